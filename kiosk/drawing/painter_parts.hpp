// The parts that a View is painted from. Each draws itself whole; the painter's clip keeps it to what changed.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/drawing/canvas.hpp"
#include "kiosk/values/geometry.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// Code points of a message's title, of an item and of its detail: more than anybody means to be read at a glance, and few enough to be
/// laid out in size after size while a key waits.
constexpr std::size_t longest_title = 300;

void draw_heading(const Canvas& canvas, const View& view);
void draw_button(const Canvas& canvas, std::size_t index, const Button& button);
/// The word stands in the button whole: no language may need more room than there is.
bool label_fits(const Canvas& canvas, std::size_t index, const Button& button);

/// The keypad's key: its name in a frame, small.
struct KeyCap {
    /// Without a name it has no size.
    KeyCap(const Canvas& canvas, std::string_view name);
    void draw(const Canvas& canvas, Rect rect, Colour edge, Colour text) const;

    TextLines name;
    Size size;
};

/// A segment of the progress bar, with as much of it as is filled.
struct ProgressSegment {
    Rect rect;
    Rect filled;
    friend bool operator==(const ProgressSegment&, const ProgressSegment&) = default;
};
/// A segment a section; a single one for all where there are too many to tell apart.
std::vector<ProgressSegment> progress_segments(const Typography& typography, const FrameLayout& frame, const std::vector<float>& progress);
void draw_progress(const Canvas& canvas, const std::vector<float>& progress);

/// The caption's own rectangle, or a higher one where it needs more lines than are kept free for it: then it covers the content's foot.
Rect caption_rectangle(const Canvas& canvas, const View& view);
void draw_caption(const Canvas& canvas, const View& view);

/// In the middle of `room`.
void draw_message(const Canvas& canvas, const Message& message, Rect room, int text_step);

/// Where each tile stands below the grid's words or beside them; as high as a touch target where there is room. Digits and corners
/// have the same order in every language.
std::vector<Rect> tile_rectangles(const Canvas& canvas, const TileGrid& grid, Rect room);
void draw_tiles(const Canvas& canvas, const TileGrid& grid, Rect room, int text_step);

/// In its real size, if the screen is as wide as the outline says (ISO/IEC 7810 ID-1).
void draw_card(const Canvas& canvas, const CardOutline& card, Rect room, int text_step);

/// Where a page's marks stand on the screen.
std::vector<Rect> sentence_rectangles(const Canvas& canvas, const TextPage& page);
std::vector<Rect> word_rectangles(const Canvas& canvas, const TextPage& page);
void draw_text_page(const Canvas& canvas, const TextPage& page);
/// What must be drawn again when a page that stands there already is marked otherwise.
std::vector<Rect> changed_marks(const Canvas& canvas, const TextPage& before, const TextPage& after);

/// A list's title and items with their places on its pages. Made once for a list, whatever has the focus.
class ListLayout {
public:
    ListLayout(const Canvas& canvas, const ChoiceList& list, int text_step);

    /// Whether this is the layout of `list`.
    bool is_of(const ChoiceList& list) const { return list.title == title_text_ && list.items == items_text_; }
    ItemPage page_with(std::size_t item) const;
    /// On the item's page; empty where there is no such item.
    Rect slot(std::size_t item) const;
    void draw(const Canvas& canvas, std::size_t focus) const;

private:
    struct Item {
        TextLines label;
        TextLines detail;
        KeyCap key;
        bool detail_below = false;
        Rect slot;
        std::size_t page = 0;
    };
    /// What stands in a slot, from the start edge to the end edge.
    struct Slot {
        Rect icon;
        Rect text;
        Rect key;
    };

    /// False where an item is higher than a page.
    bool lay_out(const Canvas& canvas, TextRole title_role, TextRole label_role, int step);
    Item make_item(const Canvas& canvas, const ChoiceList::Item& item, TextRole role, int step) const;
    bool place_items(const Canvas& canvas, int top);
    bool has_on_a_page(std::size_t count) const;
    void draw_item(const Canvas& canvas, std::size_t index, bool focused) const;
    void draw_page_number(const Canvas& canvas, const ItemPage& shown) const;
    Slot parts_of(const Canvas& canvas, Rect slot, const KeyCap& key) const;

    std::string title_text_;
    std::vector<ChoiceList::Item> items_text_;
    std::vector<TextLines> title_;  // none or one
    std::vector<Item> items_;
    int icon_ = 0;  ///< the icons' width; 0 where no item has one, or where it would take the label's room
    std::size_t pages_ = 0;
};

}  // namespace lectern::kiosk
