#include "kiosk/drawing/painter.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cmath>
#include <set>

#include "kiosk/drawing/canvas.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "tests/kiosk/looks/drawn_text.hpp"
#include "tests/kiosk/looks/picture.hpp"
#include "tests/kiosk/screens/reading/sections.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using content::BlockKind;
using testing::Picture;
using testing::range_of;
using testing::section_of;
using testing::typography_of;

namespace {

constexpr Size full_hd{1920, 1080};

std::shared_ptr<content::Section> article() {
    auto section = section_of(
        {{BlockKind::heading, "Central sensitization"},
         {BlockKind::paragraph, "The nervous system becomes very sensitive. Light touch can then feel like pain. Doctors know it."}});
    for (const char* sentence : {"Central sensitization", "The nervous system becomes very sensitive.",
                                 "Light touch can then feel like pain.", "Doctors know it."})
        section->sentences.push_back({.range = range_of(*section, sentence)});
    return section;
}

struct Stage {
    explicit Stage(Size size = full_hd, const PainterStyle& style = {.theme = themes().front()}, double width_mm = 531,
                   double distance_mm = 600)
        : typography{typography_of(size, width_mm, distance_mm)}, painter{typography, style}, picture{size} {}

    std::vector<Rect> paint(const View& view) { return painter.paint(picture.surface(), view); }

    /// The same View, drawn by a new painter on an empty surface.
    Picture from_nothing(const View& view) const {
        Picture fresh{typography->screen()};
        Painter{typography, painter.style()}.paint(fresh.surface(), view);
        return fresh;
    }

    std::shared_ptr<const Typography> typography;
    Painter painter;
    Picture picture;
};

std::array<Button, 5> usual_buttons() {
    return {{{Icon::back, "Back", "9"},
             {Icon::previous, "Previous", "4"},
             {Icon::pause, "Pause", "5"},
             {Icon::next, "Next", "6"},
             {Icon::help, "Help", "7"}}};
}

View with(decltype(View::content) content) {
    View view;
    view.heading = "What causes fibromyalgia back pain?";
    view.status = {"Section 2 of 6", "4 min"};
    view.progress = {1, 0.5F, 0, 0, 0, 0};
    view.content = std::move(content);
    view.caption = "Playing.";
    view.buttons = usual_buttons();
    return view;
}

View reading(const Stage& stage, const std::string& sentence, const std::string& word, int step = 2) {
    const Rect content = stage.painter.frame().content;
    const auto section = article();
    const PageStyle style{.area = {content.width, content.height}, .text_step = step, .language = "en"};
    auto layout = std::make_shared<const PageLayout>(stage.typography, section, style);
    const auto range = [&](const std::string& text) { return text.empty() ? content::ByteRange{} : range_of(*section, text); };
    return with(TextPage{.layout = layout, .page = 0, .sentence = range(sentence), .word = range(word)});
}

ChoiceList list_of(std::size_t items, std::size_t focus = 0) {
    ChoiceList list{.title = "Choose an article", .items = {}, .focus = focus};
    for (std::size_t i = 0; i < items; ++i) list.items.push_back({"Article " + std::to_string(i + 1), "4 min"});
    return list;
}

TextPage& page_of(View& view) {
    return std::get<TextPage>(view.content);
}

int area_of(const std::vector<Rect>& rects) {
    int area = 0;
    for (const Rect& rect : rects) area += rect.width * rect.height;
    return area;
}

}  // namespace

TEST_CASE("the first paint draws the whole screen and the same View again draws nothing") {
    Stage stage;
    const View view = reading(stage, "Light touch can then feel like pain.", "touch");
    CHECK(stage.paint(view) == std::vector<Rect>{{0, 0, 1920, 1080}});
    CHECK(stage.paint(view).empty());
}

TEST_CASE("after an expose everything is drawn again") {
    Stage stage;
    const View view = with(Message{Icon::bell, "Listen or read", "Press any key, or touch."});
    stage.paint(view);
    stage.painter.invalidate();
    CHECK(stage.paint(view) == std::vector<Rect>{{0, 0, 1920, 1080}});
}

