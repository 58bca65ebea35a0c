#include "tests/monkey/hands.hpp"

#include <algorithm>
#include <map>

#include "tests/e2e/harness/program/staff_desk.hpp"

namespace lectern::monkey {
namespace {

using e2e::Key;
using namespace std::chrono_literals;

const std::map<std::string, Key>& keys() {
    static const std::map<std::string, Key> keys{
        {"pad_0", Key::pad_0},
        {"pad_1", Key::pad_1},
        {"pad_2", Key::pad_2},
        {"pad_3", Key::pad_3},
        {"pad_4", Key::pad_4},
        {"pad_5", Key::pad_5},
        {"pad_6", Key::pad_6},
        {"pad_7", Key::pad_7},
        {"pad_8", Key::pad_8},
        {"pad_9", Key::pad_9},
        {"pad_point", Key::pad_point},
        {"pad_plus", Key::pad_plus},
        {"pad_minus", Key::pad_minus},
        {"pad_divide", Key::pad_divide},
        {"pad_multiply", Key::pad_multiply},
        {"pad_enter", Key::pad_enter},
        {"space", Key::space},
        {"tab", Key::tab},
        {"escape", Key::escape},
        {"backspace", Key::backspace},
        {"up", Key::up},
        {"down", Key::down},
        {"left", Key::left},
        {"right", Key::right},
        {"home", Key::home},
        {"page_up", Key::page_up},
        {"page_down", Key::page_down},
        {"h", Key::h},
        {"t", Key::t},
        {"w", Key::w},
        {"z", Key::z},
        {"f9", Key::f9},
        {"f15", Key::f15},
        {"f16", Key::f16},
        {"f17", Key::f17},
        {"f20", Key::f20},
        {"f21", Key::f21},
        {"f22", Key::f22},
        {"f24", Key::f24},
        {"volume_down", Key::volume_down},
        {"volume_up", Key::volume_up},
        {"left_shift", Key::left_shift},
        {"left_control", Key::left_control},
        {"left_alt", Key::left_alt},
        {"f4", Key::f4},
    };
    return keys;
}

std::chrono::milliseconds ms(const std::string& text) {
    return std::chrono::milliseconds(std::stol(text));
}

}  // namespace

const std::vector<std::string>& key_names() {
    static const std::vector<std::string> names = [] {
        std::vector<std::string> result;
        result.reserve(keys().size());
        for (const auto& [name, key] : keys()) result.push_back(name);
        return result;
    }();
    return names;
}

bool Hands::perform(const Deed& deed) {
    const auto& with = deed.with;
    if (deed.what == "key") {
        room_.input().press(keys().at(with.at(0)));
    } else if (deed.what == "hold") {
        room_.input().hold(keys().at(with.at(0)));
        std::this_thread::sleep_for(ms(with.at(1)));
        room_.input().release(keys().at(with.at(0)));
    } else if (deed.what == "chord") {
        chord(with.at(0), with.at(1), ms(with.at(2)));
    } else if (deed.what == "touch") {
        touch(place(with.at(0), with.at(1)));
    } else if (deed.what == "fingers") {
        fingers(static_cast<unsigned>(std::stoul(with.at(0))), place(with.at(1), with.at(2)), ms(with.at(3)));
    } else if (deed.what == "slide") {
        slide(place(with.at(0), with.at(1)), place(with.at(2), with.at(3)));
    } else if (deed.what == "staff") {
        staff(with.at(0));
    } else {
        return false;
    }
    return true;
}

void Hands::chord(const std::string& first, const std::string& second, e2e::Clock::duration held) {
    room_.input().hold(keys().at(first));
    room_.input().hold(keys().at(second));
    std::this_thread::sleep_for(held);
    room_.input().release(keys().at(second));
    room_.input().release(keys().at(first));
}

void Hands::touch(e2e::Place at) {
    if (room_.has_touch_screen())
        room_.touch_screen().tap(at);
    else
        room_.input().touch(at);
}

void Hands::fingers(unsigned count, e2e::Place first, e2e::Clock::duration held) {
    if (!room_.has_touch_screen()) return;
    const auto at = [&](unsigned finger) { return e2e::Place{std::min(first.x + 60 * static_cast<int>(finger), 799), first.y}; };
    for (unsigned finger = 0; finger < count; ++finger) room_.touch_screen().down(at(finger), finger + 1);
    std::this_thread::sleep_for(held);
    for (unsigned finger = 0; finger < count; ++finger) room_.touch_screen().up(at(finger), finger + 1);
}

void Hands::slide(e2e::Place from, e2e::Place to) {
    if (room_.has_touch_screen()) return room_.touch_screen().slide(from, to);
    constexpr int steps = 20;
    room_.input().finger_down(from);
    for (int i = 1; i <= steps; ++i) {
        room_.input().finger_to({from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps});
        std::this_thread::sleep_for(15ms);
    }
    room_.input().finger_up();
}

void Hands::staff(const std::string& errand) {
    if (!e2e::ask_for_pin(room_)) return;
    e2e::enter_pin(room_, errand == "wrong" ? "2581" : "2580");
    if ((errand != "restart" && errand != "leave") || !room_.on_screen("staff", 10s)) return;
    const int up = errand == "leave" ? 1 : 2;  // "leave" is the last line of the list, "restart" the one before it
    for (int i = 0; i < up; ++i) room_.input().press(Key::pad_8);
    room_.input().press(Key::pad_5);
    if (!room_.on_screen("staff_sure")) return;
    std::this_thread::sleep_for(500ms);  // a key pressed this soon after a change of the screen is ignored
    room_.input().press(Key::pad_2);
    room_.input().press(Key::pad_5);
}

e2e::Place Hands::place(const std::string& x, const std::string& y) const {
    const auto size = room_.screen_size();
    return {std::stoi(x) * size.width / 1000, std::stoi(y) * size.height / 1000};
}

}  // namespace lectern::monkey
