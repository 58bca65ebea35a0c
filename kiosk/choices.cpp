#include "kiosk/choices.hpp"

#include <algorithm>

#include "kiosk/phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::size_t rounds = 2;
constexpr std::chrono::milliseconds late_press{500};  // a hand needs this long after the ear

}  // namespace

void Choices::replace_items(std::vector<ChoiceList::Item> items) {
    list_.items = std::move(items);
    focus(list_.focus);
}

void Choices::focus(std::size_t item) {
    list_.focus = list_.items.empty() ? 0 : std::min(item, list_.items.size() - 1);
}

std::string Choices::spoken_item(std::size_t item) const {
    const auto& shown = list_.items[item];
    const auto detail = shown.detail.empty() ? "" : ", " + phrases::spoken_detail(shown.detail);
    return phrases::sentence(shown.label + detail) + " " + phrases::place_in_list(item + 1, list_.items.size()) + ".";
}

void Choices::say_in_turn(std::vector<std::string> intro) {
    if (list_.items.empty()) return stage_.say(std::move(intro));
    steps_left_ = rounds * list_.items.size() - 1;
    before_.reset();
    name_began_ = stage_.now();
    intro.push_back(spoken_item(list_.focus));
    stage_.say(std::move(intro));
}

void Choices::move(int by) {
    steps_left_ = 0;
    before_.reset();
    const auto last = static_cast<std::ptrdiff_t>(list_.items.size()) - 1;
    const auto wanted = static_cast<std::ptrdiff_t>(list_.focus) + by;
    std::vector<std::string> edge;
    if (wanted < 0) edge.push_back(phrases::first_in_list());
    if (wanted > last) edge.push_back(phrases::last_in_list());
    focus(static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, std::max<std::ptrdiff_t>(last, 0))));
    say_focused(std::move(edge));
}

void Choices::turn_page(int direction) {
    const auto size = static_cast<int>(std::max<std::size_t>(stage_.items_a_page(list_), 1));
    const auto page = static_cast<int>(list_.focus) / size + direction;
    move(page * size - static_cast<int>(list_.focus));
}

std::size_t Choices::chosen() const {
    return before_ && stage_.now() - name_began_ < late_press ? *before_ : list_.focus;
}

void Choices::say_focused(std::vector<std::string> before) {
    if (!list_.items.empty()) before.push_back(spoken_item(list_.focus));
    stage_.say(std::move(before));
}

void Choices::follow(const speech::NarrationEvent& event) {
    const auto* started = std::get_if<speech::Started>(&event);
    if (started != nullptr && !started->scripted) name_began_ = stage_.now();
    if (std::holds_alternative<speech::AnnouncementsEnded>(event) && steps_left_ > 0) step();
}

void Choices::step() {
    --steps_left_;
    before_ = list_.focus;
    name_began_ = stage_.now();
    list_.focus = (list_.focus + 1) % list_.items.size();
    stage_.say({spoken_item(list_.focus)});
}

}  // namespace lectern::kiosk
