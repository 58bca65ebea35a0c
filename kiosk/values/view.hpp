// What a screen shows, as plain values: a fixed frame of heading, progress, content, caption and five buttons.
// A screen makes a View; the painter draws it. Equal Views look the same.
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

/// One of the five buttons, whose places never change.
struct Button {
    Icon icon = Icon::none;
    std::string label;
    std::string key;  ///< the keypad's key; empty if there is no keypad
    friend bool operator==(const Button&, const Button&) = default;
};

/// The article's text: one page of a laid-out section, with marks on the sentence and word being heard.
struct TextPage {
    std::shared_ptr<const PageLayout> layout;
    std::size_t page = 0;
    content::ByteRange sentence;  ///< lightly marked; empty: none
    content::ByteRange word;      ///< strongly marked; may span several words that are marked together; empty: none
    std::uint32_t section = 0;    ///< the section's number, used when the text is touched
    friend bool operator==(const TextPage&, const TextPage&) = default;
};

/// A list to choose from; exactly one item has the focus.
struct ChoiceList {
    struct Item {
        std::string label;
        std::string detail{};    ///< quiet text at the end edge: minutes, or the state of a setting
        std::string language{};  ///< the language that the label is spoken in; empty: the interface's language
        Icon icon = Icon::none;  ///< before the label
        std::string key{};       ///< the keypad's key for the same action, shown as on the buttons
        friend bool operator==(const Item&, const Item&) = default;
    };
    std::string title;
    std::vector<Item> items;
    std::size_t focus = 0;
    friend bool operator==(const ChoiceList&, const ChoiceList&) = default;
};

/// The items that are shown on one page of a list.
struct ItemPage {
    std::size_t first = 0;
    std::size_t count = 0;  ///< at most six
    std::size_t page = 0;
    std::size_t pages = 0;
    friend bool operator==(const ItemPage&, const ItemPage&) = default;
};

/// A large message, used by Welcome and the notices.
struct Message {
    Icon icon = Icon::none;
    std::string title;
    std::string body;
    friend bool operator==(const Message&, const Message&) = default;
};

/// Tiles in rows, each of which can be touched, such as a keypad of digits.
struct TileGrid {
    std::string title;
    std::string below;  ///< the text below the title; may be empty
    std::size_t columns = 3;
    std::vector<std::string> tiles;  ///< labels; an empty label is a gap, and a grid with gaps shows its words in the middle
    std::optional<std::size_t> focus;
    friend bool operator==(const TileGrid&, const TileGrid&) = default;
};

/// The outline of a bank card, in real size on a screen of this width.
struct CardOutline {
    std::string title;
    std::string body;
    double screen_width_mm = 0;
    friend bool operator==(const CardOutline&, const CardOutline&) = default;
};

struct View {
    std::string heading;  ///< small and quiet, at the start edge of the top line
    /// Small and quiet, at the end edge of the top line: "Section 2 of 6", "4 minutes left". If space is short, the last parts are left
    /// out.
    std::vector<std::string> status;
    std::vector<float> progress;  ///< one segment per section, each from 0 to 1; empty: no progress bar
    std::variant<Message, ChoiceList, TextPage, TileGrid, CardOutline> content;
    std::string caption;              ///< what the interface says or only shows; space is always kept free for it
    bool caption_is_warning = false;  ///< a fault's banner: marked by more than colour alone
    std::array<Button, 5> buttons;    ///< Back, Previous, Play/Pause, Next, Help

    /// The button whose icon and label the screen chooses.
    Button& middle_button() { return buttons[2]; }
    const Button& middle_button() const { return buttons[2]; }
    friend bool operator==(const View&, const View&) = default;
};

/// What is at a touched point: one of the Target types.
struct ButtonTarget {
    std::size_t index = 0;
    friend bool operator==(const ButtonTarget&, const ButtonTarget&) = default;
};
struct ItemTarget {
    std::size_t index = 0;
    friend bool operator==(const ItemTarget&, const ItemTarget&) = default;
};
/// A sentence of the page.
struct TextTarget {
    std::uint32_t byte = 0;  ///< of the sentence's first character, in the section's text
    std::uint32_t section = 0;
    friend bool operator==(const TextTarget&, const TextTarget&) = default;
};
struct MessageTarget {
    friend bool operator==(const MessageTarget&, const MessageTarget&) = default;
};
/// The top line: touching it says something and does nothing else.
struct HeadingTarget {
    friend bool operator==(const HeadingTarget&, const HeadingTarget&) = default;
};
using Target = std::variant<ButtonTarget, ItemTarget, TextTarget, MessageTarget, HeadingTarget>;

}  // namespace lectern::kiosk
