#include "kiosk/staff/pin_screen.hpp"

#include <array>
#include <utility>

#include "kiosk/staff/locked_notice.hpp"
#include "kiosk/staff/staff_phrases.hpp"
#include "kiosk/staff/storing_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::size_t wheel_delete = 10;
constexpr std::size_t wheel_done = 11;
constexpr std::size_t wheel_size = 12;
/// The wheel position of each tile of the pad, in the order of a telephone.
constexpr std::array<std::size_t, wheel_size> pad = {1, 2, 3, 4, 5, 6, 7, 8, 9, wheel_delete, 0, wheel_done};

std::string tile_label(std::size_t on_wheel) {
    if (on_wheel == wheel_delete) return phrases::take_last_digit_away();
    return on_wheel == wheel_done ? phrases::pin_done() : std::to_string(on_wheel);
}

std::string dots(std::size_t count) {
    std::string text;
    while (count-- > 0) text += text.empty() ? "●" : " ●";
    return text;
}

}  // namespace

std::unique_ptr<Screen> PinScreen::to_enter(Stage& stage, StaffDesk& desk) {
    const auto& pin = desk.pins().pin();
    if (std::holds_alternative<config::LostPin>(pin)) return make_locked_notice(stage);
    const auto first = std::holds_alternative<config::NoPin>(pin) ? Step::choose : Step::enter;
    return std::unique_ptr<PinScreen>(new PinScreen(stage, desk, first, After::staff_list));
}

std::unique_ptr<PinScreen> PinScreen::to_change(Stage& stage, StaffDesk& desk) {
    return std::unique_ptr<PinScreen>(new PinScreen(stage, desk, Step::choose, After::present_screen));
}

std::string PinScreen::title() const {
    switch (step_) {
        case Step::enter:
            return phrases::enter_pin();
        case Step::choose:
            return phrases::choose_pin();
        case Step::repeat:
            break;
    }
    return phrases::pin_once_more();
}

void PinScreen::enter(bool /*returned*/) {
    stage_.say(spoken());
}

bool PinScreen::handle(Action action) {
    switch (action) {
        case Action::previous_sentence:
        case Action::next:
            turn(1);
            return true;
        case Action::next_sentence:
            turn(-1);
            return true;
        case Action::previous:
            wheel_ = wheel_delete;
            take();
            return true;
        case Action::play_pause:
            take();
            return true;
        case Action::back:
        case Action::home:
            stage_.leave();
            return true;
        default:
            if (is_adjustment(action)) return false;
            enter(true);
            return true;
    }
}

void PinScreen::touch(const Target& target) {
    const auto* tile = std::get_if<ItemTarget>(&target);
    if (tile == nullptr || tile->index >= pad.size()) return;
    wheel_ = pad.at(tile->index);
    take();
}

/// Digits are not spoken, because others in the room would hear them.
void PinScreen::turn(int by) {
    wheel_ = (wheel_ + wheel_size + static_cast<std::size_t>(by)) % wheel_size;
    if (wheel_ >= wheel_delete) return stage_.say({phrases::sentence(tile_label(wheel_))});
    stage_.say({});
}

void PinScreen::take() {
    if (busy_) return stage_.say({phrases::one_moment()});
    const auto taken = std::exchange(wheel_, 0);
    if (taken == wheel_done) return finish();
    if (taken == wheel_delete) return take_away();
    add(static_cast<char>('0' + taken));
}

void PinScreen::add(char digit) {
    digits_.add(digit);
    stage_.say({phrases::digits(digits_.size())});
}

void PinScreen::take_away() {
    digits_.take_away();
    stage_.say({phrases::digits(digits_.size())});
}

void PinScreen::finish() {
    if (digits_.size() < Pin::fewest) return stage_.say({phrases::at_least_digits(Pin::fewest), phrases::digits(digits_.size())});
    if (step_ == Step::enter) return check();
    step_ == Step::choose ? repeat() : keep();
}

void PinScreen::check() {
    if (const auto wait = desk_.pins().wait(); wait.count() > 0) return begin_again({phrases::wait_for(wait)});
    busy_ = true;
    stage_.say({phrases::one_moment()});
    desk_.pins().check(std::move(digits_), [this, alive = std::weak_ptr(alive_)](PinMatch match) {
        if (!alive.expired()) checked(match);
    });
}

void PinScreen::checked(PinMatch match) {
    busy_ = false;
    switch (match) {
        case PinMatch::right:
            return desk_.let_in();
        case PinMatch::wrong:
            return begin_again({phrases::not_the_pin(), phrases::wait_for(desk_.pins().wait())});
        case PinMatch::unknown:
            return begin_again({phrases::pin_not_looked_at()});
    }
}

void PinScreen::repeat() {
    first_ = std::move(digits_);
    step_ = Step::repeat;
    stage_.say({phrases::sentence(title())});
}

void PinScreen::keep() {
    const bool same = digits_ == first_;
    first_.clear();
    if (!same) {
        step_ = Step::choose;
        return begin_again({phrases::pins_differ()});
    }
    busy_ = true;
    stage_.say({phrases::one_moment()});
    desk_.pins().set(std::move(digits_), [this, alive = std::weak_ptr(alive_)](const auto& set) {
        if (!alive.expired()) kept(set);
    });
}

void PinScreen::kept(const std::expected<void, PinFault>& set) {
    busy_ = false;
    if (!set) {
        step_ = Step::choose;
        return begin_again({phrases::pin_not_set(set.error())});
    }
    if (after_ == After::staff_list) return desk_.let_in();
    stage_.leave();
    stage_.say({phrases::pin_is_kept()});
}

void PinScreen::begin_again(std::vector<std::string> why) {
    digits_.clear();
    wheel_ = 0;  // keys may have turned it in the meantime
    stage_.say(std::move(why));
}

View PinScreen::view() const {
    TileGrid grid{title(), dots(digits_.size()), 3, {}, {}};
    for (std::size_t i = 0; i < pad.size(); ++i) {
        grid.tiles.push_back(tile_label(pad.at(i)));
        if (pad.at(i) == wheel_) grid.focus = i;
    }
    View view;
    view.content = std::move(grid);
    view.middle_button() = {Icon::select, phrases::select(), {}};
    return view;
}

std::vector<std::string> PinScreen::spoken() const {
    auto sentences = phrases::how_to_enter_pin({stage_.key_for(Action::previous_sentence), stage_.key_for(Action::next_sentence),
                                                stage_.key_for(Action::play_pause), stage_.key_for(Action::previous)});
    sentences.insert(sentences.begin(), {phrases::sentence(title()), phrases::not_for_visitors(stage_.key_for(Action::back))});
    sentences.push_back(phrases::digits(digits_.size()));
    return sentences;
}

std::string PinScreen::help() const {
    return phrases::big_key_takes_digit();
}

}  // namespace lectern::kiosk
