#include "kiosk/machine/errand_thread.hpp"

#include <atomic>
#include <catch2/catch.hpp>
#include <future>
#include <vector>

using namespace lectern::kiosk;
using namespace std::chrono_literals;

TEST_CASE("an errand is done on another thread and its answer when the main thread asks for it") {
    std::promise<void> told;
    ErrandThread errands([&] { told.set_value(); });
    const auto main_thread = std::this_thread::get_id();
    std::thread::id done_on;
    std::thread::id answered_on;
    errands.run([&]() -> Errands::Answer {
        done_on = std::this_thread::get_id();
        return [&] { answered_on = std::this_thread::get_id(); };
    });
    REQUIRE(told.get_future().wait_for(10s) == std::future_status::ready);
    CHECK(answered_on == std::thread::id());
    errands.deliver();
    CHECK(done_on != main_thread);
    CHECK(answered_on == main_thread);
}

TEST_CASE("errands are done in the order in which they were asked for, also those that the end would overtake") {
    std::vector<int> done;
    {
        ErrandThread errands([] {});
        for (int i = 0; i < 100; ++i)
            errands.run([&done, i]() -> Errands::Answer {
                done.push_back(i);
                return {};
            });
    }
    REQUIRE(done.size() == 100);
    CHECK(std::ranges::is_sorted(done));
}
