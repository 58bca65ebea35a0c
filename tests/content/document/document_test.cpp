#include "content/document/document.hpp"

#include <catch2/catch.hpp>

namespace lectern::content {

TEST_CASE("a section's heading is its first block if that is one") {
    Section section;
    section.text = "Sleep\nMuscles ache.";
    section.blocks = {{BlockKind::heading, {0, 5}, 0, 0}, {BlockKind::paragraph, {6, 19}, 0, 0}};
    CHECK(section.heading() == "Sleep");
    section.blocks[0].kind = BlockKind::paragraph;
    CHECK(section.heading().empty());
    CHECK(Section{}.heading().empty());
}

TEST_CASE("a slice is the text of its range and never reaches behind the end") {
    Section section;
    section.text = "Sleep";
    CHECK(section.slice({1, 3}) == "le");
    CHECK(section.slice({3, 99}) == "ep");
    CHECK(section.slice({99, 100}).empty());
    CHECK(section.slice({3, 1}).empty());
}

TEST_CASE("a document counts the words of all its sections") {
    Document document;
    CHECK(document.word_count() == 0);
    document.sections.resize(2);
    document.sections[0].words = {{0, 1}, {2, 3}};
    document.sections[1].words = {{0, 1}};
    CHECK(document.word_count() == 3);
}

}  // namespace lectern::content
