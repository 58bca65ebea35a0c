#include "kiosk/drawing/repeated_caption.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace lectern::kiosk {
namespace {

/// The title and body of content that is neither a page nor a list.
std::pair<std::string_view, std::string_view> words_of(const View& view) {
    if (const auto* message = std::get_if<Message>(&view.content)) return {message->title, message->body};
    if (const auto* grid = std::get_if<TileGrid>(&view.content)) return {grid->title, grid->below};
    if (const auto* card = std::get_if<CardOutline>(&view.content)) return {card->title, card->body};
    return {};
}

constexpr std::array<std::string_view, 2> full_stops = {".", "。"};

std::string_view without_full_stop(std::string_view sentence) {
    for (const auto stop : full_stops)
        if (sentence.ends_with(stop)) return sentence.substr(0, sentence.size() - stop.size());
    return sentence;
}

/// The part of the caption after the title, if the caption begins with the title as a sentence; otherwise the whole caption.
std::string_view behind_title(std::string_view caption, std::string_view title) {
    for (const auto stop : full_stops) {
        const auto first = std::string(title).append(stop);
        if (!caption.starts_with(first)) continue;
        const auto rest = caption.substr(first.size());
        return rest.substr(std::min(rest.find_first_not_of(' '), rest.size()));
    }
    return caption;
}

}  // namespace

bool caption_repeats_words(const View& view) {
    if (view.caption_is_warning || view.caption.empty()) return false;
    const std::string_view caption = without_full_stop(view.caption);
    const auto [title, body] = words_of(view);
    return title.find(caption) != std::string_view::npos || body.find(behind_title(caption, title)) != std::string_view::npos;
}

bool caption_repeats_item(const View& view) {
    const auto* list = std::get_if<ChoiceList>(&view.content);
    if (list == nullptr || list->focus >= list->items.size() || view.caption_is_warning) return false;
    return view.caption.starts_with(list->items[list->focus].label);
}

}  // namespace lectern::kiosk
