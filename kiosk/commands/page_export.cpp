#include "kiosk/commands/page_export.hpp"

#include <algorithm>
#include <cairo.h>
#include <fmt/format.h>

#include "kiosk/articles/reading_place.hpp"
#include "kiosk/drawing/painter.hpp"
#include "kiosk/pages/frame_layout.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "kiosk/pages/typography.hpp"
#include "kiosk/screens/five_buttons.hpp"
#include "kiosk/values/theme.hpp"
#include "kiosk/words/phrases.hpp"
#include "kiosk/words/reading_phrases.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk {
namespace {

constexpr Size usual_size{1920, 1080};

using Surface = std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)>;

Size content_size(const Typography& typography) {
    const auto content = make_frame_layout(typography, false).content;
    return {content.width, content.height};
}

View page_view(const content::Document& document, std::uint32_t section, const std::shared_ptr<const PageLayout>& layout, std::size_t page,
               int rate_wpm) {
    const content::TextPosition here{section, layout->page_range(page).begin};
    View view;
    view.heading = document.title;
    view.status = {phrases::section_of(section + 1, document.sections.size()), phrases::minutes_left(words_left(document, here), rate_wpm)};
    view.progress = progress(document, here);
    view.content = TextPage{layout, page, {}, {}};
    view.buttons = five_buttons({Icon::play, phrases::play(), {}}, [](Action) { return std::string(); });
    return view;
}

}  // namespace

std::expected<std::size_t, std::string> export_pages(const std::shared_ptr<const content::Document>& document,
                                                     const config::Settings& settings, std::optional<Size> size,
                                                     const std::filesystem::path& base) {
    const auto pixels = size.value_or(usual_size);
    const auto typography = std::make_shared<const Typography>(
        ViewingConditions{pixels, settings.screen.width_mm, settings.screen.distance_mm}, settings.text.fonts);
    const auto steps = typography->offered_steps(content_size(*typography));
    const int step = std::clamp(settings.text.size, steps.front(), steps.back());
    const auto* theme = find_theme(settings.text.colours);
    Painter painter(typography, {.theme = theme == nullptr ? themes().front() : *theme,
                                 .text_step = step,
                                 .mirrored = interface_language().right_to_left,
                                 .language = phrases::language()});
    const Surface surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels.width, pixels.height), cairo_surface_destroy);
    const auto& content = painter.frame().content;
    std::size_t written = 0;
    for (std::uint32_t section = 0; section < document->sections.size(); ++section) {
        const std::shared_ptr<const content::Section> part(document, &document->sections[section]);
        const auto layout =
            std::make_shared<const PageLayout>(typography, part, PageStyle{{content.width, content.height}, step, document->language});
        for (std::optional<std::size_t> page = 0; page; page = layout->page_after(*page)) {
            painter.paint(surface.get(), page_view(*document, section, layout, *page, settings.voice.rate_wpm));
            const auto file = fmt::format("{}-{:03}.png", base.string(), written + 1);
            const auto result = cairo_surface_write_to_png(surface.get(), file.c_str());
            if (result != CAIRO_STATUS_SUCCESS)
                return std::unexpected(fmt::format("{} cannot be written: {}; check the folder's rights and free space", file,
                                                   cairo_status_to_string(result)));
            ++written;
        }
    }
    return written;
}

}  // namespace lectern::kiosk
