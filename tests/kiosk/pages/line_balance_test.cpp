#include "kiosk/pages/line_balance.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "kiosk/pages/typography.hpp"
#include "tests/kiosk/screens/reading/sections.hpp"

using namespace lectern::kiosk;

namespace {

struct Title {
    explicit Title(const std::string& words) : text(words) { pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD_CHAR); }

    /// The lines without trailing spaces.
    std::vector<std::string> balanced(int width) const {
        balance(layout.get(), width, 2);
        std::vector<std::string> lines;
        for (GSList* at = pango_layout_get_lines_readonly(layout.get()); at != nullptr; at = at->next) {
            const auto* line = static_cast<const PangoLayoutLine*>(at->data);
            auto shown = text.substr(static_cast<std::size_t>(line->start_index), static_cast<std::size_t>(line->length));
            while (shown.ends_with(' ')) shown.pop_back();
            lines.push_back(shown);
        }
        return lines;
    }

    std::string text;
    std::shared_ptr<const Typography> typography = testing::typography_of({1920, 1080});
    PangoLayoutPtr layout = typography->layout(text, TextRole::heading, 2, "en");
};

}  // namespace

TEST_CASE("the lines of a title are about equally long") {
    CHECK(Title("one two three four five six").balanced(900) == std::vector<std::string>{"one two three", "four five six"});
}

TEST_CASE("no word that fits on a line is cut to make the lines equal") {
    int longest_word = 0;
    pango_layout_get_pixel_size(Title("Fibromyalgia").layout.get(), &longest_word, nullptr);
    const Title title("Fibromyalgia and sleep");
    for (int width = longest_word; width < 3 * longest_word / 2; width += 10) {
        INFO(width);
        const auto lines = title.balanced(width);
        REQUIRE(lines.size() == 2);
        CHECK((lines[1] == "and sleep" || lines[1] == "sleep"));
    }
}
