// Takes an article's bytes the way of `lectern export`'s pictures: reads them as plain text and as Markdown, lays the document out, and
// draws it page by page on screens of several sizes, with the marks on what is being heard. spoken_text_fuzz.cpp covers the way to the
// sound.
#include <algorithm>
#include <array>
#include <cairo.h>
#include <cstdint>
#include <functional>
#include <glib.h>
#include <map>
#include <memory>
#include <random>

#include "content/formats/markdown.hpp"
#include "content/formats/plain_text.hpp"
#include "content/language/safe_text.hpp"
#include "content/language/utf8.hpp"
#include "content/source/source_text.hpp"
#include "kiosk/articles/reading_place.hpp"
#include "kiosk/drawing/painter.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "tests/fuzz/random_text.hpp"
#include "tests/fuzz/require.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using fuzz::require;

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t max_size);

namespace {

constexpr std::array screens{Size{1920, 1080}, Size{800, 480}, Size{320, 240}, Size{1080, 1920}, Size{1280, 720}};
constexpr std::array languages{"en", "de", "ar", "he", "hi", "th", "zh", "my"};
constexpr int most_pages = 12;  // of each section: enough to cross the ends of several stretches

/// The parts that depend on the screen only and take long to make. Each screen has one text size, because finding the fonts of a size takes
/// longer than everything else.
struct Stage {
    std::shared_ptr<const Typography> typography;
    CairoSurfacePtr surface;
    int step = smallest_text_step;

    explicit Stage(Size size)
        : typography(std::make_shared<const Typography>(ViewingConditions{size}, std::vector<std::string>{"Andika", "Noto Sans"})),
          surface(cairo_image_surface_create(CAIRO_FORMAT_RGB24, size.width, size.height)) {
        const auto steps = typography->offered_steps(size);
        step = steps[static_cast<std::size_t>(size.width / 40) % steps.size()];
    }
};

const Stage& stage_of(std::size_t screen) {
    static std::map<std::size_t, Stage> stages;
    return stages.try_emplace(screen, screens.at(screen)).first->second;
}

bool is_boundary(std::string_view text, std::uint32_t byte) {
    return byte == text.size() || (byte < text.size() && (static_cast<unsigned char>(text[byte]) & 0xC0U) != 0x80U);
}

void check_text(std::string_view text) {
    require(content::is_safe_text(text), "what was made safe stays as it is");
}

void check_section(const content::Section& section) {
    std::uint32_t at = 0;
    for (const auto& block : section.blocks) {
        require(at <= block.range.begin && block.range.end <= section.text.size(), "blocks stand in order");
        check_text(section.slice(block.range));
        at = block.range.end;
    }
    require(!section.words.empty() && !section.sentences.empty(), "every section has something to be said");
    std::uint32_t word_end = 0;
    for (const auto& word : section.words) {
        require(word_end <= word.begin && !word.empty() && word.end <= section.text.size(), "words stand in order");
        require(is_boundary(section.text, word.begin) && is_boundary(section.text, word.end), "words cut no letter");
        word_end = word.end;
    }
    for (const auto& span : section.spans) {
        require(!span.range.empty() && span.range.end <= section.text.size(), "spans stand in their section");
        require(is_boundary(section.text, span.range.begin) && is_boundary(section.text, span.range.end), "spans cut no letter");
    }
    require(std::ranges::is_sorted(section.spans, {}, [](const auto& span) { return span.range.begin; }), "spans stand in order");
}

class Export {
public:
    Export(std::shared_ptr<const content::Document> document, std::mt19937& random)
        : document_(std::move(document)),
          random_(random),
          stage_(stage_of(random_() % screens.size())),
          step_(stage_.step),
          painter_(stage_.typography,
                   {.theme = themes()[random_() % themes().size()], .text_step = step_, .mirrored = random_() % 2 == 0}) {}

    void run() {
        check_text(document_->title);
        check_text(document_->notice);
        for (std::uint32_t section = 0; section < document_->sections.size(); ++section) {
            check_section(document_->sections[section]);
            draw_section(section);
        }
        draw_elsewhere();
    }

private:
    View view_of(const content::TextPosition& here) const {
        View view;
        view.heading = document_->title;
        view.status = {document_->title, "4 minutes left"};
        view.progress = progress(*document_, here);
        view.caption = document_->title;
        return view;
    }