TEST_CASE("whatever changes, the picture is what another painter draws from nothing and nothing outside of the rectangles changes") {
    Stage stage;
    const View first = reading(stage, "Light touch can then feel like pain.", "touch");
    std::vector<View> views{first};
    const auto then = [&](auto change) {
        View next = views.back();
        change(next);
        views.push_back(next);
    };
    const auto section = article();
    then([&](View& view) { page_of(view).word = range_of(*section, "can then"); });
    then([&](View& view) { page_of(view).word = {}; });
    then([&](View& view) { page_of(view).sentence = range_of(*section, "Doctors know it."); });
    then([&](View& view) { page_of(view).word = range_of(*section, "Doctors"); });
    then([&](View& view) { page_of(view).word = range_of(*section, "Central"); });
    then([&](View& view) { page_of(view).sentence = range_of(*section, "Central sensitization"); });
    then([](View& view) { view.progress = {1, 0.75F, 0, 0, 0, 0}; });
    then([](View& view) { view.progress = {}; });
    then([](View& view) { view.progress = {0.5F, 0.5F}; });
    then([](View& view) { view.status = {"Section 3 of 6", "2 min"}; });
    then([](View& view) { view.heading = std::string(200, 'M'); });
    then([](View& view) { view.caption = ""; });
    then([](View& view) { view.caption = std::string(70, 'm') + " " + std::string(70, 'm') + " " + std::string(70, 'm'); });
    then([](View& view) { view.caption_is_warning = true; });
    then([](View& view) { view.content = Message{Icon::no_sound, "No sound", "The loudspeaker is gone."}; });
    then([](View& view) { view.caption = "There is no sound."; });
    then([](View& view) { view.middle_button() = {Icon::play, "Play", "5"}; });
    then([](View& view) { view.content = list_of(14); });
    then([](View& view) { view.content = list_of(14, 5); });
    then([](View& view) { view.content = list_of(14, 6); });
    then([](View& view) { view.content = list_of(0); });
    then([&](View& view) { view.content = first.content; });

    stage.paint(views.front());
    for (std::size_t i = 1; i < views.size(); ++i) {
        INFO("step " << i);
        const Picture before = stage.picture.copy();
        const std::vector<Rect> changed = stage.paint(views[i]);
        CHECK(stage.picture.differences(before, changed).outside == 0);
        CHECK(stage.picture.differences(stage.from_nothing(views[i]), {}).outside == 0);
        CHECK(changed != std::vector<Rect>{{0, 0, 1920, 1080}});
    }
}

TEST_CASE("a word's step changes little more than the two words") {
    Stage stage;
    View view = reading(stage, "Light touch can then feel like pain.", "Light");
    stage.paint(view);
    page_of(view).word = range_of(*article(), "touch");
    const std::vector<Rect> changed = stage.paint(view);
    CHECK(changed.size() == 2);
    CHECK(area_of(changed) < 1920 * 1080 / 40);
}

TEST_CASE("R13 R24 the word being heard can be told from its sentence, and the sentence from the page, without colours") {
    for (const Theme& theme : themes()) {
        INFO(theme.name);
        Stage stage{full_hd, {.theme = theme}};
        const View unmarked = reading(stage, "", "");
        View view = reading(stage, "Light touch can then feel like pain.", "touch");
        stage.paint(view);
        const Rect content = stage.painter.frame().content;
        Rect word = page_of(view).layout->rectangles(0, page_of(view).word).at(0);
        word.x += content.x;
        word.y += content.y;
        // Beside the letters, but inside the box.
        CHECK(contrast_ratio(stage.picture.at({word.x - 3, word.y + word.height / 2}), theme.background) >= 3);
        // The bar at the line's start edge.
        CHECK(contrast_ratio(stage.picture.at({content.x + 2, word.y + word.height / 2}), theme.background) >= 3);
        CHECK(contrast_ratio(stage.from_nothing(unmarked).at({content.x + 2, word.y + word.height / 2}), theme.background) == Approx(1));
    }
}

TEST_CASE("the sentence's bar stands at the right where its text is written from right to left") {
    Stage stage{full_hd, {.theme = themes().front(), .mirrored = true, .language = "ar"}};
    const auto section = section_of({{BlockKind::paragraph, "الجهاز العصبي شديد الحساسية"}});
    const Rect content = stage.painter.frame().content;
    auto layout = std::make_shared<const PageLayout>(stage.typography, section, PageStyle{{content.width, content.height}, 2, "ar"});
    stage.paint(with(TextPage{layout, 0, section->blocks[0].range, {}}));
    CHECK(stage.picture.at({content.right() - 2, content.y + 50}) == themes().front().sentence_bar);
    CHECK(stage.picture.at({content.x + 2, content.y + 50}) == themes().front().background);
}

