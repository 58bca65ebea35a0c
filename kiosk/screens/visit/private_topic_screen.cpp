#include "kiosk/screens/visit/private_topic_screen.hpp"

#include "kiosk/words/mode_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {
namespace {

enum Way : std::size_t { with_headphones, without_sound, aloud };

ChoiceList ways() {
    return {.title = phrases::private_topic(),
            .items = {{phrases::with_headphones(), {}}, {phrases::without_sound(), {}}, {phrases::read_aloud(), {}}}};
}

}  // namespace

PrivateTopicScreen::PrivateTopicScreen(Stage& stage, std::function<void()> open) : ChoiceScreen(stage, ways), open_(std::move(open)) {}

std::string PrivateTopicScreen::about() const {
    return phrases::how_to_hear_a_private_topic();
}

void PrivateTopicScreen::choose(std::size_t item) {
    choices_.focus(item);
    choices_.stop();
    if (item == with_headphones) return open_with_headphones();
    if (item == without_sound && stage_.session().sound_on()) stage_.perform_here(Action::sound_off);
    open_();
}

void PrivateTopicScreen::open_with_headphones() {
    if (stage_.session().headphones()) return open_();
    waits_for_headphones_ = true;
    stage_.say({phrases::plug_in_your_headphones()});
}

std::optional<speech::TimePoint> PrivateTopicScreen::deadline() const {
    return waits_for_headphones_ && stage_.session().headphones() ? std::optional(stage_.now()) : std::nullopt;
}

void PrivateTopicScreen::tick() {
    waits_for_headphones_ = false;
    open_();
}

}  // namespace lectern::kiosk