    void draw_section(std::uint32_t index) {
        const auto& frame = painter_.frame().content;
        const std::shared_ptr<const content::Section> section(document_, &document_->sections[index]);
        const auto layout = std::make_shared<const PageLayout>(stage_.typography, section,
                                                               PageStyle{{frame.width, frame.height}, step_, document_->language});
        std::uint32_t end = 0;
        int pages = 0;
        for (std::optional<std::size_t> page = 0; page && pages < most_pages; page = layout->page_after(*page), ++pages) {
            const auto range = layout->page_range(*page);
            require(range.begin == end && range.begin <= range.end, "pages hold the section's text, each once");
            end = range.end;
            draw_page(index, layout, *page);
        }
        require(pages == most_pages || end == section->text.size(), "the last page ends where the section does");
        layout->page_of(random_() % (static_cast<std::uint32_t>(section->text.size()) + 1));
    }

    void draw_page(std::uint32_t index, const std::shared_ptr<const PageLayout>& layout, std::size_t page) {
        const auto range = layout->page_range(page);
        const content::TextPosition here{index, range.begin};
        auto view = view_of(here);
        const auto [place, word] = word_at(*document_, here);
        const auto& sentences = document_->sections[index].sentences;
        view.content = TextPage{layout, page, sentences[sentence_at(*document_, here).sentence].range, word, index};
        painter_.paint(stage_.surface.get(), view);
        const auto& frame = painter_.frame().content;
        for (int touch = 0; touch < 3; ++touch) {
            const auto byte =
                layout->byte_at(page, {static_cast<int>(random_() % frame.width), static_cast<int>(random_() % frame.height)});
            require(!byte || is_boundary(layout->section().text, *byte), "a finger points to a letter");
        }
    }

    /// Draws the title and the notice on other screens, where they appear without the article.
    void draw_elsewhere() {
        auto view = view_of({});
        view.content = ChoiceList{document_->title, {{document_->title, document_->title}, {document_->notice, "3 minutes"}}, 0};
        painter_.paint(stage_.surface.get(), view);
        view.content = Message{Icon::article, document_->title, document_->notice};
        painter_.paint(stage_.surface.get(), view);
    }

    std::shared_ptr<const content::Document> document_;
    std::mt19937& random_;
    const Stage& stage_;
    int step_;
    Painter painter_;
};

void run(content::Document document, std::mt19937& random) {
    if (document.sections.empty()) return;
    Export(std::make_shared<const content::Document>(std::move(document)), random).run();
}

/// GLib only logs wrong calls; here they count as findings.
bool make_complaints_fatal() {
    g_log_set_always_fatal(static_cast<GLogLevelFlags>(G_LOG_LEVEL_CRITICAL | G_LOG_LEVEL_WARNING | G_LOG_FATAL_MASK));
    return true;
}

/// Leaves out code points that were cut in two, because the reader would reject the whole text.
std::size_t copy(std::string_view text, std::uint8_t* data, std::size_t max_size) {
    std::size_t size = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto start = at;
        const auto point = content::next_point(text, at);
        if (size + at - start > max_size) break;
        if (point == content::malformed_point || point == 0) continue;
        std::copy_n(text.begin() + static_cast<std::ptrdiff_t>(start), at - start, data + size);
        size += at - start;
    }
    return size;
}

}  // namespace

// NOLINTBEGIN(readability-identifier-naming): libFuzzer's and the sanitizer's own names
extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";  // fontconfig keeps its patterns until the process ends
}

/// Random bytes are rarely text, so most inputs get a piece of random_text().
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t max_size, unsigned seed) {
    std::mt19937 random(seed);
    if (random() % 4 == 0) size = LLVMFuzzerMutate(data, size, max_size);
    std::string text(reinterpret_cast<const char*>(data), size);
    if (random() % 4 == 0) return copy(text, data, max_size);
    const auto piece = fuzz::random_text(random);
    if (random() % 8 == 0) return copy(piece, data, max_size);
    if (random() % 8 == 0) return copy("---\ntitle: " + piece.substr(0, piece.find('\n')) + "\n---\n" + text, data, max_size);
    const auto at = text.empty() ? 0 : random() % text.size();
    text.replace(at, random() % 3 == 0 ? piece.size() : 0, piece);
    return copy(text, data, max_size);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    static const bool fatal = make_complaints_fatal();
    if (!fatal) return 0;
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    std::mt19937 random(static_cast<std::mt19937::result_type>(std::hash<std::string_view>{}(bytes)));
    const auto text = content::clean_source(bytes);
    if (!text) return 0;
    const std::string language = languages.at(random() % languages.size());
    if (random() % 3 == 0) run(content::read_plain_text(*text, language, "An article"), random);
    if (auto document = content::read_markdown(*text, language, "An article")) run(std::move(*document), random);
    return 0;
}
// NOLINTEND(readability-identifier-naming)
