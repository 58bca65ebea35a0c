// Every screen in every language and size on every device, measured on what is really drawn.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <iterator>

#include "kiosk/drawing/canvas.hpp"
#include "tests/kiosk/looks/drawn_text.hpp"
#include "tests/kiosk/looks/scenes.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using testing::DrawnLine;

namespace {

/// One screen after it was drawn.
struct Shown {
    const Typography& typography;
    const Painter& painter;
    const View& view;
    const std::vector<DrawnLine>& lines;
};

/// Records drawing operations without pixels, since only the recorded lines matter.
CairoSurfacePtr recording_surface(const Painter& painter) {
    const auto [width, height] = painter.frame().screen;
    const cairo_rectangle_t extents{0, 0, static_cast<double>(width), static_cast<double>(height)};
    return CairoSurfacePtr{cairo_recording_surface_create(CAIRO_CONTENT_COLOR, &extents)};
}

std::vector<DrawnLine> lines_of(Painter& painter, const View& view) {
    const CairoSurfacePtr surface = recording_surface(painter);
    const testing::DrawnText drawn;
    painter.paint(surface.get(), view);
    return drawn.lines();
}

bool holds(Rect outer, Rect inner) {
    return outer.x <= inner.x && outer.y <= inner.y && inner.right() <= outer.right() && inner.bottom() <= outer.bottom();
}

Point middle_of(Rect rect) {
    return {rect.x + rect.width / 2, rect.y + rect.height / 2};
}

std::vector<Rect> items_of(const Shown& shown) {
    std::vector<Rect> items;
    const auto* list = std::get_if<ChoiceList>(&shown.view.content);
    if (list == nullptr) return items;
    const ItemPage page = shown.painter.item_page(*list);
    for (std::size_t i = page.first; i < page.first + page.count; ++i) items.push_back(shown.painter.item_rectangle(i));
    return items;
}

/// The areas that a line may belong to, innermost first. If the top line is empty, a message may use its area too.
std::vector<Rect> boxes_of(const Shown& shown) {
    const FrameLayout& frame = shown.painter.frame();
    std::vector<Rect> boxes = items_of(shown);
    boxes.insert(boxes.end(), frame.buttons.begin(), frame.buttons.end());
    const Rect below = united(frame.content, frame.caption);
    const bool has_top_line = !shown.view.heading.empty() || !shown.view.status.empty();
    if (has_top_line) boxes.push_back(frame.heading);
    boxes.push_back(has_top_line ? below : united(frame.heading, below));
    return boxes;
}

/// Only the article's title in the top line may be shortened, because all of it is said and stands at the article's beginning.
void judge_shortening(const Shown& shown) {
    for (const auto& line : shown.lines) {
        if (line.shortened && line.text != shown.view.heading) FAIL_CHECK("shortened: " << line.text);
    }
}

/// Without spaces, because a line break removes some.
std::string squeezed(std::string_view text) {
    std::string kept;
    std::ranges::copy_if(text, std::back_inserter(kept), [](char letter) { return letter != ' ' && letter != '\n'; });
    return kept;
}

/// Letters of the caption may reach a little beyond its area; they are still drawn there.
int room_beside(const Shown& shown, const DrawnLine& line) {
    const bool is_of_caption = squeezed(shown.view.caption).find(squeezed(line.text)) != std::string::npos;
    return is_of_caption ? shown.typography.unit() : 0;
}

void judge_edges(const Shown& shown) {
    const auto boxes = boxes_of(shown);
    for (const auto& line : shown.lines) {
        const auto box = std::ranges::find_if(boxes, [&](Rect one) { return one.contains(middle_of(line.ink)); });
        const int beside = room_beside(shown, line);
        if (box == boxes.end() || !holds({box->x - beside, box->y, box->width + 2 * beside, box->height}, line.ink))
            FAIL_CHECK("cut off: " << line.text);
    }
}

void judge_distances(const Shown& shown) {
    for (std::size_t i = 0; i < shown.lines.size(); ++i) {
        for (std::size_t k = i + 1; k < shown.lines.size(); ++k) {
            const DrawnLine& one = shown.lines[i];
            const DrawnLine& other = shown.lines[k];
            const bool same = one.ink == other.ink && one.text == other.text;  // a marked word is drawn twice: in its line and in its box
            if (!same && overlap(one.ink, other.ink)) FAIL_CHECK("one on the other: " << one.text << " / " << other.text);
        }
    }
}

void judge_sizes(const Shown& shown) {
    const double least = std::max(shown.typography.degrees_to_pixels(0.7), 4.8 * shown.typography.pixels_per_mm());
    const double em = shown.typography.font_size(TextRole::small) / shown.typography.cap_height(TextRole::small) * least;
    for (const auto& line : shown.lines) {
        if (line.font_size < em - 0.01) FAIL_CHECK("too small: " << line.text);
    }
}

void judge_targets(const Shown& shown) {
    const double mm = shown.typography.pixels_per_mm();
    const auto items = items_of(shown);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].height < 20 * mm) FAIL_CHECK("item " << i << " is low");
        if (i > 0 && items[i].y - items[i - 1].bottom() < std::floor(4 * mm)) FAIL_CHECK("item " << i << " is near the one before");
    }
}

