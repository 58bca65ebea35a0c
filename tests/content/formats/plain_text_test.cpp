#include "content/formats/plain_text.hpp"

#include <catch2/catch.hpp>

#include "content/source/source_text.hpp"
#include "tests/support/document_pieces.hpp"

namespace lectern::content {
namespace {

Document read(std::string_view bytes) {
    return read_plain_text(clean_source(bytes).value(), "en", "From the file");
}

// One line per paragraph, without blank lines or markup, as text pasted from the web.
constexpr std::string_view pasted = R"(Why does my knee hurt on the stairs?
A sore knee is common in people of every age. It often has more than one reason, and most of them are harmless.
Cartilage: The Cushion in the Joint
The ends of the bones wear a smooth cushion called "cartilage." When it grows thin, the bones rub. Stairs press hard on it.
Weak Muscles
Strong thighs carry the knee. After weeks of sitting they lose strength, and the joint’s load grows.
Weight and Work
Every kilogram counts three times on the stairs. Kneeling at work, heavy loads, and hard floors add to it.
Old Injuries
A torn band — even one from school days — may leave a knee loose. It may “give way” on a step.
What Can Be Done?
Most knees get better with exercise. Ask Dr. Miller for a plan.
In short, knees hurt for many reasons. Movement helps nearly all of them.
)";

}  // namespace

TEST_CASE("an article pasted from the web has an opening and five headed sections") {
    const Document document = read(pasted);
    CHECK(document.title == "Why does my knee hurt on the stairs?");
    CHECK(headings_of(document) == Strings{"Why does my knee hurt on the stairs?", "Cartilage: The Cushion in the Joint", "Weak Muscles",
                                           "Weight and Work", "Old Injuries", "What Can Be Done?"});
    CHECK(blocks_of(document.sections[5]) == Strings{"What Can Be Done?", "Most knees get better with exercise. Ask Dr. Miller for a plan.",
                                                     "In short, knees hurt for many reasons. Movement helps nearly all of them."});
    CHECK(is_coherent(document));
}

TEST_CASE("blank lines between the paragraphs change nothing") {
    std::string spaced(pasted);
    for (std::size_t at = 0; (at = spaced.find('\n', at)) != std::string::npos; at += 2) spaced.insert(at, 1, '\n');
    CHECK(read(spaced) == read(pasted));
}

TEST_CASE("windows line ends and a byte order mark change nothing") {
    std::string windows = "\xEF\xBB\xBF";
    for (const char c : pasted) windows += c == '\n' ? std::string("\r\n") : std::string(1, c);
    CHECK(read(windows) == read(pasted));
}

TEST_CASE("the blocks of a section stand on lines of their own beginning with the heading") {
    const Document document = read("Rest\nRest is good for you. It really is.\nSleep well\nSleep is better than rest. It really is.\n");
    REQUIRE(document.sections.size() == 2);
    const Section& sleep = document.sections[1];
    CHECK(sleep.text == "Sleep well\nSleep is better than rest. It really is.");
    CHECK(sleep.blocks == std::vector<Block>{{BlockKind::heading, {0, 10}, 0, 0}, {BlockKind::paragraph, {11, 51}, 0, 0}});
    CHECK(sleep.sentences == std::vector<Sentence>{{{0, 10}, 0, 0, 2}, {{11, 37}, 1, 2, 5}, {{38, 51}, 1, 7, 3}});
    CHECK(sleep.words[2] == ByteRange{11, 16});
}

TEST_CASE("hard wrapped paragraphs are joined and not taken for headings") {
    const Document document = read(
        "Back pain and sleep\n"
        "\n"
        "People who sleep badly often have more pain on the next day, and those\n"
        "who have pain sleep badly. It is a circle that is hard to break\n"
        "without help from outside. Doctors know it well.\n"
        "\n"
        "What helps\n"
        "\n"
        "Go to bed at the same time every day. Keep the room dark and cool.\n"
        "Don't look at a screen in bed, and leave the telephone in the kitchen\n"
        "at night\n");
    CHECK(headings_of(document) == Strings{"Back pain and sleep", "What helps"});
    CHECK(
        blocks_of(document.sections[0])[1] ==
        "People who sleep badly often have more pain on the next day, and those who have pain sleep badly. It is a circle that is hard to "
        "break without help from outside. Doctors know it well.");
    CHECK(blocks_of(document.sections[1]).size() == 2);
}

