// Converts visual angles to pixels: the type scale, the unit of spacing, and the font.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/pages/pango_ptr.hpp"
#include "kiosk/values/geometry.hpp"

namespace lectern::kiosk {

/// The screen, and its distance from the eye.
struct ViewingConditions {
    Size pixels;
    double screen_width_mm = 531;  ///< of the visible image
    double distance_mm = 600;
    friend bool operator==(const ViewingConditions&, const ViewingConditions&) = default;
};

/// The type scale. `small` is for the top line, captions and buttons, independent of the text size; `heading` is bold, 1.3 times the text.
enum class TextRole : std::uint8_t { small, text, heading };

/// Text sizes are steps 1 to 5, with capital letters of 1.0, 1.4, 2.0, 2.8 and 4.0 degrees.
constexpr int smallest_text_step = 1;
constexpr int default_text_step = 2;
constexpr int largest_text_step = 5;
/// No text is smaller than the larger of these two (EN 301 549 5.1.4; Section 508 402.4).
constexpr double smallest_cap_height_degrees = 0.7;
constexpr double smallest_cap_height_mm = 4.8;
/// The least height of a touch target, and the least distance between two.
constexpr double target_height_mm = 20;
constexpr double target_distance_mm = 4;
/// The most characters on a line (WCAG 1.4.8).
constexpr int longest_line = 80;

/// Finds the installed fonts, which takes longer than everything else before the first frame. Any thread; once, before a Typography is
/// made.
void load_font_list();

/// Main thread only. Lengths are in pixels; the height of capitals is measured on the font itself. Steps outside 1 to 5 are clamped.
class Typography {
public:
    /// Uses the first of `families` that is installed; missing glyphs come from the others, and then from any installed font.
    Typography(const ViewingConditions& conditions, std::vector<std::string> families);

    const ViewingConditions& conditions() const { return conditions_; }
    Size screen() const { return conditions_.pixels; }
    /// The family that is used; empty if none of the families is installed and the system's default font is used.
    const std::string& family() const { return family_; }

    double pixels_per_mm() const;
    /// Rounded up, so that a minimum is never undercut.
    int mm_to_pixels(double mm) const;
    /// The height that fills this visual angle.
    double degrees_to_pixels(double degrees) const;

    double cap_height(TextRole role, int step = default_text_step) const;
    /// The size of an em, which Pango calls the absolute size.
    double font_size(TextRole role, int step = default_text_step) const;
    /// The distance between baselines: 1.5 em in text (WCAG 1.4.8), 1.15 em in headings, 1.3 em in small text.
    int line_height(TextRole role, int step = default_text_step) const;
    /// A width at which most lines keep within `longest_line` characters; slightly reduced, because lines vary around the average.
    int longest_line_width(TextRole role, int step = default_text_step) const;
    /// Measured on running lower-case text.
    double average_character_width(TextRole role, int step = default_text_step) const;

    int unit() const;    ///< of spacing: 1 % of the screen's shorter side
    int radius() const;  ///< of every corner
    int stroke() const;  ///< of every line
    int gutter() const;  ///< kept free on both sides of the text for the bar that marks the sentence

    /// The steps at which a content area of this size shows at least two lines of ten characters; always includes the smallest. Ascending.
    std::vector<int> offered_steps(Size content) const;

    /// A layout of `text` without a width, in `language` (BCP 47; empty: the locale's). Callers that set attributes must keep the existing
    /// ones, which allow the text to be wrapped at any width.
    PangoLayoutPtr layout(std::string_view text, TextRole role, int step, std::string_view language) const;

    /// True if the installed fonts have a glyph for each character.
    bool has_glyphs(std::string_view text, std::string_view language) const;
    /// The distinct characters of `text` that no installed font has a glyph for, in order of appearance.
    std::vector<char32_t> missing_glyphs(std::string_view text, std::string_view language) const;

private:
    void choose_family();
    void measure();

    ViewingConditions conditions_;
    std::vector<std::string> families_;
    std::string family_;
    PangoContextPtr context_;
    PangoFontDescriptionPtr font_;
    double cap_height_per_em_ = 0.7;
    double character_width_per_em_ = 0.5;
};

}  // namespace lectern::kiosk