/// On a narrow button a label of two lines takes the whole height, so the key is not drawn.
bool has_room_for_key(const Shown& shown, std::size_t index) {
    const FrameLayout& frame = shown.painter.frame();
    const auto is_of_label = [&](const DrawnLine& line) {
        return frame.buttons.at(index).contains(middle_of(line.ink)) && line.text != shown.view.buttons.at(index).key;
    };
    return !frame.labels_below || std::ranges::count_if(shown.lines, is_of_label) < 2;
}

/// A caption that only names the focused item is not drawn when it would take room from the list.
bool names_focus(const View& view) {
    const auto* list = std::get_if<ChoiceList>(&view.content);
    return list != nullptr && view.caption.starts_with(list->items.at(list->focus).label);
}

/// What a message already says is not drawn again as a caption: its title as the first sentence. The final full stop is not drawn either.
std::string caption_drawn(const View& view) {
    std::string caption = view.caption;
    const auto* message = std::get_if<Message>(&view.content);
    for (const std::string stop : {".", "。"})
        if (message != nullptr && caption.starts_with(message->title + stop)) caption.erase(0, message->title.size() + stop.size());
    return caption.substr(0, caption.find_last_not_of(".。") + 1);
}

std::vector<std::string> texts_of(const Shown& shown) {
    const View& view = shown.view;
    std::vector<std::string> texts(view.status.begin(), std::min(view.status.begin() + 1, view.status.end()));
    for (std::size_t i = 0; i < view.buttons.size(); ++i) {
        texts.push_back(view.buttons[i].label);
        if (has_room_for_key(shown, i)) texts.push_back(view.buttons[i].key);
    }
    if (const auto* message = std::get_if<Message>(&view.content)) texts.insert(texts.end(), {message->title, message->body});
    if (const auto* card = std::get_if<CardOutline>(&view.content)) texts.insert(texts.end(), {card->title, card->body});
    if (const auto* grid = std::get_if<TileGrid>(&view.content)) {
        texts.insert(texts.end(), {grid->title, grid->below});
        texts.insert(texts.end(), grid->tiles.begin(), grid->tiles.end());
    }
    if (const auto* list = std::get_if<ChoiceList>(&view.content)) {
        texts.push_back(list->title);
        const ItemPage page = shown.painter.item_page(*list);
        for (std::size_t i = page.first; i < page.first + page.count; ++i)
            texts.insert(texts.end(), {list->items[i].label, list->items[i].detail, list->items[i].key});
    }
    if (!names_focus(view)) texts.push_back(caption_drawn(view));
    return texts;
}

void judge_completeness(const Shown& shown) {
    std::string all;
    for (const auto& line : shown.lines) all += squeezed(line.text);
    for (const auto& text : texts_of(shown)) {
        if (all.find(squeezed(text)) == std::string::npos) FAIL_CHECK("missing: " << text);
    }
}

void judge(const Shown& shown) {
    judge_shortening(shown);
    judge_edges(shown);
    judge_distances(shown);
    judge_sizes(shown);
    judge_targets(shown);
    judge_completeness(shown);
}

void judge_at(int step, const InterfaceLanguage& language, const testing::Device& device, const std::vector<testing::Scene>& scenes) {
    const auto typography = testing::typography_of(device);
    const PainterStyle style{.theme = themes().front(), .text_step = step, .mirrored = language.right_to_left, .language = language.code};
    for (const auto& scene : scenes) {
        INFO(device.name << ", " << language.code << ", size " << step << ", " << scene.name);
        Painter painter(typography, style);
        const View view = testing::shown_by(painter, typography, scene.view);
        const auto lines = lines_of(painter, view);
        CHECK_FALSE(lines.empty());
        judge({*typography, painter, view, lines});
    }
}

std::vector<int> offered_steps(const testing::Device& device) {
    const auto typography = testing::typography_of(device);
    const Rect content = Painter(typography, {.theme = themes().front()}).frame().content;
    return typography->offered_steps({content.width, content.height});
}

}  // namespace

TEST_CASE(
    "R10 R11 R14 R15 on no screen, in no language and size, on no device is anything cut off, covered, missing, too small or too near") {
    for (const auto& language : interface_languages()) {
        const auto scenes = testing::scenes(language);
        for (const auto& device : testing::devices())
            for (const int step : offered_steps(device)) judge_at(step, language, device, scenes);
    }
}

TEST_CASE("R10 R11 R14 whatever a screen says, its caption leaves nothing cut off, covered or missing") {
    for (const auto& language : interface_languages()) {
        const auto scenes = testing::spoken_scenes(language);
        for (const auto& device : testing::devices()) judge_at(offered_steps(device).back(), language, device, scenes);
    }
}

TEST_CASE("no field that is touched and no outline that is measured moves while something is said") {
    for (const auto& language : interface_languages()) {
        const PainterStyle style{.theme = themes().front(), .mirrored = language.right_to_left, .language = language.code};
        for (const auto& scene : testing::spoken_scenes(language)) {
            const bool has_places =
                std::holds_alternative<TileGrid>(scene.view.content) || std::holds_alternative<CardOutline>(scene.view.content);
            if (!has_places) continue;
            for (const auto& device : testing::devices()) {
                INFO(device.name << ", " << language.code << ", " << scene.name);
                Painter painter(testing::typography_of(device), style);
                const CairoSurfacePtr surface = recording_surface(painter);
                View silent = scene.view;
                silent.caption.clear();
                painter.paint(surface.get(), silent);
                for (const Rect changed : painter.paint(surface.get(), scene.view)) CHECK(changed.y > painter.frame().content.y);
            }
        }
    }
}
