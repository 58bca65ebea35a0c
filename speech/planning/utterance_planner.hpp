// Plans a document, from a place in it on, as utterances of one sentence each, in reading order.
//
// A sentence too long for the engine is cut at clauses, else at spaces; only its last part ends in a sentence's pause.
// A block ends in a pause even without a full stop. In a list, the pitch stays up until the last item.
#pragma once

#include <chrono>
#include <memory>
#include <optional>
#include <utility>

#include "content/document/document.hpp"
#include "speech/pronunciation/pronunciation.hpp"
#include "speech/text/utterance.hpp"

namespace lectern::speech {

/// Silence added to the engine's own, at 160 words a minute; it is shorter at a faster rate and longer at a slower one.
struct Pauses {
    std::chrono::milliseconds sentence{0};
    std::chrono::milliseconds item{250};  ///< between the items of a list
    std::chrono::milliseconds paragraph{400};
    std::chrono::milliseconds section{1000};
};

/// One thread.
class UtterancePlanner {
public:
    UtterancePlanner(std::shared_ptr<const content::Document> document, std::shared_ptr<const Pronunciation> pronunciation, Pauses pauses,
                     Prosody prosody);

    /// Returns the utterance at the cursor and moves the cursor behind it; std::nullopt at the document's end.
    std::optional<Utterance> next();
    /// Moves the cursor to the word at or after this place.
    void go_to(content::TextPosition position);
    /// For utterances planned from now on.
    void set_prosody(Prosody prosody) { prosody_ = std::move(prosody); }

    const Prosody& prosody() const { return prosody_; }
    /// Where the next utterance begins; at the end, the beginning of a section after the last one.
    content::TextPosition position() const;

private:
    const content::Section& section() const { return document_->sections[section_]; }
    void find_word(std::uint32_t byte);
    void skip_finished_sections();
    Utterance plan_piece();
    std::chrono::milliseconds pause_behind(const content::Sentence& sentence) const;

    std::shared_ptr<const content::Document> document_;
    std::shared_ptr<const Pronunciation> pronunciation_;
    Pauses pauses_;
    Prosody prosody_;
    std::uint32_t section_ = 0;
    std::uint32_t sentence_ = 0;
    std::uint32_t byte_ = 0;  ///< where reading continues; at or before the sentence's begin: with all of it
};

}  // namespace lectern::speech
