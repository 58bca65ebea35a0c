#include "kiosk/pages/block_layout.hpp"

#include <algorithm>
#include <cmath>
#include <pango/pangocairo.h>
#include <string>

#include "content/document/inline_spans.hpp"
#include "kiosk/pages/line_balance.hpp"
#include "kiosk/pages/pango_language.hpp"
#include "kiosk/pages/whole_letters.hpp"

namespace lectern::kiosk {

namespace {

constexpr double indent_em = 1.5;                // per level of a list or a quote
constexpr double letters_height_em = 1.36;       // from above accents to below descenders, centred on the middle of the capitals
constexpr int fewest_characters = 10;            // an indent always leaves room for at least this many
constexpr int most_attempts = 4;                 // to find a width at which no line has more letters than allowed
constexpr std::uint32_t longest_balanced = 400;  // bytes; balancing lays the text out about a dozen times

using content::BlockKind;

TextRole role_of(const content::Block& block) {
    return block.kind == BlockKind::heading ? TextRole::heading : TextRole::text;
}

int levels_of(const content::Block& block) {
    switch (block.kind) {
        case BlockKind::list_item:
        case BlockKind::quote:
            return block.depth + 1;
        case BlockKind::image_description:
            return 1;
        default:
            return 0;
    }
}

int indent_of(const Typography& typography, const content::Block& block, const PageStyle& style, int available) {
    const double wanted = levels_of(block) * indent_em * typography.font_size(TextRole::text, style.text_step);
    const double least_width = fewest_characters * typography.average_character_width(TextRole::text, style.text_step);
    return static_cast<int>(std::clamp(wanted, 0.0, std::max(0.0, available - least_width)));
}

void insert(PangoAttrList* list, PangoAttribute* attribute, content::ByteRange range) {
    attribute->start_index = range.begin;
    attribute->end_index = range.end;
    pango_attr_list_insert(list, attribute);
}

/// The script of the first letter. Digits, quotes and signs are skipped, because they belong to every script.
GUnicodeScript script_of(std::string_view text) {
    for (const char* at = text.data(); at < text.data() + text.size(); at = g_utf8_next_char(at)) {
        const GUnicodeScript script = g_unichar_get_script(g_utf8_get_char(at));
        if (script != G_UNICODE_SCRIPT_COMMON && script != G_UNICODE_SCRIPT_INHERITED) return script;
    }
    return G_UNICODE_SCRIPT_LATIN;
}

/// Italic only in scripts that have italics, otherwise bold: slanted Arabic or Chinese is hard to read.
PangoAttribute* emphasis(std::string_view text) {
    const GUnicodeScript script = script_of(text);
    const bool has_italics = script == G_UNICODE_SCRIPT_LATIN || script == G_UNICODE_SCRIPT_GREEK || script == G_UNICODE_SCRIPT_CYRILLIC;
    return has_italics ? pango_attr_style_new(PANGO_STYLE_ITALIC) : pango_attr_weight_new(PANGO_WEIGHT_BOLD);
}

/// `text` is what the list's ranges refer to.
void insert_span(PangoAttrList* list, const content::InlineSpan& span, content::ByteRange range, const char* text) {
    switch (span.kind) {
        case content::SpanKind::emphasis:
            insert(list, emphasis({text + range.begin, range.size()}), range);
            break;
        case content::SpanKind::strong:
            insert(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), range);
            break;
        case content::SpanKind::language:
            insert(list, pango_attr_language_new(pango_language(span.language)), range);
            break;
        case content::SpanKind::footnote:
            break;
    }
}

int floor_pixels(int units) {
    return static_cast<int>(std::floor(static_cast<double>(units) / PANGO_SCALE));
}
int ceil_pixels(int units) {
    return static_cast<int>(std::ceil(static_cast<double>(units) / PANGO_SCALE));
}

}  // namespace

