// Draws every screen in every colour scheme, size and language on every device. Usage: lectern_contact_sheets DIRECTORY [WORD...]
//
// A sheet shows one device, language and scheme, with one row for each screen and one column for each text size. WORDs select among them,
// such as "7-inch", "ar" or "soft". A number sets the sheet's width in pixels.
#include <algorithm>
#include <cairo.h>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fmt/format.h>
#include <set>
#include <stdexcept>

#include "kiosk/pages/pango_ptr.hpp"
#include "tests/kiosk/looks/scenes.hpp"

namespace lectern::kiosk::testing {
namespace {

constexpr int usual_sheet_width = 2400;
constexpr int gap = 12;
constexpr int highest_sheet = 32'000;  // Cairo's limit is 32,767 pixels

/// All scenes on one device, scaled down.
class Sheet {
public:
    Sheet(Size cell, std::size_t columns, std::size_t rows)
        : cell_{cell},
          surface_{cairo_image_surface_create(CAIRO_FORMAT_RGB24, width_of(cell.width, columns), width_of(cell.height, rows))},
          cairo_{cairo_create(surface_.get())} {
        cairo_set_source_rgb(cairo_.get(), 0.5, 0.5, 0.5);
        cairo_paint(cairo_.get());
    }

    void put(cairo_surface_t* picture, Size size, std::size_t column, std::size_t row) {
        cairo_save(cairo_.get());
        cairo_translate(cairo_.get(), width_of(cell_.width, column), width_of(cell_.height, row));
        cairo_scale(cairo_.get(), static_cast<double>(cell_.width) / size.width, static_cast<double>(cell_.height) / size.height);
        cairo_set_source_surface(cairo_.get(), picture, 0, 0);
        cairo_pattern_set_filter(cairo_get_source(cairo_.get()), CAIRO_FILTER_GOOD);
        cairo_paint(cairo_.get());
        cairo_restore(cairo_.get());
    }

    void save(const std::filesystem::path& file) {
        if (cairo_surface_write_to_png(surface_.get(), file.c_str()) != CAIRO_STATUS_SUCCESS)
            throw std::runtime_error(file.string() + " cannot be written");
        std::printf("%s\n", file.c_str());
    }

private:
    static int width_of(int cell, std::size_t cells) { return gap + static_cast<int>(cells) * (cell + gap); }

    Size cell_;
    CairoSurfacePtr surface_;
    CairoPtr cairo_;
};

void draw_sheet(const Device& device, const InterfaceLanguage& language, const Theme& theme, const std::vector<Scene>& scenes,
                int sheet_width, const std::filesystem::path& file) {
    const auto typography = typography_of(device);
    const Size pixels = device.pixels;
    PainterStyle style{.theme = theme, .mirrored = language.right_to_left, .language = language.code};
    const Rect content = Painter(typography, style).frame().content;
    const std::vector<int> steps = typography->offered_steps({content.width, content.height});
    const int highest_cell = highest_sheet / static_cast<int>(scenes.size()) - gap;
    const int width = std::min({pixels.width, sheet_width / static_cast<int>(steps.size()), highest_cell * pixels.width / pixels.height});
    Sheet sheet({width, width * pixels.height / pixels.width}, steps.size(), scenes.size());
    const CairoSurfacePtr picture{cairo_image_surface_create(CAIRO_FORMAT_RGB24, pixels.width, pixels.height)};
    for (std::size_t column = 0; column < steps.size(); ++column) {
        style.text_step = steps[column];
        for (std::size_t row = 0; row < scenes.size(); ++row) {
            Painter painter(typography, style);
            painter.paint(picture.get(), shown_by(painter, typography, scenes[row].view));
            sheet.put(picture.get(), pixels, column, row);
        }
    }
    sheet.save(file);
}

bool chosen(const std::set<std::string>& words, const std::string& word, const std::set<std::string>& kind) {
    const bool any = std::ranges::any_of(kind, [&](const std::string& one) { return words.contains(one); });
    return !any || words.contains(word);
}

void draw_sheets(const std::filesystem::path& folder, const std::set<std::string>& words) {
    std::filesystem::create_directories(folder);
    int width = usual_sheet_width;
    for (const auto& word : words) {
        if (const int number = std::atoi(word.c_str()); number > 0 && word == std::to_string(number)) width = number;
    }
    std::set<std::string> device_names;
    std::set<std::string> codes;
    std::set<std::string> schemes;
    for (const Device& device : devices()) device_names.insert(device.name);
    for (const InterfaceLanguage& language : interface_languages()) codes.insert(language.code);
    for (const Theme& theme : themes()) schemes.insert(std::string(theme.name));
    for (const InterfaceLanguage& language : interface_languages()) {
        if (!chosen(words, language.code, codes)) continue;
        const auto shown = scenes(language);
        for (const Device& device : devices()) {
            if (!chosen(words, device.name, device_names)) continue;
            for (const Theme& theme : themes()) {
                if (!chosen(words, std::string(theme.name), schemes)) continue;
                draw_sheet(device, language, theme, shown, width,
                           folder / fmt::format("{}-{}-{}.png", device.name, language.code, theme.name));
            }
        }
    }
}

}  // namespace
}  // namespace lectern::kiosk::testing

int main(int count, char** arguments) try {
    if (count < 2) {
        std::fprintf(stderr, "usage: lectern_contact_sheets DIRECTORY [DEVICE|LANGUAGE|SCHEME|WIDTH...]\n");
        return 2;
    }
    lectern::kiosk::testing::draw_sheets(arguments[1], {arguments + 2, arguments + count});
    return 0;
} catch (const std::exception& error) {
    std::fprintf(stderr, "%s\n", error.what());
    return 1;
}
