#include "kiosk/staff/locked_notice.hpp"

#include "config/staff_pin.hpp"
#include "kiosk/screens/notices/notice_screen.hpp"
#include "kiosk/setup/places.hpp"
#include "kiosk/staff/storing_phrases.hpp"

namespace lectern::kiosk {
namespace {

/// Visitors can read this notice too, so it names the files without their folders; the full paths are in the log.
Message message() {
    const auto file = staff_settings_file();
    return {Icon::warning, phrases::staff_locked(),
            phrases::how_to_unlock(file.filename().string(), config::pin_mark(file).filename().string())};
}

}  // namespace

std::unique_ptr<Screen> make_locked_notice(Stage& stage) {
    return std::make_unique<NoticeScreen>(
        stage, message, [&stage] { stage.leave(); },
        NoticeManner{.name = "staff_locked", .big_key = BigKey::leaves, .bearing = {.layer = Bearing::Layer::cover, .staff = true}});
}

}  // namespace lectern::kiosk
