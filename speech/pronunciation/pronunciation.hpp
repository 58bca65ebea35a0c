// Decides how a written sentence is spoken before the engine gets it: the lexicons first, then the rules for what clinics write (doses,
// dates, "Dr.").
#pragma once

#include <memory>
#include <string_view>
#include <vector>

#include "speech/pronunciation/pronunciation_lexicon.hpp"
#include "speech/text/spoken_edit.hpp"

namespace lectern::speech {

/// Immutable; any thread.
class Pronunciation {
public:
    /// If both lexicons have a word, the article's wins. Either may be null.
    Pronunciation(std::shared_ptr<const PronunciationLexicon> article, std::shared_ptr<const PronunciationLexicon> site);

    /// `text` is a sentence in valid UTF-8, normal form C; `language` is BCP 47. The edits are sorted, not empty and do not overlap.
    std::vector<SpokenEdit> edits(std::string_view text, std::string_view language) const;

private:
    std::shared_ptr<const PronunciationLexicon> article_;
    std::shared_ptr<const PronunciationLexicon> site_;
};

}  // namespace lectern::speech