TEST_CASE("a heading right above a hard wrapped paragraph is seen") {
    const Document document = read(
        "Sleep\n"
        "A good night makes a good day, as everybody knows who has had a bad\n"
        "one. Most grown people need seven hours of it.\n"
        "Pain at night\n"
        "Pain keeps people awake. It helps to lie on the side with a cushion\n"
        "between the knees. Some also put one under the belly.\n");
    CHECK(headings_of(document) == Strings{"Sleep", "Pain at night"});
    CHECK(blocks_of(document.sections[1]).size() == 2);
}

TEST_CASE("a word hyphenated by its writer stays one when its line is joined") {
    const Document document = read(
        "Sleep\n\n"
        "Some people find that a warm bath in the evening is a simple and well-\n"
        "known way to fall asleep. It works for children, too, and for many of\n"
        "their parents.\n");
    CHECK(
        blocks_of(document.sections[0])[1].starts_with("Some people find that a warm bath in the evening is a simple and well-known way"));
}

TEST_CASE("short paragraphs of one line each are not joined") {
    const Document document = read(
        "My day\nI get up at seven o'clock in the morning.\nI have breakfast with my two children.\nThen I go to work by bus or on "
        "foot.\n");
    CHECK(blocks_of(document.sections[0]).size() == 4);
}

TEST_CASE("the lines of an address are no headings") {
    const Document document = read(
        "Where we are\nYou find us in the middle of the old town.\nThe Clinic\n12 High Street\nSpringfield\nCome to the second floor and "
        "ring the bell at the door.\n");
    CHECK(document.sections.size() == 1);
    CHECK(blocks_of(document.sections[0]).size() == 6);
}

TEST_CASE("the last line is no heading and short sentences are none") {
    const Document document =
        read("Rest\nRest is good for you, and for everybody else.\nIt is.\nSleep is better, and it costs nothing at all.\nThe end");
    CHECK(document.sections.size() == 1);
}

TEST_CASE("an underlined line is a heading and the line under it is not read") {
    const Document document = read("Rest\n====\nGood for you.\n\nSleep\n-----\nGood.\n\n* * *\n\nWalk a little each day.\n");
    CHECK(headings_of(document) == Strings{"Rest", "Sleep"});
    CHECK(blocks_of(document.sections[1]) == Strings{"Sleep", "Good.", "Walk a little each day."});
}

TEST_CASE("list lines become items with their number and depth") {
    const Document document = read(
        "Bring\nPlease bring these things with you:\n- your card\n  - the old one\n* a list\n1. Come in.\n2) Sit down.\nThen wait until we "
        "call your name.\n");
    REQUIRE(document.sections.size() == 1);
    const Section& section = document.sections[0];
    CHECK(blocks_of(section) == Strings{"Bring", "Please bring these things with you:", "your card", "the old one", "a list", "Come in.",
                                        "Sit down.", "Then wait until we call your name."});
    CHECK(section.blocks[2].kind == BlockKind::list_item);
    CHECK(section.blocks[3].depth == 1);
    CHECK(section.blocks[4].depth == 0);
    CHECK(section.blocks[4].ordinal == 0);
    CHECK(section.blocks[5].ordinal == 1);
    CHECK(section.blocks[6].ordinal == 2);
    CHECK(section.blocks[7].kind == BlockKind::paragraph);
}

TEST_CASE("a heading may stand above a list") {
    const Document document = read("Visit\nYou come to us for the first time.\nWhat to bring\n- your card\n- your letter\n");
    CHECK(headings_of(document) == Strings{"Visit", "What to bring"});
}

