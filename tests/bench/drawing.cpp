// The cost of layout and drawing without a window: processor time of the main thread at 1920×1080, as a Markdown table. Usage:
//   lectern_drawing_bench
#include <cairo.h>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <string>

#include "kiosk/drawing/painter.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "kiosk/pages/pango_ptr.hpp"
#include "kiosk/screens/five_buttons.hpp"
#include "kiosk/words/phrases.hpp"
#include "tests/bench/figure.hpp"
#include "tests/kiosk/looks/scenes.hpp"

namespace {

using namespace lectern;
using namespace lectern::kiosk;
using bench::Figure;

constexpr int rounds = 40;

/// Processor time of this thread, so that other load on the machine is not counted.
double processor_ms() {
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

double cost_of(const std::function<void()>& work) {
    const double before = processor_ms();
    work();
    return processor_ms() - before;
}

std::shared_ptr<const content::Section> section_of_bytes(std::size_t bytes) {
    const std::string paragraph =
        "Most experts explain the pain with an idea called central sensitization. Put simply, the brain and the spinal cord become "
        "extraordinarily sensitive. Light touch or gentle pressure can then feel like pain, and a day without it is a good day. ";
    auto section = std::make_shared<content::Section>();
    while (section->text.size() < bytes) {
        if (!section->text.empty()) section->text += '\n';
        const auto begin = static_cast<std::uint32_t>(section->text.size());
        for (int i = 0; i < 3; ++i) section->text += paragraph;
        section->blocks.push_back({content::BlockKind::paragraph, {begin, static_cast<std::uint32_t>(section->text.size())}});
    }
    return section;
}

/// A painter and the surface that it draws on.
struct Easel {
    explicit Easel(int step) : painter{typography, {.theme = themes().front(), .text_step = step}} {}

    std::shared_ptr<PageLayout> lay_out(const std::shared_ptr<const content::Section>& section) const {
        const Rect content = painter.frame().content;
        return std::make_shared<PageLayout>(typography, section,
                                            PageStyle{{content.width, content.height}, painter.style().text_step, "en"});
    }
    void paint(const View& view) { painter.paint(surface.get(), view); }

    std::shared_ptr<const Typography> typography = testing::typography_of(testing::devices()[3]);
    Painter painter;
    CairoSurfacePtr surface{cairo_image_surface_create(CAIRO_FORMAT_RGB24, 1920, 1080)};
};

View page_view(const View& view, const std::shared_ptr<const PageLayout>& layout, std::uint32_t byte) {
    View shown = view;
    shown.content = TextPage{layout, layout->page_of(byte), {}, {}, 0};
    return shown;
}

void print(const Figure& figure) {
    std::fputs(bench::table_line(figure).c_str(), stdout);
}

/// Measures opening a section that has not been laid out yet, at a place inside it.
void measure_pages(const View& reading, int step, std::size_t bytes, double part, const std::string& where) {
    Figure figure{"size " + std::to_string(step) + ": " + where, "ms", "≤ 16 ms"};
    const auto section = section_of_bytes(bytes);
    const auto byte = static_cast<std::uint32_t>(static_cast<double>(section->text.size() - 1) * part);
    Easel easel(step);
    easel.paint(reading);
    for (int i = 0; i < rounds; ++i) figure.add(cost_of([&] { easel.paint(page_view(reading, easel.lay_out(section), byte)); }));
    print(figure);
}

void measure_whole(const testing::Scene& scene) {
    Figure figure{"everything of \"" + scene.name + "\"", "ms", "≤ 16 ms"};
    Easel easel(default_text_step);
    const View view = testing::shown_by(easel.painter, easel.typography, scene.view);
    for (int i = 0; i < rounds; ++i) {
        figure.add(cost_of([&] {
            easel.painter.invalidate();
            easel.paint(view);
        }));
    }
    print(figure);
}

void measure_first(const View& reading) {
    Figure figure{"the very first page, fonts and all", "ms", "—"};
    Easel easel(default_text_step);
    figure.add(cost_of([&] { easel.paint(page_view(reading, easel.lay_out(section_of_bytes(2000)), 0)); }));
    print(figure);
    for (int step = smallest_text_step; step <= largest_text_step; ++step) {
        Figure cold{"the first page at size " + std::to_string(step), "ms", "≤ 16 ms"};
        Easel other(step);
        cold.add(cost_of([&] { other.paint(page_view(reading, other.lay_out(section_of_bytes(2000)), 0)); }));
        print(cold);
    }
}

}  // namespace

int main() {
    std::fputs(bench::table_head().c_str(), stdout);
    View reading;
    reading.heading = "What is the root cause of fibromyalgia back pain?";
    reading.status = {"Section 2 of 6", "4 minutes left"};
    reading.progress = {1, 0.5F, 0, 0, 0, 0};
    reading.buttons = five_buttons({Icon::pause, phrases::pause(), {}}, [](Action) { return "5"; });
    measure_first(reading);
    for (int step = smallest_text_step; step <= largest_text_step; ++step) {
        measure_pages(reading, step, 2000, 0, "a section's first page");
        measure_pages(reading, step, 3000, 1, "the last page of 3 kB");
        measure_pages(reading, step, 100'000, 0.5, "the middle of 100 kB");
    }
    for (const auto& scene : testing::scenes(*find_interface_language("en"))) measure_whole(scene);
}