BlockLayout::BlockLayout(const Typography& typography, const content::Section& section, const content::Block& block,
                         content::ByteRange range, const PageStyle& style)
    : begin_{range.begin}, area_width_{style.area.width}, area_height_{style.area.height}, text_step_{style.text_step} {
    text_ = typography.layout(section.slice(range), role_of(block), style.text_step, {});
    pango_layout_set_wrap(text_.get(), PANGO_WRAP_WORD_CHAR);
    set_attributes(section, range, style);
    place(typography, block, style);
    collect_lines();
    choose_line_height(typography, role_of(block));
}

void BlockLayout::set_attributes(const content::Section& section, content::ByteRange range, const PageStyle& style) {
    PangoAttrList* made = pango_layout_get_attributes(text_.get());
    const PangoAttrListPtr list{made == nullptr ? pango_attr_list_new() : pango_attr_list_copy(made)};
    insert(list.get(), pango_attr_language_new(pango_language(style.language)), {0, range.size()});
    for (const content::InlineSpan& span : content::spans_near(section, range)) {
        if (!span.range.overlaps(range)) continue;
        const std::uint32_t begin = std::max(span.range.begin, begin_) - begin_;
        insert_span(list.get(), span, {begin, std::min(span.range.end, range.end) - begin_}, pango_layout_get_text(text_.get()));
    }
    pango_layout_set_attributes(text_.get(), list.get());
}

void BlockLayout::place(const Typography& typography, const content::Block& block, const PageStyle& style) {
    const int room = std::max(1, area_width_ - 2 * typography.gutter());
    const int indent = indent_of(typography, block, style, room);
    const auto least = fewest_characters * typography.average_character_width(role_of(block), text_step_);
    break_into_lines(std::min(room - indent, typography.longest_line_width(role_of(block), text_step_)), static_cast<int>(least));
    const bool is_short = block.range.size() <= longest_balanced;
    if (block.kind == BlockKind::heading && is_short) width_ = balance(text_.get(), width_, typography.unit());
    shrink_wide_letters(text_.get());
    // Only now, because asking for the direction makes the layout break its text into lines.
    right_to_left_ = pango_layout_get_direction(text_.get(), 0) == PANGO_DIRECTION_RTL;
    left_ = right_to_left_ ? area_width_ - typography.gutter() - indent - width_ : typography.gutter() + indent;
    if (block.kind == BlockKind::list_item && begin_ == block.range.begin) make_marker(typography, block, style, indent);
}

/// Makes the width smaller while a line has more letters than allowed, but not smaller than `least_width`, at which wide letters would have
/// to shrink.
void BlockLayout::break_into_lines(int width, int least_width) {
    width_ = std::max(1, width);
    pango_layout_set_width(text_.get(), width_ * PANGO_SCALE);
    for (int attempt = 0; attempt < most_attempts && width_ > least_width; ++attempt) {
        const int longest = longest_line_in_letters();
        if (longest <= longest_line) return;
        width_ = std::max(least_width, width_ * longest_line / longest - 1);
        pango_layout_set_width(text_.get(), width_ * PANGO_SCALE);
    }
}

/// Counts letters as a reader does: combining marks and invisible characters do not count.
int BlockLayout::longest_line_in_letters() const {
    const char* const text = pango_layout_get_text(text_.get());
    int count = 0;
    const PangoLogAttr* attributes = pango_layout_get_log_attrs_readonly(text_.get(), &count);
    int longest = 0;
    for (GSList* at = pango_layout_get_lines_readonly(text_.get()); at != nullptr; at = at->next) {
        const auto* line = static_cast<const PangoLayoutLine*>(at->data);
        int length = line->length;
        while (length > 0 && text[line->start_index + length - 1] == ' ') --length;
        const auto characters = g_utf8_strlen(text + line->start_index, length);
        longest = std::max(longest, static_cast<int>(std::count_if(attributes, attributes + characters, [](const PangoLogAttr& attribute) {
                               return attribute.is_cursor_position;
                           })));
        attributes += g_utf8_strlen(text + line->start_index, line->length);
    }
    return longest;
}

