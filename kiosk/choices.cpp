#include "kiosk/choices.hpp"

#include <algorithm>

#include "kiosk/phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::size_t rounds = 2;
constexpr std::chrono::milliseconds late_press{500};  // a hand needs this long after the ear

}  // namespace

ChoiceList Choices::list() const {
    auto list = make_();
    list.focus = list.items.empty() ? 0 : std::min(focus_, list.items.size() - 1);
    return list;
}

void Choices::focus(std::size_t item) {
    focus_ = item;
    focus_ = list().focus;
}

std::string Choices::spoken_item(std::size_t item) const {
    const auto items = list().items;
    return phrases::item_in_list(items[item].label, items[item].detail, item + 1, items.size());
}

void Choices::say_in_turn(std::vector<std::string> intro) {
    const auto count = list().items.size();
    if (count == 0) return stage_.say(std::move(intro));
    say_focused(std::move(intro));
    steps_left_ = rounds * count - 1;
}

bool Choices::handle(Action action) {
    switch (action) {
        case Action::next_sentence:
            move(1);
            return true;
        case Action::previous_sentence:
            move(-1);
            return true;
        case Action::next:
        case Action::next_page:
            turn_page(1);
            return true;
        case Action::previous:
        case Action::previous_page:
            turn_page(-1);
            return true;
        case Action::again:
            say_focused();
            return true;
        default:
            return false;
    }
}

void Choices::move(int by) {
    if (by < 0 && focus_ == 0) return say_edge(phrases::first_in_list());
    if (by > 0 && focus_ + 1 >= list().items.size()) return say_edge(phrases::last_in_list());
    steer_to(by < 0 ? focus_ - 1 : focus_ + 1);
}

void Choices::turn_page(int direction) {
    auto list = this->list();
    const auto page = stage_.item_page(list);
    if (page.pages <= 1) return move(direction);
    if (direction > 0 && page.page + 1 >= page.pages) return say_edge(phrases::last_in_list());
    if (direction > 0) return steer_to(page.first + page.count);
    if (page.page == 0) return say_edge(phrases::first_in_list());
    list.focus = page.first - 1;
    steer_to(stage_.item_page(list).first);
}

/// The person steers: no more names are said by themselves.
void Choices::steer_to(std::size_t item) {
    stop();
    focus(item);
    say_focused();
}

void Choices::say_edge(std::string edge) {
    stop();
    say_focused({std::move(edge)});
}

std::size_t Choices::chosen() const {
    return before_ && stage_.now() - name_began_ < late_press ? *before_ : focus_;
}

void Choices::say_focused(std::vector<std::string> before) {
    before_.reset();
    name_heard_ = false;
    if (!list().items.empty()) before.push_back(spoken_item(list().focus));
    stage_.say(std::move(before));
}

void Choices::follow(const speech::NarrationEvent& event) {
    const auto* started = std::get_if<speech::Started>(&event);
    if (started != nullptr && !started->scripted) follow_start(started->speech->utterance().text());
    if (std::holds_alternative<speech::AnnouncementsEnded>(event) && steps_left_ > 0) step();
}

void Choices::follow_start(const std::string& text) {
    name_heard_ = !list().items.empty() && text == spoken_item(list().focus);
    if (name_heard_) name_began_ = stage_.now();
}

/// The next name; or, where something else was said and cut this one off, this one again.
void Choices::step() {
    if (!name_heard_) return say_focused();
    const auto said = focus_;
    --steps_left_;
    focus_ = (said + 1) % list().items.size();
    say_focused();
    before_ = said;
    name_began_ = stage_.now();
}

}  // namespace lectern::kiosk
