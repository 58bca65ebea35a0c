#include "kiosk/staff/staff_list.hpp"

#include <utility>

#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {
namespace {

ChoiceList list_of(std::string title, const std::vector<StaffLine>& lines) {
    ChoiceList list{.title = std::move(title)};
    for (const auto& line : lines) list.items.push_back({line.label, line.detail});
    return list;
}

}  // namespace

StaffList::StaffList(Stage& stage, Page page, Lines lines)
    : ChoiceScreen(stage, [this] { return list_of(page_.title(), lines_()); }), page_(std::move(page)), lines_(std::move(lines)) {}

/// For staff, Home means their main list, to which Back leads.
bool StaffList::handle(Action action) {
    return ChoiceScreen::handle(action == Action::home ? Action::back : action);
}

std::string StaffList::about() const {
    return phrases::sentence(page_.title());
}

std::vector<std::string> StaffList::intro() const {
    auto sentences = ChoiceScreen::intro();
    if (page_.how) sentences.insert(sentences.begin() + 1, page_.how());
    return sentences;
}

void StaffList::choose(std::size_t item) {
    choices_.stay_at(item);
    const auto line = lines_().at(item);
    if (line.chosen) line.chosen();
    if (line.stays) choices_.say_focused();
}

void StaffList::go_back() {
    page_.go_back ? page_.go_back() : stage_.leave();
}

}  // namespace lectern::kiosk
