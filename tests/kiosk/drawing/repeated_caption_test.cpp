#include "kiosk/drawing/repeated_caption.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;

namespace {

View saying(std::string caption, decltype(View::content) content) {
    View view;
    view.content = std::move(content);
    view.caption = std::move(caption);
    return view;
}

}  // namespace

TEST_CASE("a caption repeats a message's title, its body, a part of that, or both in one breath") {
    const Message message{Icon::keys, "5", "Play or pause. Not pressed yet: 4, 6."};
    const auto* const caption =
        GENERATE("5", "5.", "Play or pause.", "5. Play or pause.", "5. Play or pause. Not pressed yet: 4, 6.", "Not pressed yet: 4, 6.");
    CHECK(caption_repeats_words(saying(caption, message)));
}

TEST_CASE("a caption that says something else is no repetition, though it may begin like the title") {
    const Message message{Icon::keys, "5", "Play or pause. Not pressed yet: 4, 6."};
    const auto* const caption = GENERATE("", "5. Help.", "5s.", "Pause.");
    CHECK_FALSE(caption_repeats_words(saying(caption, message)));
}

TEST_CASE("a title in Chinese is known with its full stop") {
    CHECK(caption_repeats_words(saying("没有声音。请等一下。", Message{Icon::no_sound, "没有声音", "请等一下。"})));
}

TEST_CASE("a warning repeats nothing") {
    View view = saying("There is no sound.", Message{Icon::no_sound, "There is no sound", ""});
    view.caption_is_warning = true;
    CHECK_FALSE(caption_repeats_words(view));
}

TEST_CASE("a caption repeats the item that has the focus and no other one") {
    const ChoiceList list{"Help", {{"Louder", "7 of 10"}, {"Softer", "7 of 10"}}, 1};
    CHECK(caption_repeats_item(saying("Softer, 7 of 10. 2 of 2.", list)));
    CHECK_FALSE(caption_repeats_item(saying("Louder, 7 of 10. 1 of 2.", list)));
    CHECK_FALSE(caption_repeats_item(saying("Softer.", Message{Icon::none, "Softer", ""})));
}
