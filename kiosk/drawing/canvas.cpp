#include "kiosk/drawing/canvas.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <pango/pangocairo.h>

#include "content/language/safe_text.hpp"
#include "content/source/shortened.hpp"
#include "kiosk/drawing/icons/icons.hpp"
#include "kiosk/pages/line_balance.hpp"
#include "kiosk/pages/whole_letters.hpp"

namespace lectern::kiosk {

namespace {

/// A rounded path, `inset` pixels inside the rectangle; every shape has the same corner radius.
void rounded_path(cairo_t* cairo, Rect rect, double radius, double inset) {
    constexpr double quarter = std::numbers::pi / 2;
    const double left = rect.x + inset;
    const double top = rect.y + inset;
    const double right = rect.right() - inset;
    const double bottom = rect.bottom() - inset;
    const double r = std::max(0.0, std::min({radius - inset, (right - left) / 2, (bottom - top) / 2}));
    cairo_new_path(cairo);
    cairo_arc(cairo, right - r, top + r, r, -quarter, 0);
    cairo_arc(cairo, right - r, bottom - r, r, 0, quarter);
    cairo_arc(cairo, left + r, bottom - r, r, quarter, 2 * quarter);
    cairo_arc(cairo, left + r, top + r, r, 2 * quarter, 3 * quarter);
    cairo_close_path(cairo);
}

/// The longest text that is shown, in code points: more than fits on any screen.
constexpr std::size_t most_shown = 1000;

constexpr double tightest_em = 0.045;
constexpr double icon_to_disc = 0.56;

int start_of(Rect box, int width, Align align, bool mirrored) {
    if (align == Align::middle) return box.x + (box.width - width) / 2;
    const bool at_left = (align == Align::start) != mirrored;
    return at_left ? box.x : box.right() - width;
}

}  // namespace

TextLines::TextLines(const Typography& typography, std::string_view text, const Style& style)
    : layout_{typography.layout(content::safe_label(content::shortened(text, most_shown)), style.role, style.step, style.language)} {
    line_height_ = static_cast<int>(std::ceil(style.line_height_em * typography.font_size(style.role, style.step)));
    baseline_ = static_cast<int>(std::lround((line_height_ + typography.cap_height(style.role, style.step)) / 2));
    if (style.bold) add(pango_attr_weight_new(PANGO_WEIGHT_BOLD));
}

TextLines::TextLines(const Typography& typography, std::string_view text, int width, const Style& style)
    : TextLines{typography, text, style} {
    pango_layout_set_wrap(layout_.get(), PANGO_WRAP_WORD_CHAR);
    set_width(width);
}

void TextLines::balance(const Typography& typography) {
    kiosk::balance(layout_.get(), pango_layout_get_width(layout_.get()) / PANGO_SCALE, typography.unit());
    measure();
}

TextLines TextLines::tightened(const Typography& typography, std::string_view text, int width, const Style& style) {
    TextLines lines{typography, text, width, style};
    if (lines.lines_ <= 1) return lines;
    TextLines tight{typography, text, width, style};
    const double spacing = -tightest_em * typography.font_size(style.role, style.step);
    tight.add(pango_attr_letter_spacing_new(static_cast<int>(spacing * PANGO_SCALE)));
    tight.measure();
    return tight.lines_ < lines.lines_ ? std::move(tight) : std::move(lines);
}

TextLines TextLines::shortened(const Typography& typography, std::string_view text, int width, const Style& style) {
    TextLines lines{typography, text, style};
    pango_layout_set_single_paragraph_mode(lines.layout_.get(), TRUE);
    pango_layout_set_ellipsize(lines.layout_.get(), PANGO_ELLIPSIZE_END);
    pango_layout_set_width(lines.layout_.get(), std::max(1, width) * PANGO_SCALE);
    lines.measure();
    return lines;
}

void TextLines::set_width(int width) {
    pango_layout_set_width(layout_.get(), std::max(1, width) * PANGO_SCALE);
    shrink_wide_letters(layout_.get());
    measure();
}

void TextLines::add(PangoAttribute* attribute) {
    PangoAttrList* attributes = pango_layout_get_attributes(layout_.get());
    const PangoAttrListPtr changed{attributes == nullptr ? pango_attr_list_new() : pango_attr_list_copy(attributes)};
    pango_attr_list_insert(changed.get(), attribute);
    pango_layout_set_attributes(layout_.get(), changed.get());
}

void TextLines::measure() {
    lines_ = 0;
    width_ = 0;
    if (*pango_layout_get_text(layout_.get()) == '\0') return;
    for (GSList* at = pango_layout_get_lines_readonly(layout_.get()); at != nullptr; at = at->next) {
        PangoRectangle logical;
        pango_layout_line_get_pixel_extents(static_cast<PangoLayoutLine*>(at->data), nullptr, &logical);
        width_ = std::max(width_, logical.width);
        ++lines_;
    }
}

bool TextLines::breaks_a_word() const {
    int count = 0;
    const PangoLogAttr* breaks = pango_layout_get_log_attrs_readonly(layout_.get(), &count);
    const char* text = pango_layout_get_text(layout_.get());
    for (GSList* at = pango_layout_get_lines_readonly(layout_.get()); at != nullptr; at = at->next) {
        const int start = static_cast<PangoLayoutLine*>(at->data)->start_index;
        if (start > 0 && breaks[g_utf8_pointer_to_offset(text, text + start)].is_line_break == 0) return true;
    }
    return false;
}

void TextLines::draw(cairo_t* cairo, Rect box, Align align, bool mirrored) const {
    if (lines_ == 0) return;
    int baseline = box.y + baseline_;
    for (GSList* at = pango_layout_get_lines_readonly(layout_.get()); at != nullptr; at = at->next) {
        auto* line = static_cast<PangoLayoutLine*>(at->data);
        PangoRectangle logical;
        pango_layout_line_get_pixel_extents(line, nullptr, &logical);
        cairo_move_to(cairo, start_of(box, logical.width, align, mirrored), baseline);
        pango_cairo_show_layout_line(cairo, line);
        baseline += line_height_;
    }
}

void Canvas::set(Colour colour) const {
    cairo_set_source_rgb(cairo, colour.red / 255.0, colour.green / 255.0, colour.blue / 255.0);
}

void Canvas::fill(Rect rect, Colour colour) const {
    if (rect.empty()) return;
    set(colour);
    cairo_rectangle(cairo, rect.x, rect.y, rect.width, rect.height);
    cairo_fill(cairo);
}

void Canvas::fill_rounded(Rect rect, Colour colour) const {
    if (rect.empty()) return;
    set(colour);
    rounded_path(cairo, rect, typography.radius(), 0);
    cairo_fill(cairo);
}

void Canvas::outline(Rect rect, int stroke, Colour colour) const {
    set(colour);
    cairo_set_line_width(cairo, stroke);
    rounded_path(cairo, rect, typography.radius(), stroke / 2.0);
    cairo_stroke(cairo);
}

void Canvas::focus_ring(Rect rect) const {
    const int reach = focus_reach(typography);
    const int width = 2 * typography.stroke();
    set(theme.focus);
    cairo_set_line_width(cairo, width);
    rounded_path(cairo, grown(rect, reach), typography.radius() + reach, width / 2.0);
    cairo_stroke(cairo);
}

void Canvas::fill_inside(Rect rounded, Rect filled, Colour colour) const {
    cairo_save(cairo);
    rounded_path(cairo, rounded, typography.radius(), 0);
    cairo_clip(cairo);
    fill(filled, colour);
    cairo_restore(cairo);
}

void Canvas::icon(Icon icon, Rect box, Colour colour) const {
    set(colour);
    draw_icon(cairo, icon, box, frame.mirrored);
}

void Canvas::medallion(Icon icon, Rect box) const {
    const double radius = std::min(box.width, box.height) / 2.0;
    set(theme.filled);
    cairo_new_path(cairo);
    cairo_arc(cairo, box.x + box.width / 2.0, box.y + box.height / 2.0, radius, 0, 2 * std::numbers::pi);
    cairo_fill(cairo);
    const int inner = static_cast<int>(icon_to_disc * 2 * radius);
    this->icon(icon, centred({inner, inner}, box), theme.filled_text);
}

void Canvas::text(const TextLines& text, Rect box, Align align, Colour colour) const {
    set(colour);
    text.draw(cairo, box, align, frame.mirrored);
}

int Canvas::small_em(double em) const {
    return static_cast<int>(std::lround(em * typography.font_size(TextRole::small)));
}

TextLines Canvas::small_text(std::string_view text, int width) const {
    return {typography, text, width, {.language = language}};
}

Rect united(Rect one, Rect other) {
    if (one.empty()) return other;
    if (other.empty()) return one;
    const int left = std::min(one.x, other.x);
    const int top = std::min(one.y, other.y);
    return {left, top, std::max(one.right(), other.right()) - left, std::max(one.bottom(), other.bottom()) - top};
}

Rect intersected(Rect one, Rect other) {
    const int left = std::max(one.x, other.x);
    const int top = std::max(one.y, other.y);
    return {left, top, std::max(0, std::min(one.right(), other.right()) - left), std::max(0, std::min(one.bottom(), other.bottom()) - top)};
}

}  // namespace lectern::kiosk
