// What screens ask of the kiosk: to say something, to open another one, to be left.
#include <utility>

#include "kiosk/app/kiosk.hpp"
#include "kiosk/screens/help/help_screen.hpp"
#include "kiosk/screens/visit/finish_screen.hpp"
#include "kiosk/screens/visit/library_screen.hpp"
#include "kiosk/screens/visit/private_topic_screen.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/visit/private_topic.hpp"
#include "kiosk/voice/interface_sentence.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/translation.hpp"
#include "speech/narration/chime.hpp"

namespace lectern::kiosk {

ScreenId Kiosk::push(std::unique_ptr<Screen> screen) {
    forget_touch();
    const auto id = screens_.push(std::move(screen));
    apply_session();
    trace_.screen(top().name());
    top().enter(false);
    return id;
}

void Kiosk::leave() {
    if (at_welcome()) return;
    if (is_on_top(name_call_)) call_is_over();
    screens_.pop();
    forget_touch();
    voice_.show({});
    apply_session();
    trace_.screen(top().name());
    voice_.dismiss();
    if (!screens_.holds_cover()) voice_.resume(PausedBy::cover);
    top().enter(true);
}

/// What was asked for on a notice goes with it; what staff brought, a PIN or a call, stays as it is.
void Kiosk::take_away(ScreenId notice) {
    screens_.remove_below_staff(notice);
    while (screens_.holds(notice)) leave();
    if (call_.calling() && !screens_.holds(name_call_)) call_is_over();
}

void Kiosk::back_to_welcome() {
    voice_.stop();
    end_exploring();
    go_on_without_device();
    screens_.pop_to_bottom();
    apply_volume();
    forget_touch();
    articles_.forget_request();
    articles_.close();
    if (visit()) visit()->opening = Visit::Opening::done;
    call_.end();
    voice_.show({});
}

void Kiosk::go_home() {
    if (articles_.has_only_one()) return finish();
    back_to_welcome();
    push(std::make_unique<LibraryScreen>(*this));
}

void Kiosk::open_help() {
    cover_with(std::make_unique<HelpScreen>(*this, top()));
}

void Kiosk::ask_to_finish() {
    cover_with(std::make_unique<FinishScreen>(*this, top()));
}

/// Null where another screen is on top.
LearnKeysScreen* Kiosk::learning() const {
    return dynamic_cast<LearnKeysScreen*>(&top());
}

ScreenId Kiosk::cover_with(std::unique_ptr<Screen> screen) {
    end_exploring();
    voice_.pause(PausedBy::cover);
    return push(std::move(screen));
}

bool Kiosk::open(Action action) {
    if (action != Action::learn_keys) return false;
    cover_with(std::make_unique<LearnKeysScreen>(*this));
    return true;
}

void Kiosk::perform_here(Action action) {
    if (action == Action::help && !top().bearing().is_help) return open_help();
    if (!change(action) && !open(action)) top().handle(action);
}

void Kiosk::open_article(std::size_t index) {
    if (!articles_.entries()[index].is_private || !is_overheard(session_)) return articles_.ask_for(index);
    push(std::make_unique<PrivateTopicScreen>(*this, [this, index] { articles_.ask_for(index); }));
}

void Kiosk::choose_language(const std::string& code) {
    session_.set_language(code);
    apply_language();
}

/// What is covered by something else still waits for that.
void Kiosk::go_on_silently() {
    go_on_without_device();
    leave();
    if (!screens_.holds_cover()) voice_.resume(PausedBy::visitor);
}

void Kiosk::go_on_without_device() {
    if (sound_.is(speech::SoundState::lost)) sound_.go_silent();
    if (session_.sound_on()) voice_.release();
}

}  // namespace lectern::kiosk
