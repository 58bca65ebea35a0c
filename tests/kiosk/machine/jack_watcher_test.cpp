#include "kiosk/machine/jack_watcher.hpp"

#include <array>
#include <catch2/catch.hpp>
#include <condition_variable>
#include <mutex>
#include <unistd.h>

#include "kiosk/machine/evdev_jack.hpp"

using namespace lectern::kiosk;
using namespace std::chrono_literals;

namespace {

/// Replaces the kernel's device of the headphone socket: one byte for each time something is plugged in or out.
class Wire {
public:
    Wire() { REQUIRE(::pipe2(ends_.data(), 0) == 0); }
    ~Wire() {
        ::close(ends_[0]);
        cut();
    }
    Wire(const Wire&) = delete;
    Wire& operator=(const Wire&) = delete;

    int reader() const { return ends_[0]; }
    void tell(bool plugged) const { REQUIRE(::write(ends_[1], plugged ? "1" : "0", 1) == 1); }
    void cut() {
        if (ends_[1] >= 0) ::close(ends_[1]);
        ends_[1] = -1;
    }

private:
    std::array<int, 2> ends_{};
};

class FakeJack final : public Jack {
public:
    FakeJack(const Wire& wire, bool plugged) : wire_(wire), plugged_(plugged) {}
    int descriptor() const override { return wire_.reader(); }
    bool take_news() override {
        char byte = 0;
        const bool there = ::read(wire_.reader(), &byte, 1) == 1;
        if (there) plugged_ = byte == '1';
        return there;
    }
    bool plugged() const override { return plugged_; }

private:
    const Wire& wire_;
    bool plugged_;
};

/// What the watcher has reported; the test can wait for it.
struct Told {
    void change() { note(changes); }
    void complain(const std::string& trouble) {
        {
            const std::scoped_lock lock(mutex);
            troubles.push_back(trouble);
        }
        news.notify_all();
    }
    void note(int& count) {
        {
            const std::scoped_lock lock(mutex);
            ++count;
        }
        news.notify_all();
    }
    template <typename Condition>
    bool wait(Condition condition) {
        std::unique_lock lock(mutex);
        return news.wait_for(lock, 10s, condition);
    }

    std::mutex mutex;
    std::condition_variable news;
    int changes = 0;
    std::vector<std::string> troubles;
};

struct Room {
    Told told;
    Wire wire;
    bool plugged_at_start = false;
    std::atomic<int> opened{0};
    OpenJack open = [this]() -> std::expected<std::unique_ptr<Jack>, std::string> {
        if (++opened > 1) return std::unexpected("no socket; plug it in");
        return std::make_unique<FakeJack>(wire, plugged_at_start);
    };

    bool changes(int count) {
        return told.wait([&] { return told.changes >= count; });
    }
};

}  // namespace

TEST_CASE("how the socket is at the start is told, and each change", "[threads]") {
    Room room;
    room.plugged_at_start = GENERATE(false, true);
    const JackWatcher watcher(room.open, [&] { room.told.change(); }, [&](const std::string& trouble) { room.told.complain(trouble); });
    REQUIRE(room.changes(1));
    CHECK(watcher.plugged() == room.plugged_at_start);
    room.wire.tell(!room.plugged_at_start);
    REQUIRE(room.changes(2));
    CHECK(watcher.plugged() == !room.plugged_at_start);
    room.wire.tell(room.plugged_at_start);
    REQUIRE(room.changes(3));
    CHECK(watcher.plugged() == room.plugged_at_start);
}

TEST_CASE("headphones are out when their socket is gone, which is told once", "[threads]") {
    Room room;
    room.plugged_at_start = true;
    const JackWatcher watcher(room.open, [&] { room.told.change(); }, [&](const std::string& trouble) { room.told.complain(trouble); });
    REQUIRE(room.changes(1));
    room.wire.cut();
    REQUIRE(room.told.wait([&] { return !room.told.troubles.empty(); }));
    CHECK(room.told.troubles == std::vector<std::string>{"the socket for headphones is gone; it is looked for again"});
    CHECK(room.changes(2));
    CHECK(watcher.plugged() == false);
}

TEST_CASE("where no socket is to be watched nothing is known and nothing happens", "[threads]") {
    const JackWatcher watcher({}, [] { FAIL(); }, [](const std::string&) { FAIL(); });
    CHECK_FALSE(watcher.plugged());
}

TEST_CASE("a socket that is not there is told with what to do, and the end is not waited for", "[threads]") {
    Told told;
    {
        const JackWatcher watcher([] { return open_evdev_jack("/dev/input/event-none"); }, [] {},
                                  [&](const std::string& trouble) { told.complain(trouble); });
        REQUIRE(told.wait([&] { return !told.troubles.empty(); }));
    }
    CHECK(told.troubles.front() == "/dev/input/event-none: No such file or directory; see keypad.jack");
}

TEST_CASE("a file that is no input device is refused") {
    const auto jack = open_evdev_jack("/dev/null");
    REQUIRE_FALSE(jack);
    CHECK(jack.error().starts_with("/dev/null: "));
}