TEST_CASE("R16 the focus is a thick ring with a gap, at least 3 to 1 against what it lies on") {
    for (const Theme& theme : themes()) {
        Stage stage{full_hd, {.theme = theme}};
        stage.paint(with(list_of(4, 1)));
        const Picture other = stage.from_nothing(with(list_of(4, 2)));
        const Rect item = stage.painter.item_rectangle(1);
        int thickness = 0;
        for (int x = item.x - 12; x < item.x; ++x) {
            const Point at{x, item.y + item.height / 2};
            const bool differs = contrast_ratio(stage.picture.at(at), other.at(at)) >= 3;
            thickness += differs ? 1 : 0;
        }
        CHECK(thickness >= 4);
        CHECK(stage.picture.at({item.x - 1, item.y + item.height / 2}) == theme.background);
    }
}

TEST_CASE("R15 items are at least 20 mm high and 4 mm apart and at most six on a page") {
    Stage stage;
    stage.paint(with(list_of(20)));
    const double mm = stage.typography->pixels_per_mm();
    CHECK(stage.painter.item_page(list_of(20)) == ItemPage{.first = 0, .count = 6, .page = 0, .pages = 4});
    for (std::size_t i = 0; i < 6; ++i) {
        const Rect item = stage.painter.item_rectangle(i);
        CHECK(item.height >= 20 * mm);
        CHECK(item.bottom() <= stage.painter.frame().content.bottom());
        if (i > 0) CHECK(item.y - stage.painter.item_rectangle(i - 1).bottom() >= static_cast<int>(4 * mm));
    }
    CHECK(stage.painter.item_rectangle(6).empty());
}

TEST_CASE("the page of a list is the one with the focus") {
    Stage stage;
    CHECK(stage.painter.item_page(list_of(8, 5)).first == 0);
    CHECK(stage.painter.item_page(list_of(8, 6)) == ItemPage{.first = 6, .count = 2, .page = 1, .pages = 2});
    CHECK(stage.painter.item_page(list_of(8, 99)).first == 6);
    CHECK(stage.painter.item_page(list_of(0)) == ItemPage{});
}

TEST_CASE("R14 long labels are shown whole on all screens and sizes") {
    struct Screen {
        Size pixels;
        double width_mm;
    };
    for (const Screen& screen : {Screen{{1920, 1080}, 531}, Screen{{1080, 1920}, 299}, Screen{{800, 480}, 531}}) {
        for (int step = 1; step <= 5; ++step) {
            Stage stage{screen.pixels, {.theme = themes().front(), .text_step = step}, screen.width_mm};
            ChoiceList list = list_of(3);
            list.items[1].label = "How to take your medicine on time, and what to do when a dose was missed or taken twice";
            for (list.focus = 0; list.focus < 3; ++list.focus) {
                stage.paint(with(list));
                CHECK(stage.painter.item_rectangle(list.focus).bottom() <= stage.painter.frame().content.bottom());
            }
        }
    }
}