TEST_CASE("a short line with a colon is a heading above a paragraph and an announcement above a list") {
    const Document document = read(
        "Visit\nYou come to us for the first time.\nAfter your visit:\nGo home and rest for a day.\nAvoid these:\n- stairs\n- heavy "
        "loads\n");
    CHECK(headings_of(document) == Strings{"Visit", "After your visit:"});
    CHECK(document.sections[1].blocks[2].kind == BlockKind::paragraph);
}

TEST_CASE("a question above a shorter answer is no heading") {
    CHECK(read("Smoking\nIt is bad for your back.\nIs one cigarette so bad?\nYes, it is.\n").sections.size() == 1);
}

TEST_CASE("numbered headings are headings") {
    const Document document = read(
        "Pain\n1. Muscles\nMuscles ache when they are used too much or too little.\n2. Sleep\nBad sleep makes it worse on the next day.\n");
    CHECK(headings_of(document) == Strings{"Pain", "1. Muscles", "2. Sleep"});
}

TEST_CASE("years and measures at a line's start are no list") {
    const Document document =
        read("Pain\n1945. The war ended in that year, and peace came.\n2.5 mg is the dose for a child of ten years.\n");
    CHECK(blocks_of(document.sections[0])[1] == "1945. The war ended in that year, and peace came.");
    CHECK(document.sections[0].blocks[2].kind == BlockKind::paragraph);
}

TEST_CASE("a first line that is a sentence is no title") {
    const Document document = read("Rest is good for you.\nSleep is better.\n");
    CHECK(document.title == "From the file");
    CHECK(blocks_of(document.sections[0]) == Strings{"From the file", "Rest is good for you.", "Sleep is better."});
}

TEST_CASE("control characters and soft hyphens and tabs are kept out") {
    const Document document = read("Re\xC2\xADst\nRest\x01 is\tgood \x7F for\x1B[0m you.\x0CSleep is better.\n");
    CHECK(document.sections[0].text == "Rest\nRest is good for[0m you.\nSleep is better.");
}

TEST_CASE("wrapped chinese lines are joined without a space") {
    const Document document = read(
        "关于睡眠\n"
        "睡眠对每个人都很重要因为身体在睡觉的时候会慢慢恢复力量所以\n"
        "每天晚上都应该好好休息而且不要在床上看手机也不要喝咖啡这样\n"
        "第二天才会有精神。\n"
        "关于疼痛\n"
        "疼痛的时候请侧着睡并且在两个膝盖之间放一个枕头这样会比较舒服。\n");
    REQUIRE(headings_of(document) == Strings{"关于睡眠", "关于疼痛"});
    CHECK(blocks_of(document.sections[0])[1].find(' ') == std::string::npos);
    CHECK(blocks_of(document.sections[0]).size() == 2);
}

TEST_CASE("nothing to read makes no section") {
    CHECK(read("").sections.empty());
    CHECK(read(" \n\t\n * * *\n").sections.empty());
}

TEST_CASE("strange text is read without a crash") {
    for (const char* text : {"-", "- ", "1.", "1. ", "\n\n\n", "a", "- a", "?", "===", "a\n===", "- \n-", "\xE2\x80\xA6"})
        CHECK(is_coherent(read(text)));
    CHECK(is_coherent(read(wrapped(100000, '-', " a"))));
    std::string stairs = "Title\n";
    for (int depth = 0; depth < 400; ++depth) stairs += wrapped(static_cast<std::size_t>(depth), ' ', "- item\n", ' ');
    CHECK(read(stairs).sections.at(0).blocks.back().depth == 255);
}

TEST_CASE("a book is read whole") {
    std::string book = "Book\n";
    for (int i = 0; i < 12000; ++i) book += "Ten words stand in each of these many short lines.\n";
    CHECK(read(book).word_count() == 120001);
}

}  // namespace lectern::content
