#include "kiosk/stage/hands_free.hpp"

#include <memory>

#include "kiosk/articles/article_order.hpp"
#include "kiosk/screens/notices/notice_screen.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"

namespace lectern::kiosk {
namespace {

/// The next section begins to be announced, or the article is over.
bool ends_section(const speech::NarrationEvent& event) {
    if (std::holds_alternative<speech::ReadingEnded>(event)) return true;
    const auto* started = std::get_if<speech::Started>(&event);
    if (started == nullptr || !started->scripted) return false;
    const auto& utterance = started->speech->utterance();
    return utterance.kind == speech::UtteranceKind::interface && utterance.place.section > 0;
}

}  // namespace

void HandsFree::switch_everything() {
    auto& session = parts_.session;
    if (!session.sound_on()) return parts_.voice.say({phrases::sound_is_off(parts_.stage.key_for(Action::louder))});
    if (session.everything_from()) {
        session.read_everything_from(std::nullopt);
        parts_.trace.setting("read", "article");
        return parts_.voice.say({phrases::only_this_is_read()});
    }
    const auto& articles = parts_.articles.entries();
    const auto open = parts_.articles.open_index();
    const auto next = open ? next_in_turn(articles, *open, *open) : first_in_turn(articles);
    const auto first = open ? open : next;
    if (!first) return parts_.voice.say({phrases::nothing_to_read_in_turn()});
    session.read_everything_from(first);
    parts_.trace.setting("read", "everything");
    parts_.voice.say({phrases::everything_is_read()});
    if (!parts_.voice.has_script() && next) parts_.stage.open_article(*next);
}

void HandsFree::follow(const speech::NarrationEvent& event) {
    auto& stage = parts_.stage;
    const bool aloud = parts_.session.sound_on() && !parts_.session.headphones();
    const auto quiet = parts_.clock.now() - stage.last_activity();
    if (!aloud || stage.visit() == nullptr || quiet < minutes(parts_.settings.hands_free.ask_after_min) || !ends_section(event)) return;
    const auto message = [] { return Message{Icon::help, phrases::shall_i_read_on(), phrases::how_to_read_on()}; };
    stage.cover_with(std::make_unique<NoticeScreen>(
        stage, message, [&stage] { stage.leave(); },
        NoticeManner{.name = "read_on", .bearing = {.layer = Bearing::Layer::cover, .presses = Bearing::Presses::any_answers}}));
}

}  // namespace lectern::kiosk
