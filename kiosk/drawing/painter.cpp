#include "kiosk/drawing/painter.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "kiosk/drawing/painter_parts.hpp"
#include "kiosk/drawing/repeated_caption.hpp"
#include "kiosk/pages/page_layout.hpp"

namespace lectern::kiosk {

namespace {

bool any_overlaps(const std::vector<Rect>& rects, Rect part) {
    return std::ranges::any_of(rects, [part](Rect rect) { return overlap(rect, part); });
}

/// The start of the sentence that contains this byte, or of the nearest sentence before it.
std::uint32_t sentence_begin(const content::Section& section, std::uint32_t byte) {
    const auto behind = std::ranges::upper_bound(section.sentences, byte, {}, [](const auto& sentence) { return sentence.range.begin; });
    return behind == section.sentences.begin() ? 0 : std::prev(behind)->range.begin;
}

bool fills_room(const View& view) {
    return !std::holds_alternative<TextPage>(view.content) && !std::holds_alternative<ChoiceList>(view.content);
}

/// The parts of these views are touched or measured, so none may move while a caption is shown.
bool keeps_place(const View& view) {
    return std::holds_alternative<TileGrid>(view.content) || std::holds_alternative<CardOutline>(view.content);
}

bool same_caption(const View& one, const View& other) {
    return one.caption == other.caption && one.caption_is_warning == other.caption_is_warning;
}

}  // namespace

class Painter::Parts {
public:
    Parts(std::shared_ptr<const Typography> typography, PainterStyle style)
        : typography_{std::move(typography)}, style_{std::move(style)}, frame_{make_frame_layout(*typography_, style_.mirrored)} {}

    const FrameLayout& frame() const { return frame_; }
    const PainterStyle& style() const { return style_; }
    const View* painted() const { return painted_ ? &*painted_ : nullptr; }
    void invalidate() { lost_ = true; }

    void set_style(PainterStyle style) {
        if (style == style_) return;
        style_ = std::move(style);
        frame_ = make_frame_layout(*typography_, style_.mirrored);
        list_.reset();
        caption_.reset();
        lost_ = true;
    }

    std::vector<Rect> paint(cairo_surface_t* surface, View view) {
        if (caption_repeats_words(view) || (caption_repeats_item(view) && takes_room(view))) view.caption.clear();
        const CairoPtr cairo{cairo_create(surface)};
        const Canvas on = canvas(cairo.get());
        const std::vector<Rect> changed = painted_ && !lost_ ? differences(on, view) : std::vector<Rect>{whole_screen()};
        if (!changed.empty()) draw(on, view, changed);
        painted_ = std::move(view);
        lost_ = false;
        return changed;
    }

    /// The list's layout; made anew only if the items differ from those of the last list.
    const ListLayout& layout_of(const ChoiceList& list) {
        if (!list_ || !list_->is_of(list)) list_ = std::make_unique<ListLayout>(canvas(nullptr), list, style_.text_step);
        return *list_;
    }

    std::optional<Target> tile_at(const TileGrid& grid, Rect room, Point at) const {
        const auto tiles = tile_rectangles(canvas(nullptr), grid, room);
        const auto touched = std::ranges::find_if(tiles, [at](Rect tile) { return tile.contains(at); });
        return touched == tiles.end() ? std::nullopt : std::optional<Target>(ItemTarget{static_cast<std::size_t>(touched - tiles.begin())});
    }

    /// Measured once per caption, because it is needed for every word that is marked.
    Rect caption_of(const View& view) {
        const Caption caption{view.caption, view.caption_is_warning};
        if (caption != caption_) {
            caption_ = caption;
            caption_rectangle_ = caption_rectangle(canvas(nullptr), view);
        }
        return caption_rectangle_;
    }

    /// True if the caption is too tall for the space kept free for it and covers part of the content.
    bool takes_room(const View& view) { return caption_of(view).height > frame_.caption.height; }

