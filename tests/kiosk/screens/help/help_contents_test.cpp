#include "kiosk/screens/help/help_contents.hpp"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace lectern::kiosk;

namespace {

/// Every entry of Help that can be reached with one button.
std::vector<HelpEntry> reached_by_one_button() {
    std::vector<HelpEntry> reached;
    for (const auto& entry : help_in_groups()) {
        reached.push_back(entry);
        const auto* group = std::get_if<HelpGroup>(&entry);
        if (group == nullptr) continue;
        for (const auto& inner : entries_of(*group)) reached.push_back(inner);
    }
    return reached;
}

}  // namespace

TEST_CASE("whatever help lists one button finds in a group of it or beside them") {
    const auto reached = reached_by_one_button();
    for (const auto& entry : all_of_help()) {
        INFO(name_of(std::get<Action>(entry)));
        CHECK(std::ranges::find(reached, entry) != reached.end());
    }
}

TEST_CASE("no group of help has more than twelve lines, and each can be left at once and closed at its end") {
    for (const auto& entry : help_in_groups()) {
        const auto* group = std::get_if<HelpGroup>(&entry);
        if (group == nullptr) continue;
        const auto entries = entries_of(*group);
        CHECK(entries.size() <= 12);
        CHECK(entries.front() == HelpEntry(Action::help));
        CHECK(entries.back() == HelpEntry(Action::back));
    }
}
