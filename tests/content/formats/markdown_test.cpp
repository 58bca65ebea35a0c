#include "content/formats/markdown.hpp"

#include <catch2/catch.hpp>

#include "content/language/safe_text.hpp"
#include "content/source/source_text.hpp"
#include "tests/support/document_pieces.hpp"

namespace lectern::content {
namespace {

std::expected<Document, LoadError> try_read(std::string_view bytes) {
    return read_markdown(clean_source(bytes).value(), "en", "From the file");
}

Document read(std::string_view bytes) {
    auto document = try_read(bytes);
    if (!document) FAIL(document.error().message());
    return std::move(*document);
}

LoadError error_of(std::string_view bytes) {
    auto document = try_read(bytes);
    REQUIRE_FALSE(document.has_value());
    return document.error();
}

std::vector<BlockKind> kinds_of(const Section& section) {
    std::vector<BlockKind> kinds;
    kinds.reserve(section.blocks.size());
    for (const Block& block : section.blocks) kinds.push_back(block.kind);
    return kinds;
}

}  // namespace

TEST_CASE("the first heading of level one is the title and deeper ones begin sections") {
    const Document document = read("# Pain\n\nIt hurts.\n\n## Why\n\nNobody knows.\n\n### Really\n\nNobody.\n");
    CHECK(document.title == "Pain");
    CHECK(headings_of(document) == Strings{"Pain", "Why", "Really"});
    CHECK(document.sections[0].text == "Pain\nIt hurts.");
    CHECK(is_coherent(document));
}

TEST_CASE("control characters that are written as entities are no text") {
    const Document document = read("# P&#27;ain\n\nIt&#1; hurts&#x9b;.\n");
    CHECK(document.title == "Pain");
    CHECK(document.sections[0].text == "Pain\nIt hurts.");
}

TEST_CASE("front matter sets title and language and notice and privacy") {
    const Document document =
        read("---\ntitle: \"Pain: a guide\"\nlang: en-GB\nnotice: No advice.\nprivate: yes\n# a comment\n\n---\nIt hurts.\n");
    CHECK(document.title == "Pain: a guide");
    CHECK(document.language == "en-GB");
    CHECK(document.notice == "No advice.");
    CHECK(document.is_private);
    CHECK(document.sections[0].text == "Pain: a guide\nIt hurts.");
}

TEST_CASE("without front matter an article is public and in the language given") {
    const Document document = read("# Pain\n");
    CHECK(document.language == "en");
    CHECK_FALSE(document.is_private);
    CHECK(document.notice.empty());
}

TEST_CASE("a title that stands in front matter and in the text is read once") {
    const Document document = read("---\ntitle: Pain\n---\n# Pain\n\nIt hurts.\n");
    CHECK(document.sections.size() == 1);
    CHECK(document.sections[0].text == "Pain\nIt hurts.");
}

TEST_CASE("a first heading that differs from the title follows it in the same section") {
    const Document document = read("---\ntitle: Pain\n---\n# All about pain\n\nIt hurts.\n");
    REQUIRE(document.sections.size() == 1);
    CHECK(document.sections[0].text == "Pain\nAll about pain\nIt hurts.");
    CHECK(kinds_of(document.sections[0]) == std::vector<BlockKind>{BlockKind::heading, BlockKind::heading, BlockKind::paragraph});
}

TEST_CASE("text before any heading stands under the file's title") {
    const Document document = read("It hurts.\n\n# Why\n\nNobody knows.\n");
    CHECK(document.title == "From the file");
    CHECK(headings_of(document) == Strings{"From the file", "Why"});
}

TEST_CASE("a language with an underline, as systems write it, is understood") {
    CHECK(read("---\nlanguage: en_GB\n---\n# Pain\n").language == "en-GB");
    const Document document = read("# Pain\n\nIt is <span lang=\"pt_BR\">dor</span>.\n");
    REQUIRE(document.sections.at(0).spans.size() == 1);
    CHECK(document.sections[0].spans[0].language == "pt-BR");
}

TEST_CASE("a wrong line of front matter is refused with its place and what is allowed") {
    const LoadError unknown = error_of("---\ntitle: Pain\nprivat: yes\n---\nIt hurts.\n");
    CHECK(unknown.kind == LoadError::Kind::malformed);
    CHECK(unknown.line == 3);
    CHECK(unknown.problem == "unknown key \"privat\" in the front matter");
    CHECK(unknown.remedy == "allowed are title, language (or lang), notice and private");
    CHECK(error_of("---\nprivate: maybe\n---\n").remedy == "write yes or no");
    CHECK(error_of("---\nlanguage: en_GB.UTF-8\n---\n").line == 2);
    CHECK(error_of("---\nlanguage: English language\n---\n").line == 2);
    CHECK(error_of("---\ntitle: a\n\ntitle: b\n---\n").line == 4);
    CHECK(error_of("---\nlang: en\nlanguage: en\n---\n").line == 3);
    CHECK(error_of("---\nIt hurts.\n---\n").line == 2);
    CHECK(error_of("---\ntitle:\n---\n").line == 2);
    CHECK(error_of("---\ntitle: Pain\n\n").problem == "the front matter has no end");
}

TEST_CASE("a title or notice too long to be told is refused with its length") {
    const auto longest = std::string(1000, 'a');
    CHECK(read("---\ntitle: " + longest + "\nnotice: " + longest + "\n---\nIt hurts.\n").notice == longest);
    const LoadError error = error_of("---\nlang: en\nnotice: " + longest + "a\n---\n");
    CHECK(error.line == 3);
    CHECK(error.problem.find("1001") != std::string::npos);
    CHECK(error_of("---\n" + std::string(100'000, 'a') + "\n---\n").message().size() < 500);
}

TEST_CASE("a rule that is not at the file's start is no front matter") {
    CHECK(read("\n---\n\nIt hurts.\n").sections[0].text == "From the file\nIt hurts.");
}

TEST_CASE("lists keep their numbers and depth") {
    const Document document = read("# Pain\n\n- one\n  - two\n- three\n\n4. four\n5. five\n\n   more\n");
    const Section& section = document.sections[0];
    CHECK(blocks_of(section) == Strings{"Pain", "one", "two", "three", "four", "five", "more"});
    CHECK(section.blocks[1] == Block{BlockKind::list_item, {5, 8}, 0, 0});
    CHECK(section.blocks[2].depth == 1);
    CHECK(section.blocks[3].depth == 0);
    CHECK(section.blocks[4].ordinal == 4);
    CHECK(section.blocks[5].ordinal == 5);
    CHECK(section.blocks[6].kind == BlockKind::paragraph);
    CHECK(section.blocks[6].depth == 1);
}

TEST_CASE("task lists are lists without their boxes") {
    const Document document = read("# Pain\n\n- [x] rest\n- [ ] walk\n");
    CHECK(blocks_of(document.sections[0]) == Strings{"Pain", "rest", "walk"});
    CHECK(document.sections[0].blocks[2].kind == BlockKind::list_item);
}

TEST_CASE("quotes are quotes") {
    const Document document = read("# Pain\n\n> It hurts.\n>\n> > A lot.\n");
    CHECK(kinds_of(document.sections[0]) == std::vector<BlockKind>{BlockKind::heading, BlockKind::quote, BlockKind::quote});
    CHECK(document.sections[0].blocks[1].depth == 0);
    CHECK(document.sections[0].blocks[2].depth == 1);
}

TEST_CASE("each row of a table is a block that pauses between its cells") {
    const Document document = read("# Pain\n\n| When | Dose |\n| --- | --- |\n| morning | 5 mg |\n| night? | |\n| | none |\n");
    CHECK(blocks_of(document.sections[0]) == Strings{"Pain", "When, Dose", "morning, 5 mg", "night?", "none"});
    CHECK(document.sections[0].blocks[2].kind == BlockKind::table_row);
}

TEST_CASE("an image is its description after the paragraph it stands in") {
    const Document document = read("# Pain\n\nLook ![A *sore* back](a.png) here.\n\n![](b.png)\n\n![The spine](c.png)\n");
    CHECK(blocks_of(document.sections[0]) == Strings{"Pain", "Look here.", "A sore back", "The spine"});
    CHECK(document.sections[0].blocks[3].kind == BlockKind::image_description);
}

TEST_CASE("emphasis becomes spans on the text") {
    const Section section = read("# Pain\n\nIt *really **hurts*** a `lot`.\n").sections[0];
    CHECK(section.text == "Pain\nIt really hurts a lot.");
    CHECK(section.spans == std::vector<InlineSpan>{{SpanKind::emphasis, {8, 20}, ""}, {SpanKind::strong, {15, 20}, ""}});
}

TEST_CASE("links are their text and entities are characters") {
    CHECK(read("# Pain\n\nSee [our *page*](http://a.b) &amp; &lt;ask&gt;.\n").sections[0].text == "Pain\nSee our page & <ask>.");
}

TEST_CASE("an element with lang says the language of its words") {
    const Document document =
        read("# Pain\n\nThey say <span lang=\"es\">*mucho* dolor</span>, or <i>much</i> <b lang=\"de\">Schmerz</b>.\n");
    const Section& section = document.sections[0];
    std::vector<std::pair<std::string, std::string>> languages;
    for (const InlineSpan& span : section.spans) {
        if (span.kind == SpanKind::language) languages.emplace_back(section.slice(span.range), span.language);
    }
    CHECK(languages == std::vector<std::pair<std::string, std::string>>{{"mucho dolor", "es"}, {"Schmerz", "de"}});
    CHECK(section.text == "Pain\nThey say mucho dolor, or much Schmerz.");
}

TEST_CASE("an element around blocks says the language of all of them") {
    const Document document = read(
        "# Pain\n\nIt hurts.\n\n<div lang=\"es\">\n\n## El dolor\n\nDuele. P. ej. la espalda.\n\n- mucho\n\n</div>\n\n## "
        "Causes\n\nMany.\n");
    REQUIRE(document.sections.size() == 3);
    CHECK(document.sections[0].spans.empty());
    REQUIRE(document.sections[1].spans.size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK(document.sections[1].spans[i].language == "es");
        CHECK(document.sections[1].spans[i].range == document.sections[1].blocks[i].range);
    }
    CHECK(document.sections[1].sentences.size() == 4);  // "p. ej." is an abbreviation in Spanish
    CHECK(document.sections[2].spans.empty());
}

TEST_CASE("text between tags without empty lines around it is not lost") {
    const Document document =
        read("# A\n\n<div lang=\"es\">\nCasa roja y grande.\n</div>\n\nEnglish <!-- no --> text.\n\n<style>p { x }</style>\n");
    REQUIRE(document.sections.size() == 1);
    CHECK(document.sections[0].text == "A\nCasa roja y grande.\nEnglish text.");
    REQUIRE(document.sections[0].spans.size() == 1);
    CHECK(document.sections[0].spans[0].language == "es");
}

TEST_CASE("a language that is not closed ends with its block") {
    const Document document = read("# Pain\n\n<span lang=\"es\">dolor\n\nIt hurts.\n");
    REQUIRE(document.sections[0].spans.size() == 1);
    CHECK(document.sections[0].slice(document.sections[0].spans[0].range) == "dolor");
}

TEST_CASE("words in another script get their language unless the author said another") {
    const Document document = read("# Pain\n\nThey say боль, and <span lang=\"bg\">болка</span>.\n");
    const Section& section = document.sections[0];
    REQUIRE(section.spans.size() == 2);
    CHECK(section.spans[0].language == "ru");
    CHECK(section.slice(section.spans[0].range) == "боль");
    CHECK(section.spans[1].language == "bg");
}

TEST_CASE("all text of a document is safe, whatever entities and elements made of it") {
    const Document document =
        read("---\ntitle: &#x202B;Pain\nnotice: a\u2067b\n---\n\n## e&#x301;&#1;&#xFDD0; **a&#x300;**&#x300;\n\n&#x2067;It hurts.\n");
    CHECK(is_safe_text(document.title));
    CHECK(is_safe_text(document.notice));
    for (const auto& section : document.sections) {
        for (const auto& block : blocks_of(section)) CHECK(is_safe_text(block));
    }
    CHECK(document.sections[1].heading() == "é à\u0300");
    CHECK(document.sections[1].slice(document.sections[1].spans.at(0).range) == "à\u0300");
}

TEST_CASE("a block whose only letter is left out as unsafe is dropped") {
    CHECK(read("# Pain\n\n~\u200D\u2060\u3164\n").sections[0].text == "Pain");
    CHECK(read("# ~\u200D\u2060\u3164\n\n## ~\u200D\u2060\u3164\n\nIt hurts.\n").sections.size() == 1);
}

TEST_CASE("a title of any length is told in a few words and read in full") {
    const std::string heading = wrapped(20'000, 'a', " ", 'b');
    const Document document = read("# " + heading + "\n\nIt hurts.\n");
    CHECK(document.title.size() < 300);
    CHECK(document.sections[0].heading() == heading);
}

TEST_CASE("the words of two scripts in a paragraph of any length get their languages") {
    std::string text = "# Pain\n\n";
    for (int i = 0; i < 20'000; ++i) text += "боль <span lang=\"es\">dolor</span> ";
    const Document document = read(text);
    const Section& section = document.sections[0];
    CHECK(section.spans.size() >= 40'000);
    CHECK(std::ranges::is_sorted(section.spans, {}, [](const InlineSpan& span) { return span.range.begin; }));
}

TEST_CASE("html tags are dropped and a line break parts words") {
    CHECK(read("# Pain\n\n<div>\n</div>\n\nIt <b>hurts</b><br>now.\n<!-- no -->\n").sections[0].text == "Pain\nIt hurts now.");
}

TEST_CASE("struck out text is not read") {
    CHECK(read("# Dose\n\nTake ~~5 mg~~ 10 mg ~ daily.\n").sections[0].text == "Dose\nTake 10 mg ~ daily.");
}

TEST_CASE("lines of code are read as lines") {
    CHECK(read("# Pain\n\n```\none two\nthree\n```\n").sections[0].text == "Pain\none two\nthree");
}

TEST_CASE("wrapped lines are joined with one space") {
    CHECK(read("# Pain\n\nIt  hurts\nand  \nhurts.\n").sections[0].text == "Pain\nIt hurts and hurts.");
}

TEST_CASE("a footnote is read once at the end of its section") {
    const Document document = read("# Pain\n\nIt hurts[^b] a lot[^a].\n\n## Why\n\nNobody[^b] knows.\n\n[^a]: Really.\n[^b]: Mostly.\n");
    CHECK(document.sections[0].text == "Pain\nIt hurts a lot.\nMostly.\nReally.");
    CHECK(document.sections[1].text == "Why\nNobody knows.");
    CHECK(document.sections[0].spans == std::vector<InlineSpan>{{SpanKind::footnote, {21, 28}, ""}, {SpanKind::footnote, {29, 36}, ""}});
}

TEST_CASE("a footnote of a heading is read in the section that it begins") {
    const Document document = read("# Pain\n\nIt hurts.\n\n## Why[^a]\n\nNobody knows.\n\n[^a]: # Mostly[^b]\n[^b]: Really.\n");
    CHECK(headings_of(document) == Strings{"Pain", "Why"});
    CHECK(document.sections[1].text == "Why\nNobody knows.\nMostly\nReally.");
}

TEST_CASE("headings and blocks without a word are dropped") {
    const Document document = read("# Pain\n\n## ***\n\n##\n\n\\*\\*\\*\n\nIt hurts.\n");
    CHECK(document.sections.size() == 1);
    CHECK(document.sections[0].text == "Pain\nIt hurts.");
}

TEST_CASE("markdown with nothing to read has no section") {
    CHECK(read("").sections.empty());
    CHECK(read("---\ntitle: Pain\n---\n\n***\n<p></p>\n").sections.empty());
}

TEST_CASE("deep nesting is read without a crash") {
    CHECK(read(wrapped(2000, '>', " It hurts.")).sections.at(0).blocks.back().depth == 255);
    CHECK(is_coherent(read(wrapped(5000, '[', "a", ']'))));
    CHECK(is_coherent(read(wrapped(5000, '*', "a", '*'))));
    CHECK(is_coherent(read("![![![a](b)](c)](d)\n")));
    CHECK(is_coherent(read("[^a]\n\n[^a]: x[^a] y[^b]\n[^b]: z[^a]\n")));
}

TEST_CASE("a book in markdown is read whole") {
    std::string book = "# Book\n\n";
    for (int i = 0; i < 12000; ++i) book += "Ten words *stand* in each of these many **short** lines.\n\n";
    CHECK(read(book).word_count() == 120001);
}

}  // namespace lectern::content
