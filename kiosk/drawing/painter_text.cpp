// A page of the article with marks on the sentence and word being heard.
#include <algorithm>

#include "kiosk/drawing/painter_parts.hpp"
#include "kiosk/pages/page_layout.hpp"

namespace lectern::kiosk {

namespace {

Rect moved(Rect rect, const Rect& content) {
    return {rect.x + content.x, rect.y + content.y, rect.width, rect.height};
}

/// The distance from a mark's edge to its letters; at most half the gutter, so that the sentence's bar in the gutter stays visible.
int padding(const Canvas& canvas, const LinePart& part) {
    return std::min(part.text.height / 12, canvas.typography.gutter() / 2);
}

Rect tint_of(const Canvas& canvas, const LinePart& part) {
    const int pad = padding(canvas, part);
    const Rect rect{part.text.x - pad, part.line.y, part.text.width + 2 * pad, part.line.height};
    return intersected(moved(rect, canvas.frame.content), canvas.frame.content);
}

Rect bar_of(const Canvas& canvas, const LinePart& part) {
    const int width = 2 * canvas.typography.stroke();
    const int x = part.right_to_left ? part.line.right() - width : part.line.x;
    return moved({x, part.line.y, width, part.line.height}, canvas.frame.content);
}

Rect box_of(const Canvas& canvas, const LinePart& part) {
    const int pad = padding(canvas, part);
    const Rect rect{part.text.x - pad, part.text.y, part.text.width + 2 * pad, part.text.height};
    return intersected(moved(rect, canvas.frame.content), canvas.frame.content);
}

void draw_letters(const Canvas& canvas, const TextPage& page, Colour colour) {
    cairo_save(canvas.cairo);
    cairo_translate(canvas.cairo, canvas.frame.content.x, canvas.frame.content.y);
    page.layout->draw(canvas.cairo, page.page, colour);
    cairo_restore(canvas.cairo);
}

/// Draws the whole text again, clipped to the word's box: correct for ligatures and for any writing direction.
void draw_word(const Canvas& canvas, const TextPage& page, const LinePart& part) {
    const Rect box = box_of(canvas, part);
    canvas.fill_rounded(box, canvas.theme.word_box);
    cairo_save(canvas.cairo);
    cairo_rectangle(canvas.cairo, box.x, box.y, box.width, box.height);
    cairo_clip(canvas.cairo);
    draw_letters(canvas, page, canvas.theme.word_text);
    cairo_restore(canvas.cairo);
}

void append(std::vector<Rect>& list, const std::vector<Rect>& more) {
    list.insert(list.end(), more.begin(), more.end());
}

}  // namespace

std::vector<Rect> sentence_rectangles(const Canvas& canvas, const TextPage& page) {
    std::vector<Rect> rects;
    for (const LinePart& part : page.layout->parts(page.page, page.sentence)) {
        rects.push_back(tint_of(canvas, part));
        rects.push_back(bar_of(canvas, part));
    }
    return rects;
}

std::vector<Rect> word_rectangles(const Canvas& canvas, const TextPage& page) {
    std::vector<Rect> rects;
    for (const LinePart& part : page.layout->parts(page.page, page.word)) rects.push_back(box_of(canvas, part));
    return rects;
}

void draw_text_page(const Canvas& canvas, const TextPage& page) {
    if (!page.layout) return;
    for (const LinePart& part : page.layout->parts(page.page, page.sentence)) {
        canvas.fill(tint_of(canvas, part), canvas.theme.sentence_tint);
        canvas.fill(bar_of(canvas, part), canvas.theme.sentence_bar);
    }
    draw_letters(canvas, page, canvas.theme.text);
    for (const LinePart& part : page.layout->parts(page.page, page.word)) draw_word(canvas, page, part);
}

std::vector<Rect> changed_marks(const Canvas& canvas, const TextPage& before, const TextPage& after) {
    std::vector<Rect> rects;
    if (before.word != after.word) {
        append(rects, word_rectangles(canvas, before));
        append(rects, word_rectangles(canvas, after));
    }
    if (before.sentence != after.sentence) {
        append(rects, sentence_rectangles(canvas, before));
        append(rects, sentence_rectangles(canvas, after));
    }
    return rects;
}

}  // namespace lectern::kiosk