TEST_CASE("a title that goes on as a book does is drawn as far as a title goes, with an ellipsis") {
    const std::string endless = testing::repeated("title ", 20'000);
    for (const View& view : {with(Message{Icon::article, endless, ""}), with(ChoiceList{"Articles", {{endless, ""}}, 0})}) {
        Stage stage;
        const testing::DrawnText drawn;
        stage.paint(view);
        std::string all;
        for (const auto& line : drawn.lines()) all += line.text;
        CHECK(all.find("…") != std::string::npos);
        CHECK(all.size() < 500);
    }
}

TEST_CASE("touch finds the top line, buttons, items, sentences and messages, and nothing between them") {
    Stage stage;
    CHECK_FALSE(stage.painter.target_at({100, 100}).has_value());
    const auto middle = [](Rect rect) { return Point{rect.x + rect.width / 2, rect.y + rect.height / 2}; };
    const FrameLayout& frame = stage.painter.frame();

    View view = reading(stage, "", "");
    stage.paint(view);
    for (std::size_t i = 0; i < 5; ++i) CHECK(stage.painter.target_at(middle(frame.buttons.at(i))) == Target{ButtonTarget{i}});
    CHECK_FALSE(stage.painter.target_at({(frame.buttons[0].right() + frame.buttons[1].x) / 2, frame.buttons[0].y + 5}).has_value());
    CHECK_FALSE(stage.painter.target_at(middle(frame.caption)).has_value());
    CHECK(stage.painter.target_at(middle(frame.heading)) == Target{HeadingTarget{}});
    CHECK(stage.painter.target_at(middle(frame.progress)) == Target{HeadingTarget{}});
    const auto word = range_of(*article(), "sensitive");
    Rect at = page_of(view).layout->rectangles(0, word).at(0);
    at.x += frame.content.x;
    at.y += frame.content.y;
    CHECK(stage.painter.target_at(middle(at)) == Target{TextTarget{range_of(*article(), "The nervous").begin}});

    stage.paint(with(list_of(8, 7)));
    CHECK(stage.painter.target_at(middle(stage.painter.item_rectangle(7))) == Target{ItemTarget{7}});
    CHECK_FALSE(stage.painter.target_at({frame.content.x + 5, stage.painter.item_rectangle(6).bottom() + 4}).has_value());

    stage.paint(with(Message{Icon::bell, "Listen or read", "Press any key, or touch."}));
    CHECK(stage.painter.target_at(middle(frame.content)) == Target{MessageTarget{}});
    View without_top_line = with(list_of(2, 0));
    without_top_line.heading.clear();
    without_top_line.status.clear();
    stage.paint(without_top_line);
    CHECK_FALSE(stage.painter.target_at(middle(frame.heading)).has_value());
    stage.paint(View{});
    CHECK(stage.painter.target_at(middle(frame.heading)) == Target{MessageTarget{}});
}

TEST_CASE("a caption that needs more than its two lines covers the content's foot rather than be cut off") {
    Stage stage;
    View view = reading(stage, "", "");
    stage.paint(view);
    const Picture before = stage.picture.copy();
    for (int i = 0; i < 30; ++i) view.caption += "caption words ";
    stage.paint(view);
    const Rect caption = stage.painter.frame().caption;
    const Rect above{caption.x, caption.y - 60, caption.width, 50};
    CHECK(stage.picture.differences(before, {}).in(above) > 0);
    CHECK_FALSE(stage.painter.target_at({caption.x + 20, caption.y - 30}).has_value());
}

TEST_CASE("a caption that a message says already is not drawn below it, whatever the script's full stop") {
    const auto* const title = GENERATE("There is no sound", "没有声音");
    const auto* const caption = GENERATE("There is no sound.", "没有声音。");
    View view = with(Message{Icon::no_sound, title, ""});
    view.caption.clear();
    Stage stage;
    const Picture without = stage.from_nothing(view);
    view.caption = caption;
    const bool is_repeated = std::string_view(caption).starts_with(title);
    CHECK((stage.from_nothing(view).differences(without, {}).in(stage.painter.frame().caption) == 0) == is_repeated);
}

TEST_CASE("a caption that only names the chosen item is left out where it would cover the list") {
    Stage stage;
    View view = with(list_of(4, 1));
    view.caption.clear();
    const Picture bare = stage.from_nothing(view);
    for (int i = 0; i < 30; ++i) view.caption += ", now so and so";
    CHECK_FALSE(stage.from_nothing(view).differences(bare, {}).points.empty());
    view.caption = std::get<ChoiceList>(view.content).items[1].label + view.caption;
    CHECK(stage.from_nothing(view).differences(bare, {}).points.empty());
    view.caption = std::get<ChoiceList>(view.content).items[1].label + ".";
    CHECK_FALSE(stage.from_nothing(view).differences(bare, {}).points.empty());
}

TEST_CASE("R24 a warning has a border and an icon besides its words") {
    Stage stage;
    View view = reading(stage, "", "");
    view.caption = "There is no sound.";
    stage.paint(view);
    const Picture plain = stage.picture.copy();
    view.caption_is_warning = true;
    stage.paint(view);
    const Rect caption = stage.painter.frame().caption;
    CHECK(stage.picture.at({caption.x + caption.width / 2, caption.y + 1}) == themes().front().focus);
    CHECK(plain.at({caption.x + caption.width / 2, caption.y + 1}) == themes().front().background);
}

TEST_CASE("R30 buttons are drawn into the same rectangles on every screen, the middle one filled") {
    Stage stage;
    stage.paint(with(list_of(3)));
    const Theme& theme = themes().front();
    const auto& buttons = stage.painter.frame().buttons;
    for (std::size_t i = 0; i < 5; ++i) {
        const Rect button = buttons.at(i);
        const Colour inside = stage.picture.at({button.x + button.width / 2, button.y + 8});
        CHECK(inside == (i == 2 ? theme.filled : theme.background));
        CHECK(contrast_ratio(stage.picture.at({button.x + button.width / 2, button.y + 1}), theme.background) >= 3);
    }
}

TEST_CASE("R14 nothing of a button's face reaches out of the button on any screen") {
    struct Screen {
        Size pixels;
        double width_mm;
        double distance_mm;
        const char* label;
    };
    for (const Screen& screen : {Screen{{1920, 1080}, 531, 600, "Zum vorherigen"}, Screen{{1080, 1920}, 299, 600, "Vorheriger"},
                                 Screen{{800, 480}, 155, 400, "Previous"}, Screen{{3840, 2160}, 531, 600, "Zum vorherigen"}}) {
        for (const bool mirrored : {false, true}) {
            Stage stage{screen.pixels, {.theme = themes().front(), .mirrored = mirrored}, screen.width_mm, screen.distance_mm};
            View view = with(Message{});
            view.caption = "";
            view.buttons[1].label = screen.label;
            stage.paint(view);
            const auto& buttons = stage.painter.frame().buttons;
            const int top = buttons[0].y - 5;
            for (int y = top; y < screen.pixels.height; ++y) {
                for (int x = 0; x < screen.pixels.width; ++x) {
                    const bool inside = std::ranges::any_of(buttons, [&](Rect rect) { return rect.contains({x, y}); });
                    if (!inside && stage.picture.at({x, y}) != themes().front().background)
                        FAIL("a pixel beside the buttons at " << x << ", " << y);
                }
            }
        }
    }
}

TEST_CASE("the progress bar is filled as far as was heard, from the start edge") {
    for (const bool mirrored : {false, true}) {
        Stage stage{full_hd, {.theme = themes().front(), .mirrored = mirrored}};
        View view = with(Message{});
        view.progress = {0.5F};
        stage.paint(view);
        const Rect bar = stage.painter.frame().progress;
        const int middle = bar.y + bar.height / 2;
        const Colour left = stage.picture.at({bar.x + bar.width / 4, middle});
        const Colour right = stage.picture.at({bar.x + 3 * bar.width / 4, middle});
        CHECK((mirrored ? right : left) == themes().front().filled);
        CHECK((mirrored ? left : right) == themes().front().background);
    }
}

TEST_CASE("a book of many sections has one bar for all of them") {
    Stage stage;
    View view = with(Message{});
    view.progress.assign(200, 0);
    std::fill_n(view.progress.begin(), 100, 1.0F);
    stage.paint(view);
    const Rect bar = stage.painter.frame().progress;
    for (int x = bar.x + 20; x < bar.x + bar.width / 2 - 2; ++x)
        REQUIRE(stage.picture.at({x, bar.y + bar.height / 2}) == themes().front().filled);
}

TEST_CASE("another style draws everything again, the same one nothing") {
    Stage stage;
    const View view = with(list_of(3));
    stage.paint(view);
    PainterStyle style = stage.painter.style();
    stage.painter.set_style(style);
    CHECK(stage.paint(view).empty());
    style.theme = *find_theme("black-on-white");
    stage.painter.set_style(style);
    CHECK(stage.paint(view) == std::vector<Rect>{{0, 0, 1920, 1080}});
    CHECK(stage.picture.at({2, 2}) == Colour{255, 255, 255});
}

TEST_CASE("every icon is a shape of its own") {
    Stage stage;
    std::set<std::vector<Colour>> shapes;
    for (int i = static_cast<int>(Icon::none); i <= static_cast<int>(Icon::warning); ++i) {
        stage.paint(with(Message{static_cast<Icon>(i), "", ""}));
        shapes.insert(stage.picture.pixels_in(stage.painter.frame().content));
    }
    CHECK(shapes.size() == static_cast<std::size_t>(Icon::warning) + 1);
}