    /// The free space for content that is neither a page nor a list. A long caption makes it smaller; pages and lists stay where they are.
    Rect room_of(const View& view) {
        const bool alone = view.heading.empty() && view.status.empty() && view.progress.empty();
        const Rect content = frame_.content;
        const int top = alone ? frame_.heading.y : content.y;
        const int bottom = keeps_place(view) ? frame_.steady_bottom : content.bottom();
        return {content.x, top, content.width, std::min(bottom, caption_of(view).y) - top};
    }

private:
    using Caption = std::pair<std::string, bool>;

    Canvas canvas(cairo_t* cairo) const { return {cairo, *typography_, style_.theme, frame_, style_.language}; }
    Rect whole_screen() const { return {0, 0, frame_.screen.width, frame_.screen.height}; }
    /// Larger than the content, because the focus rings around items reach beyond it.
    Rect content_area(const View& view) {
        const Rect with_rings = grown(frame_.content, focus_reach(*typography_));
        return fills_room(view) ? united(with_rings, room_of(view)) : with_rings;
    }

    std::vector<Rect> differences(const Canvas& on, const View& view) {
        std::vector<Rect> changed;
        const View& before = *painted_;
        if (view.heading != before.heading || view.status != before.status) changed.push_back(frame_.heading);
        add_progress_differences(changed, before.progress, view.progress);
        add_content_differences(changed, on, view);
        if (!same_caption(view, before)) changed.push_back(united(caption_of(before), caption_of(view)));
        for (std::size_t i = 0; i < view.buttons.size(); ++i) {
            if (view.buttons.at(i) != before.buttons.at(i)) changed.push_back(frame_.buttons.at(i));
        }
        std::erase_if(changed, [](Rect rect) { return rect.empty(); });
        return changed;
    }

    void add_progress_differences(std::vector<Rect>& changed, const std::vector<float>& before, const std::vector<float>& after) const {
        if (before == after) return;
        const auto old_segments = progress_segments(*typography_, frame_, before);
        const auto segments = progress_segments(*typography_, frame_, after);
        if (old_segments.size() != segments.size()) {
            changed.push_back(frame_.progress);
            return;
        }
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (segments[i] != old_segments[i]) changed.push_back(segments[i].rect);
        }
    }

    void add_content_differences(std::vector<Rect>& changed, const Canvas& on, const View& view) {
        const auto& before = painted_->content;
        const auto& after = view.content;
        const bool room_differs = fills_room(view) && room_of(*painted_) != room_of(view);
        if (before == after && !room_differs) return;
        const auto* old_page = std::get_if<TextPage>(&before);
        const auto* page = std::get_if<TextPage>(&after);
        if (old_page != nullptr && page != nullptr && old_page->layout && old_page->layout == page->layout &&
            old_page->page == page->page) {
            const std::vector<Rect> marks = changed_marks(on, *old_page, *page);
            changed.insert(changed.end(), marks.begin(), marks.end());
            return;
        }
        if (!add_focus_difference(changed, before, after)) changed.push_back(united(content_area(*painted_), content_area(view)));
    }

    /// True if only the focus moved, within one page of a list, and nothing else changed.
    bool add_focus_difference(std::vector<Rect>& changed, const decltype(View::content)& before, const decltype(View::content)& after) {
        const auto* old_list = std::get_if<ChoiceList>(&before);
        const auto* list = std::get_if<ChoiceList>(&after);
        if (old_list == nullptr || list == nullptr || old_list->title != list->title || old_list->items != list->items) return false;
        const ListLayout& layout = layout_of(*list);
        if (layout.page_with(old_list->focus) != layout.page_with(list->focus)) return false;
        const int reach = focus_reach(*typography_);
        const std::size_t last = list->items.size() - 1;
        changed.push_back(grown(layout.slot(std::min(old_list->focus, last)), reach));
        changed.push_back(grown(layout.slot(std::min(list->focus, last)), reach));
        return true;
    }

    void draw(const Canvas& on, const View& view, const std::vector<Rect>& changed) {
        for (const Rect& rect : changed) cairo_rectangle(on.cairo, rect.x, rect.y, rect.width, rect.height);
        cairo_clip(on.cairo);
        on.set(style_.theme.background);
        cairo_paint(on.cairo);
        if (any_overlaps(changed, frame_.heading)) draw_heading(on, view);
        if (any_overlaps(changed, frame_.progress)) draw_progress(on, view.progress);
        if (any_overlaps(changed, content_area(view))) draw_content(on, view);
        if (any_overlaps(changed, caption_of(view))) draw_caption(on, view);
        for (std::size_t i = 0; i < view.buttons.size(); ++i) {
            if (any_overlaps(changed, frame_.buttons.at(i))) draw_button(on, i, view.buttons.at(i));
        }
    }

