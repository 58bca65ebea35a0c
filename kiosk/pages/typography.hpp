// From visual angles to pixels: the one type scale, the spacing unit, and the font that is used.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/pages/pango_ptr.hpp"
#include "kiosk/values/geometry.hpp"

namespace lectern::kiosk {

/// What the screen is, and how far the eye is from it.
struct ViewingConditions {
    Size pixels;
    double screen_width_mm = 531;  ///< of the picture
    double distance_mm = 600;
    friend bool operator==(const ViewingConditions&, const ViewingConditions&) = default;
};

/// The type scale. `small` is the top line, captions and buttons, whatever the text's size; `heading` is bold, 1.3 times the text.
enum class TextRole : std::uint8_t { small, text, heading };

/// Text sizes are steps 1 to 5: capital letters of 1.0, 1.4, 2.0, 2.8 and 4.0 degrees.
constexpr int smallest_text_step = 1;
constexpr int default_text_step = 2;
constexpr int largest_text_step = 5;
/// No text anywhere is smaller than the larger of the two (EN 301 549 5.1.4; Section 508 402.4).
constexpr double smallest_cap_height_degrees = 0.7;
constexpr double smallest_cap_height_mm = 4.8;
/// Height of a touch target, and the distance between two.
constexpr double target_height_mm = 20;
constexpr double target_distance_mm = 4;
/// Characters of a line (WCAG 1.4.8).
constexpr int longest_line = 80;

/// Finds out what fonts are installed, which takes longer than all else of the first picture. Any thread, once, before a Typography is
/// made.
void load_font_list();

/// Main thread only. Lengths are pixels; capital letters are measured on the font itself. Steps outside 1 to 5 are taken as the nearest.
class Typography {
public:
    /// The first of `families` that is installed is used; the others, and then whatever is installed, lend the glyphs that it lacks.
    Typography(const ViewingConditions& conditions, std::vector<std::string> families);

    const ViewingConditions& conditions() const { return conditions_; }
    Size screen() const { return conditions_.pixels; }
    /// The family that is used; empty where none of the list is installed and the system's own font stands in.
    const std::string& family() const { return family_; }

    double pixels_per_mm() const;
    /// Rounded up, so that a minimum stays one.
    int mm_to_pixels(double mm) const;
    /// Height of something that fills this visual angle.
    double degrees_to_pixels(double degrees) const;

    double cap_height(TextRole role, int step = default_text_step) const;
    /// The em: what Pango calls the absolute size.
    double font_size(TextRole role, int step = default_text_step) const;
    /// From baseline to baseline: 1.5 em in text (WCAG 1.4.8), 1.15 em in headings, 1.3 em in small lines.
    int line_height(TextRole role, int step = default_text_step) const;
    /// In which most lines hold no more characters than the longest may: they hold a few more or less than the average.
    int longest_line_width(TextRole role, int step = default_text_step) const;
    /// Of running lower-case text.
    double average_character_width(TextRole role, int step = default_text_step) const;

    int unit() const;    ///< of spacing: 1 % of the screen's shorter side
    int radius() const;  ///< of every corner
    int stroke() const;  ///< of every line
    int gutter() const;  ///< kept free on both sides of the text, for the sentence's bar

    /// The steps that show at least two lines of ten characters in a content area of this size; at least the smallest one. Ascending.
    std::vector<int> offered_steps(Size content) const;

    /// A layout of `text` without a width, in `language` (BCP 47; empty: the locale's). Whoever sets attributes keeps those that it has:
    /// they let it be broken into lines at any width.
    PangoLayoutPtr layout(std::string_view text, TextRole role, int step, std::string_view language) const;

    /// Whether the installed fonts have a glyph for each character.
    bool has_glyphs(std::string_view text, std::string_view language) const;
    /// The distinct characters of `text` for which no installed font has a glyph, in order of appearance.
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
