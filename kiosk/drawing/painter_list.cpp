// A list to choose from: pages of at most six items, each at least as high as a touch target.
#include <algorithm>
#include <cmath>
#include <utility>

#include "content/source/shortened.hpp"
#include "kiosk/drawing/painter_parts.hpp"

namespace lectern::kiosk {

namespace {

constexpr std::size_t most_items = 6;
constexpr std::size_t fewest_items = 2;
constexpr double icon_em = 1.25;
constexpr double roomy_em = 12;  // narrower lists have no icons: the label gets the space

int distance(const Canvas& canvas) {
    return std::max(canvas.typography.mm_to_pixels(target_distance_mm), focus_reach(canvas.typography) + canvas.typography.stroke());
}

}  // namespace

ListLayout::ListLayout(const Canvas& canvas, const ChoiceList& list, int text_step) : title_text_{list.title}, items_text_{list.items} {
    // Use the article's text size if six items fit on a page. Otherwise go one step down, or further until two items fit on a page.
    if (lay_out(canvas, TextRole::heading, TextRole::text, text_step) && page_with(0).count == std::min(most_items, items_.size())) return;
    const int largest = std::max(smallest_text_step, text_step - 1);
    for (int step = largest; step >= smallest_text_step; --step) {
        if (lay_out(canvas, TextRole::heading, TextRole::text, step) && has_on_a_page(fewest_items)) return;
    }
    if (lay_out(canvas, TextRole::small, TextRole::small, smallest_text_step) && has_on_a_page(fewest_items)) return;
    // Two items never fit on a page. With one item per page, the text can be large again.
    for (int step = largest; step >= smallest_text_step; --step) {
        if (lay_out(canvas, TextRole::heading, TextRole::text, step)) return;
    }
    lay_out(canvas, TextRole::small, TextRole::small, smallest_text_step);
}

/// True if the pages hold at least `count` items on average.
bool ListLayout::has_on_a_page(std::size_t count) const {
    return count * pages_ <= items_.size() + count - 1;
}

bool ListLayout::lay_out(const Canvas& canvas, TextRole title_role, TextRole label_role, int step) {
    title_.clear();
    items_.clear();
    const Rect content = canvas.frame.content;
    const double em = canvas.typography.font_size(label_role, step);
    const bool has_icons = std::ranges::any_of(items_text_, [](const ChoiceList::Item& item) { return item.icon != Icon::none; });
    icon_ = has_icons && content.width >= roomy_em * em ? static_cast<int>(std::lround(icon_em * em)) : 0;
    const int hint_room = content.width / 8;
    const TextLines::Style title_style{.role = title_role, .step = step, .language = canvas.language, .bold = true};
    title_.emplace_back(canvas.typography, content::shortened(title_text_, longest_title), content.width - hint_room, title_style);
    for (const ChoiceList::Item& item : items_text_) items_.push_back(make_item(canvas, item, label_role, step));
    const int gap = canvas.typography.unit() * (title_role == TextRole::heading ? 2 : 1);
    const int top = content.y + title_.front().height() + (title_.front().empty() ? 0 : gap);
    return place_items(canvas, top);
}

ListLayout::Item ListLayout::make_item(const Canvas& canvas, const ChoiceList::Item& item, TextRole role, int step) const {
    KeyCap key(canvas, item.key);
    const int width = parts_of(canvas, canvas.frame.content, key).text.width;
    const int space = 2 * canvas.typography.unit();
    const TextLines::Style style{.role = role, .step = step, .language = canvas.language};
    const std::string label = content::shortened(item.label, longest_title);
    Item made{.label = {canvas.typography, label, width, style},
              .detail = canvas.small_text(content::shortened(item.detail, longest_title), width),
              .key = std::move(key),
              .slot = {}};
    const bool is_short = made.detail.lines() <= 1 && made.detail.width() <= width * 2 / 5;
    made.detail_below = !is_short;
    if (is_short && !made.detail.empty()) made.label = TextLines{canvas.typography, label, width - made.detail.width() - space, style};

    const int text = made.label.height() + (made.detail_below ? made.detail.height() : 0);
    const int height = std::max(canvas.typography.mm_to_pixels(target_height_mm), text + 2 * canvas.typography.stroke());
    made.slot = {canvas.frame.content.x, 0, canvas.frame.content.width, height};
    return made;
}

bool ListLayout::place_items(const Canvas& canvas, int top) {
    const int bottom = canvas.frame.content.bottom();
    int y = top;
    std::size_t on_page = 0;
    std::size_t page = 0;
    bool all_fit = true;
    for (Item& item : items_) {
        const bool full = on_page == most_items || y + item.slot.height > bottom;
        if (full && on_page > 0) {
            ++page;
            on_page = 0;
            y = top;
        }
        all_fit = all_fit && y + item.slot.height <= bottom;
        item.page = page;
        item.slot.y = y;
        y += item.slot.height + distance(canvas);
        ++on_page;
    }
    pages_ = items_.empty() ? 0 : page + 1;
    return all_fit;
}

ItemPage ListLayout::page_with(std::size_t item) const {
    if (items_.empty()) return {};
    const std::size_t page = items_.at(std::min(item, items_.size() - 1)).page;
    const auto [first, last] = std::ranges::equal_range(items_, page, {}, &Item::page);
    return {.first = static_cast<std::size_t>(first - items_.begin()),
            .count = static_cast<std::size_t>(last - first),
            .page = page,
            .pages = pages_};
}

Rect ListLayout::slot(std::size_t item) const {
    return item < items_.size() ? items_[item].slot : Rect{};
}

ListLayout::Slot ListLayout::parts_of(const Canvas& canvas, Rect slot, const KeyCap& key) const {
    const int pad = 2 * canvas.typography.unit();
    const int before = icon_ == 0 ? 0 : icon_ + pad;
    const int after = key.size.width == 0 ? 0 : key.size.width + pad;
    const Rect inner{slot.x + pad, slot.y, slot.width - 2 * pad, slot.height};
    const Rect end{inner.right() - key.size.width, inner.y, key.size.width, inner.height};
    return {.icon = {inner.x, inner.y, icon_, inner.height},
            .text = canvas.frame.placed({inner.x + before, inner.y, inner.width - before - after, inner.height}, slot),
            .key = canvas.frame.placed(centred(key.size, end), slot)};
}

void ListLayout::draw(const Canvas& canvas, std::size_t focus) const {
    const Rect content = canvas.frame.content;
    const ItemPage shown = page_with(focus);
    const TextLines& title = title_.front();
    canvas.text(title, {content.x, content.y, content.width, title.height()}, Align::start, canvas.theme.text);
    if (shown.pages > 1) draw_page_number(canvas, shown);
    const std::size_t focused = std::min(focus, items_.size() - 1);
    for (std::size_t i = shown.first; i < shown.first + shown.count; ++i) draw_item(canvas, i, i == focused);
    if (shown.count > 0) canvas.focus_ring(items_.at(focused).slot);
}

void ListLayout::draw_page_number(const Canvas& canvas, const ItemPage& shown) const {
    const Rect content = canvas.frame.content;
    const TextLines hint = canvas.small_text(std::to_string(shown.page + 1) + " / " + std::to_string(shown.pages), content.width);
    const int height = std::max(title_.front().line_height(), hint.height());
    canvas.text(hint, centred({content.width, hint.height()}, {content.x, content.y, content.width, height}), Align::end,
                canvas.theme.quiet_text);
}

void ListLayout::draw_item(const Canvas& canvas, std::size_t index, bool focused) const {
    const Item& item = items_[index];
    if (focused)
        canvas.fill_rounded(item.slot, canvas.theme.sentence_tint);
    else
        canvas.outline(item.slot, canvas.typography.stroke(), canvas.theme.edge);
    const Colour quiet = focused ? canvas.theme.text : canvas.theme.quiet_text;
    const Slot parts = parts_of(canvas, item.slot, item.key);
    if (icon_ > 0) canvas.icon(items_text_[index].icon, canvas.frame.placed(parts.icon, item.slot), canvas.theme.text);
    const int below = item.detail_below ? item.detail.height() : 0;
    const Rect text = centred({parts.text.width, item.label.height() + below}, parts.text);
    canvas.text(item.label, text, Align::start, canvas.theme.text);
    const Rect detail = item.detail_below ? Rect{text.x, text.y + item.label.height(), text.width, below}
                                          : centred({parts.text.width, item.detail.height()}, parts.text);
    canvas.text(item.detail, detail, item.detail_below ? Align::start : Align::end, quiet);
    if (item.key.size.width > 0) item.key.draw(canvas, parts.key, canvas.theme.edge, quiet);
}

}  // namespace lectern::kiosk
