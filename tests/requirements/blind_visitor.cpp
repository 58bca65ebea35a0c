#include "tests/requirements/blind_visitor.hpp"

#include <regex>

namespace lectern::e2e {
namespace {

constexpr auto as_long_as_a_hand_needs = 700ms;
constexpr auto within_the_sentence = 300ms;

EventTest says(const std::string& words) {
    return [words](const TraceEvent& say) { return holds(say.text("text"), words); };
}

}  // namespace

void BlindVisitor::press(Key key) {
    since_ = room_.trace().mark();
    room_.input().press(key);
}

void BlindVisitor::hold(Key key) {
    since_ = room_.trace().mark();
    room_.input().hold(key);
    std::this_thread::sleep_for(1100ms);
    room_.input().release(key);
}

bool BlindVisitor::hears(const std::string& words, Clock::duration timeout) {
    return room_.trace().wait_for(since_, "say", says(words), timeout).has_value();
}

bool BlindVisitor::hears_letters() {
    static const std::regex letters("(\\S ){2,}\\S?");
    return room_.trace().wait_for(since_, "say", [](const TraceEvent& e) { return std::regex_match(e.text("text"), letters); }).has_value();
}

bool BlindVisitor::presses_until(Key key, const std::string& words, int times) {
    for (int i = 0; i < times; ++i) {
        press(key);
        if (is_answered_with(words)) return true;
    }
    return false;
}

/// Only what is said first after the action counts: earlier sentences were queued before the key, and later ones come after the answer.
bool BlindVisitor::is_answered_with(const std::string& words) {
    const auto action = room_.trace().wait_for(since_, "action", {}, 3s);
    const auto answer = room_.trace().wait_for(action ? action->index : since_, "say", {}, 3s);
    return answer && holds(answer->text("text"), words);
}

bool BlindVisitor::presses_at(Key key, const std::string& words, Clock::duration timeout) {
    if (!hears(words, timeout)) return false;
    std::this_thread::sleep_for(as_long_as_a_hand_needs);
    press(key);
    return true;
}

bool BlindVisitor::presses_in(Key key, const std::string& words) {
    const auto is_of_it = [&](const TraceEvent& heard) {
        const auto say = room_.trace().last("say", [&](const TraceEvent& e) { return e.number("id") == heard.number("id"); });
        return say && holds(say->text("text"), words);
    };
    if (!room_.trace().wait_for(since_, "heard", is_of_it, 20s)) return false;
    std::this_thread::sleep_for(within_the_sentence);
    press(key);
    return true;
}

std::string BlindVisitor::heard() {
    std::string all;
    for (const TraceEvent& say : room_.trace().all(since_, "say")) all += say.text("text") + "\n";
    return all;
}

}  // namespace lectern::e2e
