// What staff check by hand: each key, the headphone socket, and the sound outputs.
#include <catch2/catch.hpp>

#include "tests/e2e/harness/program/staff_desk.hpp"
#include "tests/e2e/harness/sound/voice_activity.hpp"

namespace lectern::e2e {
namespace {

bool open_check(KioskRoom& room, const std::string& line, const std::string& screen) {
    if (!let_in(room)) return false;
    take_line(room, "Check this kiosk");
    if (!room.on_screen("staff_checks")) return false;
    if (line == "The keys")
        room.input().press(Key::pad_5);
    else
        take_line(room, line);
    return room.on_screen(screen);
}

}  // namespace

TEST_CASE("staff check the keys: each is named, none acts, and what was not pressed yet is told") {
    KioskRoom room(with_pin());
    REQUIRE(open_check(room, "The keys", "staff_keys"));
    const auto mark = room.trace().mark();
    room.input().press(Key::pad_plus);
    const auto said = room.says(mark, "Plus. Louder. Not pressed yet: ");
    REQUIRE(said);
    CHECK_FALSE(holds(said->text("text"), "plus,"));
    CHECK(room.trace().all(mark, "setting").empty());
    room.input().press(Key::pad_7);
    CHECK(room.says(mark, "7. Help. Not pressed yet: "));
    CHECK(room.current_screen() == "staff_keys");
    room.input().press(Key::pad_7);
    CHECK(room.on_screen("staff_checks"));
}

TEST_CASE("staff see and hear whether headphones are in, as it changes, and stay on their screen") {
    KioskRoom room(with_pin());
    REQUIRE(open_check(room, "The headphone socket", "staff_socket"));
    for (const auto& [key, words] : {std::pair{Key::f15, "Headphones, in."}, {Key::f16, "Headphones, out."}}) {
        const auto mark = room.trace().mark();
        room.input().press(key);
        CHECK(room.says(mark, words));
    }
    CHECK(room.current_screen() == "staff_socket");
}

TEST_CASE("staff hear each output by itself, and that its device took it is told by the loudspeaker") {
    auto options = with_pin();
    options.headphones_card = true;
    KioskRoom room(options);
    REQUIRE(open_check(room, "The sound outputs", "staff_outputs"));
    auto mark = room.trace().mark();
    room.input().press(Key::pad_5);
    CHECK(room.says(mark, "Loudspeaker, ok, ", 10s));
    mark = room.trace().mark();
    room.input().press(Key::pad_2);
    REQUIRE(room.says(mark, "Headphones, not tried"));
    const Moment tried = room.input().press(Key::pad_5);
    const auto result = room.says(mark, "Headphones, ok, ", 10s);
    REQUIRE(result);
    CHECK(first_sound(room.earpiece().since(tried), tried));
    REQUIRE(room.was_said(*result));
    CHECK(room.trace().last("audio")->text("route") == "loudspeaker");
    CHECK(first_sound(room.recorder().since(result->when), result->when));
}

TEST_CASE("an output without a device is told as failed by the one that there is") {
    auto options = with_pin();
    options.arguments.insert(options.arguments.end(), {"--set", "sound.headphones_device=no such device"});
    KioskRoom room(options);
    REQUIRE(open_check(room, "The sound outputs", "staff_outputs"));
    auto mark = room.trace().mark();
    room.input().press(Key::pad_2);
    REQUIRE(room.says(mark, "Headphones, not tried"));
    room.input().press(Key::pad_5);
    const auto result = room.says(mark, "Headphones, failed: not there", 15s);
    REQUIRE(result);
    CHECK(room.current_screen() == "staff_outputs");
    CHECK(eventually(5s, [&] { return first_sound(room.recorder().since(result->when), result->when).has_value(); }, 50ms));
}

}  // namespace lectern::e2e
