#include "kiosk/commands/web_vtt.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;
using namespace std::chrono_literals;

TEST_CASE("captions begin with the format's name and the article's language") {
    CHECK(WebVtt("en-GB").text() == "WEBVTT\nLanguage: en-GB\n\n");
}

TEST_CASE("each word is a cue with its times in milliseconds") {
    WebVtt captions("en");
    captions.add(0ms, 412ms, "Back");
    captions.add(412ms, 61'007ms, "pain");
    CHECK(captions.text() ==
          "WEBVTT\nLanguage: en\n\n"
          "00:00:00.000 --> 00:00:00.412\nBack\n\n"
          "00:00:00.412 --> 00:01:01.007\npain\n\n");
}

TEST_CASE("hours are counted on") {
    WebVtt captions("en");
    captions.add(3'599'999ms, 3'600'000ms, "late");
    captions.add(450'000'000ms, 450'001'000ms, "later");
    CHECK_THAT(captions.text(), Catch::Contains("\n00:59:59.999 --> 01:00:00.000\nlate\n"));
    CHECK_THAT(captions.text(), Catch::Contains("\n125:00:00.000 --> 125:00:01.000\nlater\n"));
}

TEST_CASE("a word of no length lasts a millisecond because the format has no empty cues") {
    WebVtt captions("en");
    captions.add(500ms, 500ms, "a");
    captions.add(700ms, 600ms, "b");
    CHECK_THAT(captions.text(), Catch::Contains("00:00:00.500 --> 00:00:00.501\na\n"));
    CHECK_THAT(captions.text(), Catch::Contains("00:00:00.700 --> 00:00:00.701\nb\n"));
}

TEST_CASE("what would be markup in a caption is written as text") {
    WebVtt captions("en");
    captions.add(0ms, 100ms, "<b> & --> x");
    CHECK_THAT(captions.text(), Catch::EndsWith("\n&lt;b&gt; &amp; --&gt; x\n\n"));
}

TEST_CASE("a line break in a caption does not end its cue") {
    WebVtt captions("en");
    captions.add(0ms, 100ms, "one\n\ntwo");
    CHECK_THAT(captions.text(), Catch::EndsWith("\none  two\n\n"));
}