void BlockLayout::make_marker(const Typography& typography, const content::Block& block, const PageStyle& style, int indent) {
    const std::string text = block.ordinal == 0 ? "•" : std::to_string(block.ordinal) + ".";
    marker_ = typography.layout(text, TextRole::text, text_step_, style.language);
    int width = 0;
    pango_layout_get_pixel_size(marker_.get(), &width, nullptr);
    // It ends a third of an em before the text. A long number extends into the gutter rather than into the text.
    const int space = static_cast<int>(typography.font_size(TextRole::text, text_step_) / 3);
    const int start = std::max(0, std::min(indent, std::max(indent - space - width, 0)));
    marker_x_ = right_to_left_ ? left_ + width_ + indent - start - width : left_ - indent + start;
}

void BlockLayout::collect_lines() {
    const PangoLayoutIterPtr iterator{pango_layout_get_iter(text_.get())};
    do {
        PangoLayoutLine* line = pango_layout_iter_get_line_readonly(iterator.get());
        PangoRectangle logical;
        pango_layout_iter_get_line_extents(iterator.get(), nullptr, &logical);
        const std::uint32_t begin = begin_ + static_cast<std::uint32_t>(line->start_index);
        lines_.push_back({.line = line,
                          .range = {begin, begin + static_cast<std::uint32_t>(line->length)},
                          .left = left_ + floor_pixels(logical.x),
                          .right = left_ + ceil_pixels(logical.x + logical.width)});
    } while (pango_layout_iter_next_line(iterator.get()));
}

void BlockLayout::choose_line_height(const Typography& typography, TextRole role) {
    int above = 0;
    int below = 0;
    for (const Line& line : lines_) {
        PangoRectangle ink;
        pango_layout_line_get_extents(line.line, &ink, nullptr);
        above = std::max(above, -floor_pixels(ink.y));
        below = std::max(below, ceil_pixels(ink.y + ink.height));
    }
    const double cap = typography.cap_height(role, text_step_);
    const int usual = typography.line_height(role, text_step_);
    baseline_ = std::max(above, static_cast<int>(std::lround((usual + cap) / 2)));
    // Scripts that extend further up or down than Latin get the height they need.
    line_height_ = std::min(std::max(usual, baseline_ + below), std::max(1, area_height_));
    baseline_ = std::min(baseline_, std::max(above, line_height_ - below));
    letters_height_ = std::min(line_height_, static_cast<int>(letters_height_em * typography.font_size(role, text_step_)));
    letters_top_ = std::clamp(static_cast<int>(baseline_ - (cap + letters_height_) / 2), 0, line_height_ - letters_height_);
}

LinePart BlockLayout::part(const Line& line, content::ByteRange range, int y) const {
    const int begin = static_cast<int>(std::max(range.begin, line.range.begin) - begin_);
    const int end = static_cast<int>(std::min(range.end, line.range.end) - begin_);
    int* edges = nullptr;
    int count = 0;
    pango_layout_line_get_x_ranges(line.line, begin, end, &edges, &count);
    int left = line.right - left_;
    int right = line.left - left_;
    for (int i = 0; i < count; ++i) {
        left = std::min(left, floor_pixels(edges[2 * i]));
        right = std::max(right, ceil_pixels(edges[2 * i + 1]));
    }
    g_free(edges);
    return {.text = {left_ + left, y + letters_top_, std::max(0, right - left), letters_height_},
            .line = {0, y, area_width_, line_height_},
            .right_to_left = right_to_left_};
}

std::uint32_t BlockLayout::byte_at(const Line& line, int x) const {
    int index = 0;
    int trailing = 0;
    pango_layout_line_x_to_index(line.line, (x - line.left) * PANGO_SCALE, &index, &trailing);
    return begin_ + static_cast<std::uint32_t>(index);
}

void BlockLayout::draw(cairo_t* cairo, const Line& line, int y) const {
    cairo_move_to(cairo, line.left, y + baseline_);
    pango_cairo_show_layout_line(cairo, line.line);
    if (!marker_ || &line != &lines_.front()) return;
    cairo_move_to(cairo, marker_x_, y + baseline_);
    pango_cairo_show_layout_line(cairo, pango_layout_get_line_readonly(marker_.get(), 0));
}

}  // namespace lectern::kiosk
