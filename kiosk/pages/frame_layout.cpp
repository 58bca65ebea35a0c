#include "kiosk/pages/frame_layout.hpp"

#include <algorithm>
#include <cmath>

namespace lectern::kiosk {

namespace {

constexpr int margin_units = 4;
constexpr int caption_lines = 2;
/// A screen lower than this many lines of small text keeps one line free for the caption, a higher one two.
constexpr int low_screen_lines = 14;
/// A screen narrower than this many ems of small text, and not low, has two lines at its top: the title and the reading progress.
constexpr double narrow_em = 40;
/// The least width of a button, in ems of small text, whose label is beside the icon and the key cap: room for about nine letters.
constexpr double label_beside_em = 8.6;
/// A button's height: two lines of a label, or the icon's row and one line of the label below it.
constexpr double button_lines_em = 2.5;
constexpr double button_lines_below_em = 2.7;

/// The heights of everything except the content, which gets the rest.
struct Heights {
    int margin = 0;
    int heading = 0;
    int progress = 0;
    int caption = 0;
    int caption_grows = 0;  ///< from the space kept free to the caption's full number of lines
    int button = 0;
    int gap = 0;
};

int button_distance(const Typography& typography) {
    return std::max(typography.mm_to_pixels(target_distance_mm), typography.unit());
}

/// All equal, except that Previous and Next get more if labels are below: in most languages these labels are the longest.
std::array<double, 5> button_shares(bool labels_below) {
    if (labels_below) return {0.92, 1.12, 0.92, 1.12, 0.92};
    return {1, 1, 1, 1, 1};
}

Heights heights(const Typography& typography, bool labels_below) {
    const int unit = typography.unit();
    const double em = typography.font_size(TextRole::small);
    const double label_em = labels_below ? button_lines_below_em : button_lines_em;
    const int label_height = static_cast<int>(label_em * em) + 2 * typography.stroke();
    const int line = typography.line_height(TextRole::small);
    const bool low = typography.screen().height < low_screen_lines * line;
    const bool narrow = typography.screen().width < narrow_em * em;
    return {.margin = margin_units * unit,
            .heading = (narrow && !low ? 2 : 1) * line,
            .progress = unit + unit / 2,
            .caption = (low ? 1 : caption_lines) * line + unit,
            .caption_grows = low ? (caption_lines - 1) * line : 0,
            .button = std::max(typography.mm_to_pixels(target_height_mm), label_height),
            .gap = unit};
}

}  // namespace

Rect FrameLayout::placed(Rect rect, Rect inside) const {
    if (mirrored) rect.x = inside.x + inside.right() - rect.right();
    return rect;
}

FrameLayout make_frame_layout(const Typography& typography, bool mirrored) {
    FrameLayout frame;
    frame.screen = typography.screen();
    frame.mirrored = mirrored;
    const int margin = margin_units * typography.unit();
    const int width = frame.screen.width - 2 * margin;
    const double button_width = (width - 4 * button_distance(typography)) / 5.0;
    frame.labels_below = button_width < label_beside_em * typography.font_size(TextRole::small);
    const Heights h = heights(typography, frame.labels_below);

    int top = margin;
    frame.heading = {margin, top, width, h.heading};
    top = frame.heading.bottom() + h.gap;
    frame.progress = {margin, top, width, h.progress};
    top = frame.progress.bottom() + 3 * h.gap;

    const int buttons_top = frame.screen.height - margin - h.button;
    frame.caption = {margin, buttons_top - h.gap - h.caption, width, h.caption};
    frame.content = {margin, top, width, std::max(0, frame.caption.y - h.gap - top)};
    frame.steady_bottom = frame.content.bottom() - h.caption_grows;

    const Rect row{margin, buttons_top, width, h.button};
    const std::array<double, 5> shares = button_shares(frame.labels_below);
    double x = margin;
    for (std::size_t i = 0; i < frame.buttons.size(); ++i) {
        const double end = x + shares.at(i) * button_width;
        const int left = static_cast<int>(std::lround(x));
        frame.buttons.at(i) = frame.placed({left, buttons_top, static_cast<int>(std::lround(end)) - left, h.button}, row);
        x = end + button_distance(typography);
    }
    return frame;
}

}  // namespace lectern::kiosk
