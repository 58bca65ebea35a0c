// R31: what the author stated about an article is kept when it is imported.
#include <algorithm>
#include <catch2/catch.hpp>

#include "tests/support/loaded.hpp"
#include "tests/support/scratch_folder.hpp"

namespace lectern::content {
namespace {

constexpr const char* article = R"(---
language: es
---
# Dormir bien

Duerma cada noche.

![Una cama junto a una ventana abierta](bed.png)

## The word in English

<div lang="en">

Sleep well.

</div>

Se dice <span lang="en">good night</span> al acostarse.
)";

Document imported() {
    const ScratchFolder folder;
    auto document = load_document(folder.write("sleep.md", article));
    REQUIRE(document);
    return std::move(*document);
}

bool has_description(const Section& section, std::string_view description) {
    return std::ranges::any_of(section.blocks, [&](const Block& block) {
        return block.kind == BlockKind::image_description && section.slice(block.range).contains(description);
    });
}

bool is_in_language(const Section& section, std::string_view words, std::string_view language) {
    return std::ranges::any_of(section.spans, [&](const InlineSpan& span) {
        return span.kind == SpanKind::language && span.language == language && section.slice(span.range).contains(words);
    });
}

}  // namespace

TEST_CASE("R31 descriptions of images, languages and headings survive import") {
    const Document document = imported();
    CHECK(document.language == "es");
    CHECK(document.title == "Dormir bien");
    REQUIRE(document.sections.size() == 2);
    CHECK(document.sections[0].heading() == "Dormir bien");
    CHECK(document.sections[1].heading() == "The word in English");
    CHECK(has_description(document.sections[0], "Una cama junto a una ventana abierta"));
    CHECK(is_in_language(document.sections[1], "Sleep well.", "en"));
    CHECK(is_in_language(document.sections[1], "good night", "en"));
    CHECK_FALSE(is_in_language(document.sections[1], "al acostarse", "en"));
}

}  // namespace lectern::content