    void draw_content(const Canvas& on, const View& view) {
        if (const auto* message = std::get_if<Message>(&view.content)) draw_message(on, *message, room_of(view), style_.text_step);
        if (const auto* list = std::get_if<ChoiceList>(&view.content)) layout_of(*list).draw(on, list->focus);
        if (const auto* page = std::get_if<TextPage>(&view.content)) draw_text_page(on, *page);
        if (const auto* grid = std::get_if<TileGrid>(&view.content)) draw_tiles(on, *grid, room_of(view), style_.text_step);
        if (const auto* card = std::get_if<CardOutline>(&view.content)) draw_card(on, *card, room_of(view), style_.text_step);
    }

    std::shared_ptr<const Typography> typography_;
    PainterStyle style_;
    FrameLayout frame_;
    std::optional<View> painted_;
    bool lost_ = true;
    std::unique_ptr<ListLayout> list_;
    std::optional<Caption> caption_;
    Rect caption_rectangle_;
};

Painter::Painter(std::shared_ptr<const Typography> typography, PainterStyle style)
    : parts_{std::make_unique<Parts>(std::move(typography), std::move(style))} {}

Painter::~Painter() = default;

const FrameLayout& Painter::frame() const {
    return parts_->frame();
}

const PainterStyle& Painter::style() const {
    return parts_->style();
}

void Painter::set_style(PainterStyle style) {
    parts_->set_style(std::move(style));
}

void Painter::invalidate() {
    parts_->invalidate();
}

std::vector<Rect> Painter::paint(cairo_surface_t* surface, const View& view) {
    return parts_->paint(surface, view);
}

std::optional<Target> Painter::target_at(Point at) const {
    const View* view = parts_->painted();
    if (view == nullptr) return std::nullopt;
    const FrameLayout& frame = parts_->frame();
    for (std::size_t i = 0; i < frame.buttons.size(); ++i) {
        if (frame.buttons.at(i).contains(at)) return ButtonTarget{i};
    }
    const bool has_top_line = !view->heading.empty() || !view->status.empty();
    if (has_top_line && (frame.heading.contains(at) || frame.progress.contains(at))) return HeadingTarget{};
    if (!view->caption.empty() && parts_->caption_of(*view).contains(at)) return std::nullopt;
    if (std::holds_alternative<Message>(view->content))
        return parts_->room_of(*view).contains(at) ? std::optional<Target>{MessageTarget{}} : std::nullopt;
    if (const auto* grid = std::get_if<TileGrid>(&view->content)) return parts_->tile_at(*grid, parts_->room_of(*view), at);
    if (!frame.content.contains(at)) return std::nullopt;
    if (const auto* page = std::get_if<TextPage>(&view->content)) {
        if (!page->layout) return std::nullopt;
        const auto byte = page->layout->byte_at(page->page, {at.x - frame.content.x, at.y - frame.content.y});
        if (!byte) return std::nullopt;
        return TextTarget{sentence_begin(page->layout->section(), *byte), page->section};
    }
    const auto* list = std::get_if<ChoiceList>(&view->content);
    if (list == nullptr) return std::nullopt;
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        if (item_rectangle(i).contains(at)) return ItemTarget{i};
    }
    return std::nullopt;
}

Rect Painter::item_rectangle(std::size_t item) const {
    const View* view = parts_->painted();
    const auto* list = view == nullptr ? nullptr : std::get_if<ChoiceList>(&view->content);
    if (list == nullptr) return {};
    const ItemPage shown = item_page(*list);
    const bool is_shown = shown.first <= item && item < shown.first + shown.count;
    return is_shown ? parts_->layout_of(*list).slot(item) : Rect{};
}

ItemPage Painter::item_page(const ChoiceList& list) const {
    return parts_->layout_of(list).page_with(list.focus);
}

}  // namespace lectern::kiosk
