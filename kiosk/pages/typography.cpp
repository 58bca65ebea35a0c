#include "kiosk/pages/typography.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <fontconfig/fontconfig.h>
#include <numbers>
#include <pango/pangocairo.h>

#include "kiosk/pages/pango_language.hpp"
#include "kiosk/pages/whole_letters.hpp"

namespace lectern::kiosk {

namespace {

constexpr std::array<double, largest_text_step> cap_height_degrees{1.0, 1.4, 2.0, 2.8, 4.0};
constexpr double heading_to_text = 1.3;
constexpr double text_line_height_em = 1.5;  // WCAG 1.4.8, 1.4.12
constexpr double heading_line_height_em = 1.15;
constexpr double small_line_height_em = 1.3;  // single lines, and captions of two lines
/// Large enough that rounding to pixels changes the result by only a thousandth.
constexpr double measuring_size = 1000;
/// Has letters and spaces in about the proportions of running text.
constexpr std::string_view running_text = "the quick brown fox jumps over a lazy dog and then it rests in the sun";

double step_degrees(int step) {
    return cap_height_degrees.at(static_cast<std::size_t>(std::clamp(step, smallest_text_step, largest_text_step) - 1));
}

std::string joined(const std::vector<std::string>& families) {
    std::string list;
    for (const std::string& family : families) list += (list.empty() ? "" : ",") + family;
    return list;
}

PangoContextPtr make_context() {
    PangoContextPtr context{pango_font_map_create_context(pango_cairo_font_map_get_default())};
    cairo_font_options_t* options = cairo_font_options_create();
    // No hinting, because it would make the spacing of these large letters uneven. Grey antialiasing, because subpixel colours look wrong
    // on a rotated screen.
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(context.get(), options);
    cairo_font_options_destroy(options);
    pango_context_set_round_glyph_positions(context.get(), FALSE);
    return context;
}

PangoRectangle ink_of(PangoContext* context, const PangoFontDescription* font, std::string_view text, PangoRectangle* logical) {
    const PangoLayoutPtr layout{pango_layout_new(context)};
    pango_layout_set_font_description(layout.get(), font);
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    PangoRectangle ink;
    pango_layout_get_extents(layout.get(), &ink, logical);
    return ink;
}

}  // namespace

void load_font_list() {
    FcInit();
}

Typography::Typography(const ViewingConditions& conditions, std::vector<std::string> families)
    : conditions_{conditions}, families_{std::move(families)}, context_{make_context()}, font_{pango_font_description_new()} {
    pango_font_description_set_family(font_.get(), families_.empty() ? "sans-serif" : joined(families_).c_str());
    pango_font_description_set_absolute_size(font_.get(), measuring_size * PANGO_SCALE);
    choose_family();
    measure();
}

void Typography::choose_family() {
    PangoFont* loaded = pango_context_load_font(context_.get(), font_.get());
    if (loaded == nullptr) return;
    const PangoFontDescriptionPtr description{pango_font_describe(loaded)};
    g_object_unref(loaded);
    const char* name = pango_font_description_get_family(description.get());
    const std::string used = name == nullptr ? "" : name;
    if (std::ranges::find(families_, used) != families_.end()) family_ = used;
}

void Typography::measure() {
    const PangoRectangle capital = ink_of(context_.get(), font_.get(), "H", nullptr);
    if (capital.height > 0) cap_height_per_em_ = capital.height / (measuring_size * PANGO_SCALE);
    PangoRectangle logical;
    ink_of(context_.get(), font_.get(), running_text, &logical);
    if (logical.width > 0)
        character_width_per_em_ = logical.width / (measuring_size * PANGO_SCALE * static_cast<double>(running_text.size()));
}

double Typography::pixels_per_mm() const {
    return conditions_.pixels.width / conditions_.screen_width_mm;
}

int Typography::mm_to_pixels(double mm) const {
    return static_cast<int>(std::ceil(mm * pixels_per_mm()));
}

double Typography::degrees_to_pixels(double degrees) const {
    const double half_angle = degrees / 2 * std::numbers::pi / 180;
    return 2 * conditions_.distance_mm * std::tan(half_angle) * pixels_per_mm();
}

double Typography::cap_height(TextRole role, int step) const {
    const double least = std::max(degrees_to_pixels(smallest_cap_height_degrees), smallest_cap_height_mm * pixels_per_mm());
    if (role == TextRole::small) return least;
    const double text = std::max(degrees_to_pixels(step_degrees(step)), least);
    return role == TextRole::heading ? heading_to_text * text : text;
}

double Typography::font_size(TextRole role, int step) const {
    return cap_height(role, step) / cap_height_per_em_;
}

int Typography::line_height(TextRole role, int step) const {
    const auto lines_of = [this, role, step](double em) { return static_cast<int>(std::ceil(em * font_size(role, step))); };
    if (role == TextRole::text) return lines_of(text_line_height_em);
    return lines_of(role == TextRole::heading ? heading_line_height_em : small_line_height_em);
}

int Typography::longest_line_width(TextRole role, int step) const {
    return static_cast<int>(0.94 * longest_line * average_character_width(role, step));
}

double Typography::average_character_width(TextRole role, int step) const {
    return character_width_per_em_ * font_size(role, step);
}

int Typography::unit() const {
    const int shorter = std::min(conditions_.pixels.width, conditions_.pixels.height);
    return std::max(1, static_cast<int>(std::lround(shorter / 100.0)));
}

int Typography::radius() const {
    return unit();
}

int Typography::stroke() const {
    return std::max(2, static_cast<int>(std::lround(unit() * 0.3)));
}

int Typography::gutter() const {
    return 2 * unit();
}

std::vector<int> Typography::offered_steps(Size content) const {
    constexpr int lines = 2;
    constexpr int characters = 10;
    std::vector<int> steps{smallest_text_step};
    for (int step = smallest_text_step + 1; step <= largest_text_step; ++step) {
        const bool high_enough = lines * line_height(TextRole::text, step) <= content.height;
        const bool wide_enough = characters * average_character_width(TextRole::text, step) <= content.width - 2 * gutter();
        if (high_enough && wide_enough) steps.push_back(step);
    }
    return steps;
}

PangoLayoutPtr Typography::layout(std::string_view text, TextRole role, int step, std::string_view language) const {
    PangoLayoutPtr layout{pango_layout_new(context_.get())};
    const PangoFontDescriptionPtr font{pango_font_description_copy(font_.get())};
    pango_font_description_set_absolute_size(font.get(), font_size(role, step) * PANGO_SCALE);
    if (role == TextRole::heading) pango_font_description_set_weight(font.get(), PANGO_WEIGHT_BOLD);
    pango_layout_set_font_description(layout.get(), font.get());
    if (!language.empty()) {
        const PangoAttrListPtr attributes{pango_attr_list_new()};
        pango_attr_list_insert(attributes.get(), pango_attr_language_new(pango_language(std::string{language})));
        pango_layout_set_attributes(layout.get(), attributes.get());
    }
    pango_layout_set_text(layout.get(), text.data(), static_cast<int>(text.size()));
    keep_letters_whole(layout.get());
    return layout;
}

bool Typography::has_glyphs(std::string_view text, std::string_view language) const {
    return pango_layout_get_unknown_glyphs_count(layout(text, TextRole::small, default_text_step, language).get()) == 0;
}

std::vector<char32_t> Typography::missing_glyphs(std::string_view text, std::string_view language) const {
    const PangoLayoutPtr laid_out = layout(text, TextRole::small, default_text_step, language);
    std::vector<char32_t> missing;
    if (pango_layout_get_unknown_glyphs_count(laid_out.get()) == 0) return missing;
    const char* const start = pango_layout_get_text(laid_out.get());
    for (const char* at = start; *at != '\0'; at = g_utf8_next_char(at)) {
        const char32_t character = g_utf8_get_char(at);
        if (std::ranges::find(missing, character) != missing.end()) continue;
        const std::string_view alone{at, static_cast<std::size_t>(g_utf8_next_char(at) - at)};
        const PangoLayoutPtr one = layout(alone, TextRole::small, default_text_step, language);
        if (pango_layout_get_unknown_glyphs_count(one.get()) > 0) missing.push_back(character);
    }
    return missing;
}

}  // namespace lectern::kiosk
