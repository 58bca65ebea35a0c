// The staff's lists for the maximum level of each output.
#include <algorithm>

#include "kiosk/staff/lists/staff_check_phrases.hpp"
#include "kiosk/staff/lists/staff_menu.hpp"
#include "kiosk/staff/staff_list.hpp"
#include "kiosk/staff/staff_phrases.hpp"
#include "kiosk/words/phrases.hpp"

namespace lectern::kiosk {
namespace {

constexpr double one_press_db = 1;
constexpr double lowest_db = -40;
constexpr int loudest_step = 10;

struct Ceiling {
    speech::AudioRoute route;
    const char* key;
    double config::SoundSettings::* db;
    std::string (*name)();
};

constexpr Ceiling ceilings[] = {
    {speech::AudioRoute::loudspeaker, "sound.volume_ceiling_db", &config::SoundSettings::volume_ceiling_db, phrases::loudspeaker},
    {speech::AudioRoute::headphones, "sound.headphones_ceiling_db", &config::SoundSettings::headphones_ceiling_db, phrases::headphones},
};

/// The level in dBA is known only for the loudspeaker, and only if it was measured.
std::string level(const config::SoundSettings& sound, const Ceiling& ceiling) {
    const double db = sound.*ceiling.db;
    const bool measured = ceiling.route == speech::AudioRoute::loudspeaker && sound.loudest_dba > 0;
    return measured ? phrases::ceiling_with_dba(db, sound.loudest_dba + db) : phrases::ceiling(db);
}

std::string title(const StaffDesk& desk, const Ceiling& ceiling) {
    return phrases::with_detail(ceiling.name(), level(desk.settings().sound, ceiling));
}

/// Announces the new level; the announcement is already played at it.
StaffLine step_line(Stage& stage, StaffDesk& desk, const Ceiling& ceiling, std::string label, double by) {
    const auto chosen = [&stage, &desk, &ceiling, by] {
        desk.keep({{ceiling.key, std::clamp(desk.settings().sound.*ceiling.db + by, lowest_db, 0.0)}});
        stage.say({phrases::sentence(title(desk, ceiling))});
    };
    return {std::move(label), {}, chosen, false};
}

std::unique_ptr<Screen> make_ceiling_list(Stage& stage, StaffDesk& desk, const Ceiling& ceiling) {
    const StaffList::Page page{"staff_ceiling", [&desk, &ceiling] { return title(desk, ceiling); }};
    return std::make_unique<StaffList>(stage, page, [&stage, &desk, &ceiling] {
        const auto say_it = [&desk, &ceiling] { desk.say_by(ceiling.route, loudest_step, phrases::test_sentence()); };
        return std::vector<StaffLine>{step_line(stage, desk, ceiling, phrases::softer(), -one_press_db),
                                      step_line(stage, desk, ceiling, phrases::louder(), one_press_db),
                                      {phrases::say_test_sentence(), {}, say_it, false}};
    });
}

}  // namespace

std::unique_ptr<Screen> make_ceilings_list(Stage& stage, StaffDesk& desk) {
    return std::make_unique<StaffList>(stage, StaffList::Page{"staff_ceilings", phrases::volume_ceilings}, [&stage, &desk] {
        std::vector<StaffLine> lines;
        for (const auto& ceiling : ceilings)
            lines.push_back(leading_to(desk, ceiling.name(), level(desk.settings().sound, ceiling),
                                       [&stage, &desk, &ceiling] { return make_ceiling_list(stage, desk, ceiling); }));
        return lines;
    });
}

}  // namespace lectern::kiosk
