#include "kiosk/pages/section_stretches.hpp"

#include <catch2/catch.hpp>

#include "tests/kiosk/screens/reading/sections.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using content::BlockKind;
using content::ByteRange;
using testing::repeated;
using testing::section_of;

namespace {

constexpr std::uint32_t longest = 6000;  // bytes; the longest stretch inside one block

/// All pieces of all stretches. Only an empty block may have an empty piece.
std::vector<Piece> all_pieces(const content::Section& section) {
    std::vector<Piece> pieces;
    for (const Stretch& stretch : stretches_of(section)) {
        for (const Piece& piece : pieces_of(section, stretch)) pieces.push_back(piece);
    }
    return pieces;
}

/// Whether the pieces contain every byte of every block once and in order.
bool hold_all(const content::Section& section, const std::vector<Piece>& pieces) {
    auto piece = pieces.begin();
    for (std::uint32_t block = 0; block < section.blocks.size(); ++block) {
        auto at = section.blocks[block].range.begin;
        do {
            if (piece == pieces.end() || piece->block != block || piece->range.begin != at) return false;
            at = (piece++)->range.end;
        } while (at < section.blocks[block].range.end);
        if (at != section.blocks[block].range.end) return false;
    }
    return piece == pieces.end();
}

void add_sentences(content::Section& section, std::string_view end = ". ") {
    std::uint32_t begin = 0;
    for (auto at = section.text.find(end); at != std::string::npos; at = section.text.find(end, at + 1)) {
        section.sentences.push_back({.range = {begin, static_cast<std::uint32_t>(at + 1)}});
        begin = static_cast<std::uint32_t>(at + end.size());
    }
}

}  // namespace

TEST_CASE("a section of usual length is one stretch of whole blocks") {
    const auto section = section_of({{BlockKind::heading, "Title"}, {BlockKind::paragraph, repeated("Some words here. ", 100)}});
    CHECK(stretches_of(*section) == std::vector<Stretch>{{{0, static_cast<std::uint32_t>(section->text.size())}, 0, 2}});
    CHECK(all_pieces(*section) == std::vector<Piece>{{0, section->blocks[0].range}, {1, section->blocks[1].range}});
}

TEST_CASE("a section without blocks is one stretch without pieces") {
    CHECK(stretches_of({}) == std::vector<Stretch>{Stretch{}});
    CHECK(all_pieces({}).empty());
}

TEST_CASE("a paragraph of a megabyte is cut where sentences begin") {
    const auto section = section_of({{BlockKind::paragraph, repeated("The nervous system becomes sensitive. ", 27'000)}});
    add_sentences(*section);
    const auto pieces = all_pieces(*section);
    CHECK(pieces.size() > 150);
    CHECK(hold_all(*section, pieces));
    for (const Piece& piece : pieces) {
        CHECK(piece.range.size() <= longest);
        CHECK(section->slice(piece.range).starts_with("The nervous"));
    }
}

TEST_CASE("a sentence of a megabyte is cut behind spaces") {
    const auto section = section_of({{BlockKind::list_item, repeated("word after word and ", 50'000)}});
    const auto pieces = all_pieces(*section);
    CHECK(hold_all(*section, pieces));
    for (const Piece& piece : pieces) {
        CHECK(piece.range.size() <= longest);
        CHECK((piece.range.begin == 0 || section->text[piece.range.begin - 1] == ' '));
    }
}

TEST_CASE("a word of a hundred thousand letters is cut into short pieces, and no letter with its marks is") {
    const auto section = section_of({{BlockKind::paragraph, repeated("a\u0315\u0316", 20'000)}});
    const auto pieces = all_pieces(*section);
    CHECK(hold_all(*section, pieces));
    for (const Piece& piece : pieces) {
        CHECK(piece.range.size() <= 600);
        CHECK(section->slice(piece.range).starts_with("a"));
    }
}

TEST_CASE("text of a script without spaces is not cut for want of them") {
    const auto section = section_of({{BlockKind::paragraph, repeated("慢性疼痛", 400)}});
    CHECK(all_pieces(*section).size() == 1);
}

TEST_CASE("many short blocks are not laid out together") {
    const std::vector<testing::BlockText> items(50'000, {BlockKind::list_item, "a"});
    const auto section = section_of(items);
    for (const Stretch& stretch : stretches_of(*section)) CHECK(stretch.end_block - stretch.first_block < 100);
    CHECK(hold_all(*section, all_pieces(*section)));
}

TEST_CASE("a heading stays with what it heads, unless headings never end") {
    std::vector<testing::BlockText> blocks(70, {BlockKind::paragraph, repeated("words ", 15)});
    for (std::size_t i = 3; i < blocks.size(); i += 4) blocks[i].kind = BlockKind::heading;
    const auto section = section_of(blocks);
    for (const Stretch& stretch : stretches_of(*section))
        CHECK((stretch.end_block == blocks.size() || blocks[stretch.end_block - 1].kind != BlockKind::heading));
    const auto headings = section_of(std::vector<testing::BlockText>(1000, {BlockKind::heading, "Heading"}));
    CHECK(stretches_of(*headings).size() > 5);
}
