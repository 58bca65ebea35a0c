// Full stops that don't end a sentence.
#pragma once

#include <string_view>

namespace lectern::content {

/// What stands around a possible end of a sentence: "by Dr. | Smith" is {"by", "Dr.", "Smith"}, without quotes and brackets.
struct StopContext {
    std::string_view word_before;
    std::string_view token;  ///< with its full stop
    std::string_view next;   ///< the word after it, without its punctuation
};

/// Whether the sentence goes on after `token`. Where both readings are possible the answer is the one that sounds better when it
/// is wrong: a pause inside a name is worse than a missing one between sentences.
bool sentence_goes_on(std::string_view language, const StopContext& stop);

}  // namespace lectern::content
