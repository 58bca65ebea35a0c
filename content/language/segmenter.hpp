// Finds the sentences and words in a block of text.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "content/document/text_range.hpp"

namespace lectern::content {

/// Finds sentences by ICU's rules for the language, corrected by abbreviations.hpp; finds words by white space, or by ICU's dictionaries in
/// scripts without spaces. Time grows with the text's length only. One thread at a time; ICU's tables are loaded on first use.
class Segmenter {
public:
    /// `language` is BCP 47; a language that ICU does not know gets the rules common to all.
    explicit Segmenter(std::string_view language);
    ~Segmenter();
    Segmenter(Segmenter&&) noexcept;
    Segmenter& operator=(Segmenter&&) noexcept;

    /// Every run of text between white space or long dashes that has a letter or a digit, without the punctuation around it. Symbols that
    /// are spoken with a word ("5%", "#3") stay.
    std::vector<ByteRange> words(std::string_view text);

    /// Each has no white space around it and at least one of `words`, which are those of the same text.
    std::vector<ByteRange> sentences(std::string_view text, const std::vector<ByteRange>& words);

private:
    struct Iterators;

    void split_by_dictionary(std::string_view text, ByteRange stretch, std::vector<ByteRange>& found);
    std::vector<std::uint32_t> sentence_ends(std::string_view text);

    std::string language_;
    std::unique_ptr<Iterators> iterators_;
};

/// The ranges that a reader sees as one letter or symbol each (extended grapheme clusters, UAX 29), without white space.
std::vector<ByteRange> letters_in(std::string_view text);

/// The first byte at or after `byte` at which a letter with all that it carries begins; the text's end if there is none. Examines only the
/// text in between. Where letters are joined for more than 128 bytes, it gives up and returns a code point boundary.
std::uint32_t letter_begin(std::string_view text, std::uint32_t byte);

}  // namespace lectern::content
