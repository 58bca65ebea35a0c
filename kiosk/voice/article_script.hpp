// An article as it is read aloud: the planner's sentences, with the interface's own between the sections.
#pragma once

#include <functional>
#include <memory>
#include <optional>

#include "speech/planning/script.hpp"
#include "speech/planning/utterance_planner.hpp"

namespace lectern::kiosk {

/// The sentence of the article at this place, or the first part of a long one, in the interface's voice: it marks no words.
/// Precondition: a sentence begins there.
speech::Utterance sentence_aside(std::shared_ptr<const content::Document> document,
                                 std::shared_ptr<const speech::Pronunciation> pronunciation, content::TextPosition at,
                                 speech::Prosody prosody);

/// How what is read, or said by the interface, is to sound from now on.
using ProsodySource = std::function<speech::Prosody(speech::UtteranceKind)>;
/// A sentence of the interface, in its language of the moment.
using SentenceSource = std::function<std::string()>;

class ArticleScript final : public speech::Script {
public:
    /// `prosody` is asked before each utterance; `opening` is said behind the title.
    ArticleScript(std::shared_ptr<const content::Document> document, std::shared_ptr<const speech::Pronunciation> pronunciation,
                  speech::Pauses pauses, ProsodySource prosody, SentenceSource opening);

    std::optional<speech::Utterance> next() override;
    void go_to(content::TextPosition position) override;
    /// The opening was heard: it is not said again.
    void forget_opening() { opening_ = nullptr; }

private:
    std::optional<std::string> announcement();
    speech::Utterance announce(std::string_view text, content::TextPosition at) const;

    std::shared_ptr<const content::Document> document_;
    speech::UtterancePlanner planner_;
    ProsodySource prosody_;
    SentenceSource opening_;
    bool announced_ = false;  ///< what belongs before the utterance at the cursor was given
};

}  // namespace lectern::kiosk
