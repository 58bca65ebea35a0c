#include "kiosk/screens/screen_stack.hpp"

#include <catch2/catch.hpp>
#include <functional>
#include <memory>
#include <string>

using namespace lectern;
using namespace lectern::kiosk;

namespace {

class Sheet final : public Screen {
public:
    explicit Sheet(std::string& followed, Bearing bearing = {}) : followed_(followed), bearing_(bearing) {}
    ~Sheet() override { followed_ += '~'; }
    Sheet(const Sheet&) = delete;
    Sheet& operator=(const Sheet&) = delete;

    std::string_view name() const override { return "sheet"; }
    Bearing bearing() const override { return bearing_; }
    void enter(bool /*returned*/) override {}
    bool handle(Action /*action*/) override { return false; }
    void touch(const Target& /*target*/) override {}
    void explore(const Target& /*target*/) override {}
    View view() const override { return {}; }
    std::vector<std::string> spoken() const override { return {}; }
    std::string help() const override { return {}; }
    void follow(const speech::NarrationEvent& /*event*/) override {
        followed_ += mark;
        if (on_follow) on_follow();
    }

    char mark = '?';
    std::function<void()> on_follow;

private:
    std::string& followed_;
    Bearing bearing_;
};

struct Stack {
    ScreenId push(char mark, Bearing bearing = {}) {
        auto sheet = std::make_unique<Sheet>(happened, bearing);
        sheet->mark = mark;
        last = sheet.get();
        return screens.push(std::move(sheet));
    }

    std::string happened;  ///< the mark of each screen that followed an event, and ~ for each that was destroyed
    ScreenStack screens;
    Sheet* last = nullptr;
};

}  // namespace

TEST_CASE("the screen that was pushed last is on top, and each is known by an id of its own") {
    Stack stack;
    const auto welcome = stack.push('w');
    CHECK(stack.screens.at_bottom());
    const auto list = stack.push('l');
    CHECK(stack.screens.top_id() == list);
    CHECK(&stack.screens.top() == stack.last);
    CHECK_FALSE(stack.screens.at_bottom());
    stack.screens.pop();
    CHECK(stack.screens.top_id() == welcome);
    CHECK_FALSE(stack.screens.holds(list));
    CHECK(stack.push('l') != list);
    CHECK_FALSE(stack.screens.holds(ScreenId{}));
}

TEST_CASE("a screen that was removed lives until the end of the turn") {
    Stack stack;
    stack.push('w');
    stack.push('l');
    stack.push('a');
    stack.screens.pop_to_bottom();
    CHECK(stack.happened.empty());
    stack.screens.destroy_removed();
    CHECK(stack.happened == "~~");
    CHECK(stack.screens.at_bottom());
}

TEST_CASE("what is read is told from the top to the bottom, also where a screen leaves as it hears of it") {
    Stack stack;
    stack.push('w');
    stack.push('a');
    stack.push('n');
    stack.last->on_follow = [&] { stack.screens.pop(); };
    stack.screens.follow(speech::ReadingEnded{});
    CHECK(stack.happened == "naw");
}

TEST_CASE("it tells whether a screen of the staff's lies in it") {
    Stack stack;
    stack.push('w');
    CHECK_FALSE(stack.screens.holds_staff());
    stack.push('s', {.staff = true});
    stack.push('h');
    CHECK(stack.screens.holds_staff());
}

TEST_CASE("what lies below a screen of the staff's is removed without it, and only there") {
    Stack stack;
    stack.push('w');
    const auto notice = stack.push('n');
    const auto help = stack.push('h');
    stack.screens.remove_below_staff(notice);
    CHECK(stack.screens.holds(notice));
    const auto pin = stack.push('p', {.staff = true});
    stack.screens.remove_below_staff(notice);
    CHECK_FALSE(stack.screens.holds(notice));
    CHECK_FALSE(stack.screens.holds(help));
    CHECK(stack.screens.top_id() == pin);
    CHECK(stack.happened.empty());
    stack.screens.pop();
    CHECK(stack.screens.at_bottom());
}

TEST_CASE("what staff brought stays when it is asked to go itself, and when only visitors see it") {
    Stack stack;
    stack.push('w');
    const auto notice = stack.push('n');
    const auto call = stack.push('c', {.layer = Bearing::Layer::cover, .from_staff = true});
    CHECK(stack.screens.holds_cover());
    CHECK_FALSE(stack.screens.holds_staff());
    stack.screens.remove_below_staff(call);
    CHECK(stack.screens.holds(call));
    stack.screens.remove_below_staff(notice);
    CHECK_FALSE(stack.screens.holds(notice));
    CHECK(stack.screens.top_id() == call);
    stack.screens.pop();
    CHECK_FALSE(stack.screens.holds_cover());
}
