// Recognizes full stops that don't end a sentence.
#pragma once

#include <string_view>

namespace lectern::content {

/// The text around a possible end of a sentence, without quotes and brackets: "by Dr. | Smith" is {"by", "Dr.", "Smith"}.
struct StopContext {
    std::string_view word_before;
    std::string_view token;  ///< including its full stop
    std::string_view next;   ///< the word after it, without its punctuation
};

/// Whether the sentence goes on after `token`. If both readings are possible, the answer is the one that sounds better if it is wrong: a
/// pause inside a name is worse than a missing pause between sentences.
bool sentence_goes_on(std::string_view language, const StopContext& stop);

}  // namespace lectern::content
