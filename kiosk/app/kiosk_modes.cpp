// The ways to use the kiosk: without sound or a picture, one article after the other; and what it does by itself: calls, self-starts.
#include <utility>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/articles/article_order.hpp"
#include "kiosk/screens/notices/notice_screen.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/words/change_phrases.hpp"
#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/visit_phrases.hpp"

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

/// Staff press it, not a visitor, so that no visit begins.
void Kiosk::call() {
    if (reads_by_itself()) end_self_start();
    switch (call_.press(clock_.now())) {
        case NameCall::Press::begins:
            return begin_call();
        case NameCall::Press::ends:
            return end_call();
        case NameCall::Press::means_nothing:
            return;
    }
}

/// Reading stops at once, and waits at the word. The large sign tells those who do not hear the chime.
void Kiosk::begin_call() {
    if (is_on_top(still_there_)) leave();
    if (visit()) visit()->idle.press(clock_.now());
    wake_sound();
    voice_.begin_with_chime();
    const auto message = [this] {
        const auto how_to_go_on = visit() ? phrases::how_to_go_on(key_for(Action::play_pause)) : std::string();
        return Message{Icon::bell, phrases::please_listen_for_your_name(), how_to_go_on};
    };
    name_call_ = cover_with(std::make_unique<NoticeScreen>(
        *this, message, [this] { end_call(); },
        NoticeManner{.name = "call", .bearing = {.layer = Bearing::Layer::cover, .from_staff = true}}));
}

void Kiosk::end_call() {
    take_away(name_call_);
    last_activity_ = clock_.now();
}

/// Nobody has heard it while there was no device.
void Kiosk::say_call_again() {
    voice_.begin_with_chime();
    top().enter(true);
}

/// An article or a list that has come meanwhile waits for that.
void Kiosk::call_is_over() {
    call_.end();
    window_.wake();
}

void Kiosk::follow_call() {
    const auto until = call_.shown_until();
    if (until && !visit() && clock_.now() >= *until) end_call();
}

/// Nobody is here, and there is something that may be read to nobody.
bool Kiosk::left_alone() const {
    return at_welcome() && !visit() && !articles_.requested() && voice_.presence() == VoicePresence::there &&
           first_in_turn(articles_.entries());
}

void Kiosk::follow_self_start() {
    if (!left_alone()) return;
    if (const auto way = self_start_.due(last_activity_, clock_.now(), local_minute(wall_clock_()))) start_by_itself(*way);
}

/// One article after the other, never a private one.
void Kiosk::start_by_itself(SelfStart::Way way) {
    trace_.action("self_start", ActionSource::timer);
    self_start_.began(way, clock_.now());
    const auto first = *first_in_turn(articles_.entries());
    self_start_last_ = self_start_last_ ? next_in_turn(articles_.entries(), *self_start_last_, *self_start_last_).value_or(first) : first;
    if (way == SelfStart::Way::aloud)
        sound_.wake();
    else
        sound_.run_silently();
    occupant_ = ReadsByItself{way};
    apply_session();
    articles_.ask_for(*self_start_last_);
}

/// Back on Welcome, as if it had never begun.
void Kiosk::end_self_start() {
    occupant_ = Nobody();
    last_activity_ = clock_.now();
    back_to_welcome();
    sound_.park();
    apply_session();
    trace_.screen(top().name());
}

/// What is being read goes on; where nothing is, the first article begins, or the next one.
void Kiosk::read_everything() {
    if (!session_.sound_on()) return say({phrases::sound_is_off(key_for(Action::louder))});
    if (session_.everything_from()) {
        session_.read_everything_from(std::nullopt);
        trace_.setting("read", "article");
        return say({phrases::only_this_is_read()});
    }
    const auto open = articles_.open_index();
    const auto next = open ? next_in_turn(articles_.entries(), *open, *open) : first_in_turn(articles_.entries());
    const auto first = open ? open : next;
    if (!first) return say({phrases::nothing_to_read_in_turn()});
    session_.read_everything_from(first);
    trace_.setting("read", "everything");
    say({phrases::everything_is_read()});
    if (!voice_.has_script() && next) open_article(*next);
}

/// Where it reads aloud in the room and nobody has pressed anything for long, it asks at the end of a section. Any key goes on.
void Kiosk::ask_whether_to_read_on(const speech::NarrationEvent& event) {
    const bool aloud = session_.sound_on() && !session_.headphones();
    if (!aloud || !visit() || clock_.now() - last_activity_ < minutes(settings_.hands_free.ask_after_min) || !ends_section(event)) return;
    const auto message = [] { return Message{Icon::help, phrases::shall_i_read_on(), phrases::how_to_read_on()}; };
    cover_with(std::make_unique<NoticeScreen>(
        *this, message, [this] { leave(); },
        NoticeManner{.name = "read_on", .bearing = {.layer = Bearing::Layer::cover, .presses = Bearing::Presses::any_answers}}));
}

/// Where nothing can be heard, everything is shown; and so is a notice, which is for the eye as much as for the ear.
bool Kiosk::hides(const View& view) const {
    const auto sound = sound_.state();
    const bool is_heard =
        voice_.presence() == VoicePresence::there && sound != speech::SoundState::silent && sound != speech::SoundState::lost;
    return session_.screen_hidden() && is_heard && !screens_.holds_staff() && !std::holds_alternative<Message>(view.content);
}

void Kiosk::tell_how_to_show_screen() {
    say({phrases::screen_is_hidden(key_for(Action::help))});
}

/// It is said where the visitor had the sound on and there is a voice, else shown for as long as it takes to read.
void Kiosk::say_goodbye(bool aloud) {
    if (aloud && voice_.presence() != VoicePresence::gone) return say({phrases::goodbye()});
    voice_.show_in_turn({phrases::goodbye(), {}});
}

/// With one button the choices go by also where they are only shown.
void Kiosk::show_silent_caption() {
    if (voice_.show_due() && session_.one_button()) top().follow(speech::AnnouncementsEnded{});
}

}  // namespace lectern::kiosk
