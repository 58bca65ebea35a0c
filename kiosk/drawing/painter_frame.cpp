// The top line, the progress bar and the caption.
#include <algorithm>
#include <cmath>
#include <fmt/ranges.h>
#include <span>
#include <string>

#include "kiosk/drawing/painter_parts.hpp"

namespace lectern::kiosk {

namespace {

constexpr double icon_em = 1.25;      // icons beside small text
constexpr int unbounded = 1'000'000;  // pixels

int caption_text_width(const Canvas& canvas, bool is_warning) {
    const int taken = is_warning ? canvas.small_em(icon_em) + 4 * canvas.typography.unit() : 0;
    return std::min(canvas.frame.caption.width - taken, canvas.typography.longest_line_width(TextRole::small));
}

/// Right-to-left interface: the mark forces the sentence's direction, even if it begins with an article's left-to-right title.
TextLines caption_text(const Canvas& canvas, const View& view) {
    constexpr std::string_view right_to_left = "\u200F";
    const bool is_mirrored = canvas.frame.mirrored && !view.caption.empty();
    const auto text = std::string(is_mirrored ? right_to_left : "") + view.caption;
    return canvas.small_text(text, caption_text_width(canvas, view.caption_is_warning));
}

/// A long title ends in an ellipsis. If less than half of it fits, it is left out, because the rest would not be understood.
void draw_title(const Canvas& canvas, const std::string& title, Rect row) {
    const TextLines::Style style{.language = canvas.language};
    const TextLines whole{canvas.typography, title, unbounded, style};
    if (2 * row.width < whole.width()) return;
    canvas.text(TextLines::shortened(canvas.typography, title, row.width, style), row, Align::start, canvas.theme.quiet_text);
}

/// Only as many parts as fit completely: half of "4 minutes left" would be misleading.
TextLines status_text(const Canvas& canvas, std::span<const std::string> parts) {
    TextLines text{canvas.typography, fmt::format("{}", fmt::join(parts, " · ")), unbounded, {.language = canvas.language}};
    if (parts.size() < 2 || text.width() <= canvas.frame.heading.width) return text;
    return status_text(canvas, parts.first(parts.size() - 1));
}

}  // namespace

void draw_heading(const Canvas& canvas, const View& view) {
    const Rect row = canvas.frame.heading;
    const int line = canvas.typography.line_height(TextRole::small);
    const bool two_lines = row.height >= 2 * line;
    const TextLines status = status_text(canvas, view.status);
    const Rect status_row = two_lines ? Rect{row.x, row.bottom() - line, row.width, line} : row;
    canvas.text(status, status_row, two_lines ? Align::start : Align::end, canvas.theme.quiet_text);
    const int taken = two_lines || status.empty() ? 0 : status.width() + 3 * canvas.typography.unit();
    draw_title(canvas, view.heading, canvas.frame.placed({row.x, row.y, row.width - taken, line}, row));
}

std::vector<ProgressSegment> progress_segments(const Typography& typography, const FrameLayout& frame, const std::vector<float>& progress) {
    if (progress.empty()) return {};
    const Rect bar = frame.progress;
    const int gap = typography.unit() / 2 + 1;
    const int count = static_cast<int>(progress.size());
    const bool too_many = bar.width / count < 3 * bar.height;
    if (too_many && count > 1) {
        float sum = 0;
        for (const float part : progress) sum += std::clamp(part, 0.0F, 1.0F);
        return progress_segments(typography, frame, {sum / static_cast<float>(count)});
    }
    std::vector<ProgressSegment> segments;
    for (int i = 0; i < count; ++i) {
        const int begin = bar.x + i * (bar.width + gap) / count;
        const int end = bar.x + (i + 1) * (bar.width + gap) / count - gap;
        const Rect rect{begin, bar.y, end - begin, bar.height};
        const float part = std::clamp(progress.at(static_cast<std::size_t>(i)), 0.0F, 1.0F);
        const Rect filled{begin, bar.y, static_cast<int>(std::lround(part * static_cast<float>(rect.width))), bar.height};
        segments.push_back({frame.placed(rect, bar), frame.placed(filled, bar)});
    }
    return segments;
}

void draw_progress(const Canvas& canvas, const std::vector<float>& progress) {
    for (const ProgressSegment& segment : progress_segments(canvas.typography, canvas.frame, progress)) {
        canvas.fill_inside(segment.rect, segment.filled, canvas.theme.filled);
        canvas.outline(segment.rect, canvas.typography.stroke(), canvas.theme.edge);
    }
}

/// Wider than the lines of text, because parts of letters can reach beyond a line's width.
Rect caption_rectangle(const Canvas& canvas, const View& view) {
    const Rect rect = canvas.frame.caption;
    const int unit = canvas.typography.unit();
    const int missing = std::max(0, caption_text(canvas, view).height() + unit - rect.height);
    return {rect.x - unit, rect.y - missing, rect.width + 2 * unit, rect.height + missing};
}

void draw_caption(const Canvas& canvas, const View& view) {
    if (view.caption.empty()) return;
    const Rect whole = caption_rectangle(canvas, view);
    const int unit = canvas.typography.unit();
    if (whole.height > canvas.frame.caption.height) canvas.fill(whole, canvas.theme.background);
    const Rect rect{canvas.frame.caption.x, whole.y, canvas.frame.caption.width, whole.height};
    const TextLines text = caption_text(canvas, view);
    Rect box{rect.x, rect.y + (rect.height - text.height()) / 2, rect.width, text.height()};
    if (view.caption_is_warning) {
        canvas.outline(rect, 2 * canvas.typography.stroke(), canvas.theme.focus);
        const int icon = canvas.small_em(icon_em);
        const Rect icon_box{rect.x + 2 * unit, rect.y, icon, rect.height};
        canvas.icon(Icon::warning, canvas.frame.placed(icon_box, rect), canvas.theme.text);
        box = canvas.frame.placed({rect.x + icon + 3 * unit, box.y, rect.width - icon - 4 * unit, box.height}, rect);
    }
    canvas.text(text, box, Align::start, view.caption_is_warning ? canvas.theme.text : canvas.theme.quiet_text);
}

}  // namespace lectern::kiosk
