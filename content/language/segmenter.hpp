// Where sentences and words stand in a block of text.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "content/document/text_range.hpp"

namespace lectern::content {

/// Sentences by ICU's rules for the language, mended by abbreviations.hpp; words by white space, or by ICU's dictionaries in scripts
/// written without it. Time grows with the text's length only. One thread at a time; ICU's tables are loaded on first use.
class Segmenter {
public:
    /// `language` is BCP 47; one that ICU does not know gets the rules common to all.
    explicit Segmenter(std::string_view language);
    ~Segmenter();
    Segmenter(Segmenter&&) noexcept;
    Segmenter& operator=(Segmenter&&) noexcept;

    /// Every stretch between white space or long dashes that holds a letter or a digit, without the punctuation around it; signs that
    /// are spoken with it ("5%", "#3") stay.
    std::vector<ByteRange> words(std::string_view text);

    /// Each without white space around it and with at least one of `words`, which are those of the same text.
    std::vector<ByteRange> sentences(std::string_view text, const std::vector<ByteRange>& words);

private:
    struct Iterators;

    void split_by_dictionary(std::string_view text, ByteRange stretch, std::vector<ByteRange>& found);
    std::vector<std::uint32_t> sentence_ends(std::string_view text);

    std::string language_;
    std::unique_ptr<Iterators> iterators_;
};

/// What a reader takes for one letter or sign each (extended grapheme clusters, UAX 29); white space is left out.
std::vector<ByteRange> letters_in(std::string_view text);

/// The first byte at or behind `byte` at which a letter with all it carries begins; the text's end where none does. It looks at no more
/// than what lies between, and gives up within 128 bytes of letters that hang together, at a code point.
std::uint32_t letter_begin(std::string_view text, std::uint32_t byte);

}  // namespace lectern::content
