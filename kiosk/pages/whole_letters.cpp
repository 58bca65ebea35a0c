#include "kiosk/pages/whole_letters.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include "kiosk/pages/pango_ptr.hpp"

namespace lectern::kiosk {

namespace {

constexpr double spare = 0.97;           // usable share of a line, because the boxes for missing glyphs are rounded to pixels
constexpr double scale_step = 0.8;       // a large step, so that few sizes are used: finding the fonts of a new size takes long
constexpr double smallest_scale = 0.05;  // a line this narrow does not occur

/// Adds `attributes` to the layout's own, and takes ownership of them.
void add(PangoLayout* layout, const std::vector<PangoAttribute*>& attributes) {
    if (attributes.empty()) return;
    PangoAttrList* present = pango_layout_get_attributes(layout);
    const PangoAttrListPtr changed{present == nullptr ? pango_attr_list_new() : pango_attr_list_copy(present)};
    for (PangoAttribute* attribute : attributes) pango_attr_list_insert(changed.get(), attribute);
    pango_layout_set_attributes(layout, changed.get());
}

PangoAttribute* over(PangoAttribute* attribute, std::size_t begin, std::size_t end) {
    attribute->start_index = static_cast<guint>(begin);
    attribute->end_index = static_cast<guint>(end);
    return attribute;
}

double scale_for(int letter_width, int line_width) {
    double scale = 1;
    while (scale * letter_width > spare * line_width && scale > smallest_scale) scale *= scale_step;
    return scale;
}

}  // namespace

void keep_letters_whole(PangoLayout* layout) {
    const std::string_view text = pango_layout_get_text(layout);
    if (std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; })) return;
    std::vector<PangoLogAttr> places(static_cast<std::size_t>(pango_layout_get_character_count(layout)) + 1);
    pango_default_break(text.data(), static_cast<int>(text.size()), nullptr, places.data(), static_cast<int>(places.size()));
    std::vector<PangoAttribute*> attributes;
    const char* before = text.data();
    const char* at = before;
    for (std::size_t i = 0; i + 1 < places.size(); ++i, before = at, at = g_utf8_next_char(at)) {
        if (i == 0 || places[i].is_line_break == 0 || places[i].is_char_break != 0) continue;
        const auto end = static_cast<std::size_t>(g_utf8_next_char(at) - text.data());
        attributes.push_back(over(pango_attr_allow_breaks_new(FALSE), static_cast<std::size_t>(before - text.data()), end));
    }
    add(layout, attributes);
}

void shrink_wide_letters(PangoLayout* layout) {
    const int width = pango_layout_get_width(layout);
    std::vector<PangoAttribute*> attributes;
    for (GSList* at = pango_layout_get_lines_readonly(layout); at != nullptr; at = at->next) {
        auto* line = static_cast<PangoLayoutLine*>(at->data);
        PangoRectangle logical;
        pango_layout_line_get_extents(line, nullptr, &logical);
        if (logical.width <= width) continue;
        const auto begin = static_cast<std::size_t>(line->start_index);
        attributes.push_back(
            over(pango_attr_scale_new(scale_for(logical.width, width)), begin, begin + static_cast<std::size_t>(line->length)));
    }
    add(layout, attributes);
}

}  // namespace lectern::kiosk
