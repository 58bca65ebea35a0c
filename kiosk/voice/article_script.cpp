#include "kiosk/voice/article_script.hpp"

#include <utility>

#include "kiosk/voice/interface_sentence.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/reading_phrases.hpp"

namespace lectern::kiosk {

speech::Utterance sentence_aside(std::shared_ptr<const content::Document> document,
                                 std::shared_ptr<const speech::Pronunciation> pronunciation, content::TextPosition at,
                                 speech::Prosody prosody) {
    speech::UtterancePlanner planner(std::move(document), std::move(pronunciation), {}, std::move(prosody));
    planner.go_to(at);
    auto utterance = planner.next().value_or(speech::Utterance{});
    utterance.kind = speech::UtteranceKind::interface;
    utterance.words.clear();
    return utterance;
}

ArticleScript::ArticleScript(std::shared_ptr<const content::Document> document, std::shared_ptr<const speech::Pronunciation> pronunciation,
                             speech::Pauses pauses, ProsodySource prosody, SentenceSource opening)
    : document_(std::move(document)),
      planner_(document_, std::move(pronunciation), pauses, prosody(speech::UtteranceKind::reading)),
      prosody_(std::move(prosody)),
      opening_(std::move(opening)) {}

std::optional<speech::Utterance> ArticleScript::next() {
    planner_.set_prosody(prosody_(speech::UtteranceKind::reading));
    const auto at = planner_.position();
    if (!std::exchange(announced_, true)) {
        if (auto text = announcement()) return announce(*text, at);
    }
    auto utterance = planner_.next();
    announced_ = false;
    return utterance;
}

/// "Section 2 of 6." before a section; how long it takes, behind the title.
std::optional<std::string> ArticleScript::announcement() {
    const auto [section, byte] = planner_.position();
    if (section >= document_->sections.size()) return std::nullopt;
    const auto& sentences = document_->sections[section].sentences;
    if (section > 0 && !sentences.empty() && byte == sentences.front().range.begin)
        return phrases::sentence(phrases::section_of(section + 1, document_->sections.size()));
    const bool behind_title = section == 0 && sentences.size() > 1 && byte == sentences[1].range.begin;
    if (behind_title && opening_) return opening_();
    return std::nullopt;
}

speech::Utterance ArticleScript::announce(std::string_view text, content::TextPosition at) const {
    auto utterance = interface_sentence(text, prosody_(speech::UtteranceKind::interface));
    utterance.place = {at.section, 0, 0, at.byte, at.byte};
    return utterance;
}

void ArticleScript::go_to(content::TextPosition position) {
    planner_.go_to(position);
    announced_ = false;
}

}  // namespace lectern::kiosk
