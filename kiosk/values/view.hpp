// What a screen shows, as plain values: the fixed frame of heading, progress, content, caption and five buttons.
// A screen makes a View; the painter draws it. Two equal Views look the same.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "content/document/text_range.hpp"
#include "kiosk/values/icon.hpp"

namespace lectern::kiosk {

class PageLayout;

/// One of the five buttons that never move.
struct Button {
    Icon icon = Icon::none;
    std::string label;
    std::string key;  ///< the attached keypad's key, empty where there is no keypad
    friend bool operator==(const Button&, const Button&) = default;
};

/// The article's text: one page of a laid-out section with what is being heard marked on it.
struct TextPage {
    std::shared_ptr<const PageLayout> layout;
    std::size_t page = 0;
    content::ByteRange sentence;  ///< marked softly; empty: none
    content::ByteRange word;      ///< marked strongly; may span several words marked together; empty: none
    std::uint32_t section = 0;    ///< which section it is, for what is touched
    friend bool operator==(const TextPage&, const TextPage&) = default;
};

/// A list to choose from; exactly one item has the focus.
struct ChoiceList {
    struct Item {
        std::string label;
        std::string detail{};    ///< quiet text at the end edge: minutes, the state of a setting
        std::string language{};  ///< of an interface language's own name: it is said in that language; empty: the interface's
        Icon icon = Icon::none;  ///< before the label
        std::string key{};       ///< the keypad's key that does the same, as on the buttons
        friend bool operator==(const Item&, const Item&) = default;
    };
    std::string title;
    std::vector<Item> items;
    std::size_t focus = 0;
    friend bool operator==(const ChoiceList&, const ChoiceList&) = default;
};

/// Items of a list that stand on one page of it.
struct ItemPage {
    std::size_t first = 0;
    std::size_t count = 0;  ///< at most six
    std::size_t page = 0;
    std::size_t pages = 0;
    friend bool operator==(const ItemPage&, const ItemPage&) = default;
};

/// A large message: Welcome and the notices.
struct Message {
    Icon icon = Icon::none;
    std::string title;
    std::string body;
    friend bool operator==(const Message&, const Message&) = default;
};

/// Fields in rows, each to be touched: a pad of digits. One without a label is a gap.
struct TileGrid {
    std::string title;
    std::string below;  ///< the title; may be empty
    std::size_t columns = 3;
    std::vector<std::string> tiles;  ///< empty ones are gaps, in the middle of which the words then stand
    std::optional<std::size_t> focus;
    friend bool operator==(const TileGrid&, const TileGrid&) = default;
};

/// The outline of a bank card, as large as a card is on a screen of this width.
struct CardOutline {
    std::string title;
    std::string body;
    double screen_width_mm = 0;
    friend bool operator==(const CardOutline&, const CardOutline&) = default;
};

struct View {
    std::string heading;  ///< small and quiet, at the start of the top line
    /// Small and quiet, at its end: "Section 2 of 6", "4 minutes left". Where there is little room the last of them is left out.
    std::vector<std::string> status;
    std::vector<float> progress;  ///< a segment a section, each filled from 0 to 1; empty: no bar is drawn
    std::variant<Message, ChoiceList, TextPage, TileGrid, CardOutline> content;
    std::string caption;              ///< what the interface is saying; its height is always kept free
    bool caption_is_warning = false;  ///< a fault's banner: drawn as such, never by colour alone
    std::array<Button, 5> buttons;    ///< Back, Previous, Play/Pause, Next, Help

    /// The one whose icon and word the screen chooses.
    Button& middle_button() { return buttons[2]; }
    const Button& middle_button() const { return buttons[2]; }
    friend bool operator==(const View&, const View&) = default;
};

/// What lies under a finger.
struct ButtonTarget {
    std::size_t index = 0;
    friend bool operator==(const ButtonTarget&, const ButtonTarget&) = default;
};
struct ItemTarget {
    std::size_t index = 0;
    friend bool operator==(const ItemTarget&, const ItemTarget&) = default;
};
/// A sentence.
struct TextTarget {
    std::uint32_t byte = 0;  ///< its first, in the section's text
    std::uint32_t section = 0;
    friend bool operator==(const TextTarget&, const TextTarget&) = default;
};
struct MessageTarget {
    friend bool operator==(const MessageTarget&, const MessageTarget&) = default;
};
/// The top line, which says something and does nothing.
struct HeadingTarget {
    friend bool operator==(const HeadingTarget&, const HeadingTarget&) = default;
};
using Target = std::variant<ButtonTarget, ItemTarget, TextTarget, MessageTarget, HeadingTarget>;

}  // namespace lectern::kiosk
