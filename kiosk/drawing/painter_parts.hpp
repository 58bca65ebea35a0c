// The parts that a View is painted from. Each part always draws itself completely; the painter clips it to the changed area.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/drawing/canvas.hpp"
#include "kiosk/values/geometry.hpp"
#include "kiosk/values/view.hpp"

namespace lectern::kiosk {

/// The longest title of a message, label of an item, or detail of an item, in code points: longer than a useful title, and short enough to
/// be laid out at several sizes while a visitor waits.
constexpr std::size_t longest_title = 300;

void draw_heading(const Canvas& canvas, const View& view);
void draw_button(const Canvas& canvas, std::size_t index, const Button& button);
/// True if the label fits the button without breaking a word, as it must in every language.
bool label_fits(const Canvas& canvas, std::size_t index, const Button& button);

/// The keypad's key: its name in a small frame.
struct KeyCap {
    /// An empty name gives an empty size.
    KeyCap(const Canvas& canvas, std::string_view name);
    void draw(const Canvas& canvas, Rect rect, Colour edge, Colour text) const;

    TextLines name;
    Size size;
};

/// A segment of the progress bar, and the part of it that is filled.
struct ProgressSegment {
    Rect rect;
    Rect filled;
    friend bool operator==(const ProgressSegment&, const ProgressSegment&) = default;
};
/// One segment per section; a single segment for the whole article if there are too many sections to tell apart.
std::vector<ProgressSegment> progress_segments(const Typography& typography, const FrameLayout& frame, const std::vector<float>& progress);
void draw_progress(const Canvas& canvas, const std::vector<float>& progress);

/// The caption's rectangle. If the caption needs more lines than are kept free for it, the rectangle grows upwards and covers the bottom of
/// the content.
Rect caption_rectangle(const Canvas& canvas, const View& view);
void draw_caption(const Canvas& canvas, const View& view);

/// Draws the message in the middle of `room`.
void draw_message(const Canvas& canvas, const Message& message, Rect room, int text_step);

/// The rectangle of each tile, below the grid's words or beside them, as high as a touch target if there is room. Digits and corners have
/// the same order in every language, so they are never mirrored.
std::vector<Rect> tile_rectangles(const Canvas& canvas, const TileGrid& grid, Rect room);
void draw_tiles(const Canvas& canvas, const TileGrid& grid, Rect room, int text_step);

/// Draws the card in its real size, provided that the screen is as wide as `card` says (ISO/IEC 7810 ID-1).
void draw_card(const Canvas& canvas, const CardOutline& card, Rect room, int text_step);

/// The rectangles of a page's marks on the screen.
std::vector<Rect> sentence_rectangles(const Canvas& canvas, const TextPage& page);
std::vector<Rect> word_rectangles(const Canvas& canvas, const TextPage& page);
void draw_text_page(const Canvas& canvas, const TextPage& page);
/// The areas to redraw if the same page stays on the screen and only its marks change.
std::vector<Rect> changed_marks(const Canvas& canvas, const TextPage& before, const TextPage& after);

/// The layout of a list: its title, and its items with their places on pages. It does not depend on the focus, so it is made once per list.
class ListLayout {
public:
    ListLayout(const Canvas& canvas, const ChoiceList& list, int text_step);

    /// Whether this is the layout of `list`.
    bool is_of(const ChoiceList& list) const { return list.title == title_text_ && list.items == items_text_; }
    ItemPage page_with(std::size_t item) const;
    /// The item's rectangle on its page; empty if there is no such item.
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
    /// The parts of an item's rectangle, from the start edge to the end edge.
    struct Slot {
        Rect icon;
        Rect text;
        Rect key;
    };

    /// False if an item is higher than a page.
    bool lay_out(const Canvas& canvas, TextRole title_role, TextRole label_role, int step);
    Item make_item(const Canvas& canvas, const ChoiceList::Item& item, TextRole role, int step) const;
    bool place_items(const Canvas& canvas, int top);
    bool has_on_a_page(std::size_t count) const;
    void draw_item(const Canvas& canvas, std::size_t index, bool focused) const;
    void draw_page_number(const Canvas& canvas, const ItemPage& shown) const;
    Slot parts_of(const Canvas& canvas, Rect slot, const KeyCap& key) const;

    std::string title_text_;
    std::vector<ChoiceList::Item> items_text_;
    std::vector<TextLines> title_;  // empty or one element
    std::vector<Item> items_;
    int icon_ = 0;  ///< the icons' width; 0 if no item has an icon, or if icons would take the label's room
    std::size_t pages_ = 0;
};

}  // namespace lectern::kiosk
