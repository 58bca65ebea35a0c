#include "kiosk/staff/lists/staff_menu.hpp"

#include <fmt/format.h>

#include "kiosk/staff/cleaning_screen.hpp"
#include "kiosk/staff/pin_screen.hpp"
#include "kiosk/staff/staff_list.hpp"
#include "kiosk/staff/staff_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {
namespace {

/// A question before the kiosk ends, so that a single wrong press cannot end it.
std::unique_ptr<Screen> make_question(Stage& stage, StaffDesk& desk, std::string (*question)(), std::string (*yes)(), KioskEnd end) {
    return std::make_unique<StaffList>(stage, StaffList::Page{"staff_sure", question}, [&stage, &desk, yes, end] {
        return std::vector<StaffLine>{{phrases::no(), {}, [&stage] { stage.leave(); }, false},
                                      {yes(), {}, [&desk, end] { desk.end(end); }, false}};
    });
}

std::string measured(const config::SoundSettings& sound) {
    return sound.loudest_dba > 0 ? phrases::dba(sound.loudest_dba) : phrases::not_measured();
}

}  // namespace

StaffLine leading_to(StaffDesk& desk, std::string label, std::string detail, std::function<std::unique_ptr<Screen>()> make) {
    return {std::move(label), std::move(detail), [&desk, make = std::move(make)] { desk.open(make()); }, false};
}

std::unique_ptr<Screen> make_staff_menu(Stage& stage, StaffDesk& desk) {
    const auto lines = [&stage, &desk] {
        const auto list = [&](std::string label, std::unique_ptr<Screen> (*make)(Stage&, StaffDesk&), std::string detail = {}) {
            return leading_to(desk, std::move(label), std::move(detail), [&stage, &desk, make] { return make(stage, desk); });
        };
        const auto problems = desk.problems().size();
        return std::vector<StaffLine>{
            list(phrases::status(), make_status_list),
            list(phrases::articles_with_problems(), make_problem_list, fmt::format("{}", problems)),
            list(phrases::measure_loudness(), make_loudness_list, measured(desk.settings().sound)),
            list(phrases::volume_ceilings(), make_ceilings_list),
            list(phrases::quiet_hours(), make_quiet_hours_list),
            leading_to(desk, phrases::clean_the_screen(), {},
                       [&stage, &desk] {
                           return std::make_unique<CleaningScreen>(stage, std::chrono::seconds(desk.settings().staff.cleaning_s));
                       }),
            list(phrases::check_this_kiosk(), make_check_list),
            leading_to(desk, phrases::change_the_pin(), {}, [&stage, &desk] { return PinScreen::to_change(stage, desk); }),
            leading_to(
                desk, phrases::restart(), {},
                [&stage, &desk] { return make_question(stage, desk, phrases::sure_to_restart, phrases::restart, KioskEnd::restart); }),
            leading_to(desk, phrases::leave_lectern(), {}, [&stage, &desk] {
                return make_question(stage, desk, phrases::sure_to_leave, phrases::leave_lectern, KioskEnd::left);
            })};
    };
    return std::make_unique<StaffList>(stage, StaffList::Page{"staff", phrases::for_staff, {}, [&stage] { stage.finish(); }}, lines);
}

std::unique_ptr<Screen> make_status_list(Stage& stage, StaffDesk& desk) {
    return std::make_unique<StaffList>(stage, StaffList::Page{"staff_status", phrases::status}, [&desk] {
        std::vector<StaffLine> lines;
        for (auto& [name, value] : phrases::facts(desk.status(), LECTERN_VERSION)) lines.push_back({std::move(name), std::move(value)});
        return lines;
    });
}

std::unique_ptr<Screen> make_problem_list(Stage& stage, StaffDesk& desk) {
    return std::make_unique<StaffList>(stage, StaffList::Page{"staff_problems", phrases::articles_with_problems}, [&desk] {
        std::vector<StaffLine> lines;
        for (const auto& problem : desk.problems())
            lines.push_back({problem.file.filename().string(), fmt::format("{}; {}", problem.problem, problem.remedy)});
        if (lines.empty()) lines.push_back({phrases::no_problems()});
        return lines;
    });
}

}  // namespace lectern::kiosk
