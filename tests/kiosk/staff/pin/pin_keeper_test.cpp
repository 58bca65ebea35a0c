#include "kiosk/staff/pin/pin_keeper.hpp"

#include <catch2/catch.hpp>
#include <deque>
#include <memory>

#include "tests/support/fake_desk.hpp"

using namespace lectern::kiosk;
using namespace std::chrono_literals;
using lectern::config::FileFault;
using lectern::config::FileTrouble;
using lectern::config::KnownPin;
using lectern::tests::FakeDesk;
using lectern::tests::FakePinVault;

namespace {

Pin pin_of(std::string_view digits) {
    Pin pin;
    for (const char digit : digits) pin.add(digit);
    return pin;
}

/// The result of a try; nothing when it was not checked.
std::optional<PinMatch> tried(FakeDesk& desk, std::string_view digits) {
    std::optional<PinMatch> found;
    desk.pins().check(pin_of(digits), [&](PinMatch match) { found = match; });
    desk.do_errands();
    return found;
}

const KnownPin known{FakePinVault::hash_for("2580"), true};

}  // namespace

TEST_CASE("a try counts as wrong on the disk before it is looked at, and no more when it was right") {
    FakeDesk desk;
    desk.start_with(known);
    CHECK(tried(desk, "1111") == PinMatch::wrong);
    CHECK(desk.vault.wrongs_when_looked_at == std::vector{1});
    desk.now += 1s;
    CHECK(tried(desk, "2580") == PinMatch::right);
    CHECK(desk.vault.wrongs_when_looked_at == std::vector{1, 2});
    CHECK(desk.vault.wrongs == 0);
}

TEST_CASE("the wait for wrong PINs begins anew with the program, and is over after its time") {
    FakeDesk desk;
    desk.start_with(known, 6);
    CHECK(desk.pins().wait() == 32s);
    CHECK(tried(desk, "2580") == PinMatch::unknown);
    desk.now += 32s;
    CHECK(desk.pins().wait() == 0s);
    CHECK(tried(desk, "2580") == PinMatch::right);
}

TEST_CASE("while one try is looked at nobody else tries") {
    FakeDesk desk;
    desk.start_with(known);
    desk.pins().check(pin_of("1111"), [](PinMatch) {});
    CHECK(desk.pins().wait() > 0s);
    CHECK(desk.errands.size() == 1);
    desk.do_errands();
    CHECK(desk.pins().wait() == 1s);
}

TEST_CASE("a wrong PIN counts also where nobody waits for the answer") {
    FakeDesk desk;
    desk.start_with(known);
    for (int i = 0; i < 3; ++i) {
        desk.now += 10s;
        desk.pins().check(pin_of("1111"), [](PinMatch) {});
        desk.do_errands();
    }
    CHECK(desk.pins().wait() == 4s);
    CHECK(desk.vault.wrongs == 3);
}

TEST_CASE("a try for which there is no memory counts neither way") {
    FakeDesk desk;
    desk.start_with(known, 2);
    desk.now += 10s;
    desk.vault.has_memory = false;
    CHECK(tried(desk, "2580") == PinMatch::unknown);
    CHECK(desk.vault.wrongs == 2);
    CHECK(desk.pins().wait() == 0s);
}

TEST_CASE("where nothing can be stored the right PIN still lets in, and the fault is told") {
    FakeDesk desk;
    desk.start_with(known);
    desk.vault.fault = FileFault{FileTrouble::no_space, "full"};
    CHECK(tried(desk, "2580") == PinMatch::right);
    REQUIRE(desk.complaints.size() == 1);
    CHECK(desk.complaints[0].message == "full");
}

TEST_CASE("where nothing can be stored a wrong PIN makes the next one wait all the same, as long as the program runs") {
    FakeDesk desk;
    desk.start_with(known);
    desk.vault.fault = FileFault{FileTrouble::no_space, "full"};
    for (const auto wait : {1s, 2s, 4s}) {
        CHECK(tried(desk, "1111") == PinMatch::wrong);
        CHECK(desk.pins().wait() == wait);
        CHECK(tried(desk, "2580") == PinMatch::unknown);
        desk.now += wait;
    }
    CHECK(desk.complaints.size() == 3);
}

TEST_CASE("a PIN that is stored but for its mark is set, and the fault is told") {
    FakeDesk desk;
    desk.start_with(lectern::config::NoPin{});
    desk.vault.flaw = FileFault{FileTrouble::no_space, "no mark"};
    std::optional<bool> set;
    desk.pins().set(pin_of("2580"), [&](const auto& result) { set = result.has_value(); });
    desk.do_errands();
    CHECK(set == true);
    CHECK(std::get<KnownPin>(desk.pins().pin()).hash == "hash of 2580");
    REQUIRE(desk.complaints.size() == 1);
    CHECK(desk.complaints[0].message == "no mark");
}

TEST_CASE("what an errand needs outlives the keeper, and no longer than the errand") {
    std::deque<Errands::Errand> errands;
    auto vault = std::make_shared<FakePinVault>();
    const std::weak_ptr<FakePinVault> watched = vault;
    {
        PinKeeper keeper({std::move(vault), [&](Errands::Errand errand) { errands.push_back(std::move(errand)); },
                          [] { return lectern::speech::TimePoint(); }, [](const FileFault&) {}},
                         known, 0);
        keeper.set(pin_of("1234"), [](const auto&) {});
    }
    REQUIRE(watched.lock());
    errands.front()();
    CHECK(watched.lock()->stored == "hash of 1234");
    errands.clear();
    CHECK(watched.expired());
}

TEST_CASE("a hash of weaker limits lets in and is made anew where it was chosen on the screen") {
    FakeDesk desk;
    const bool on_screen = GENERATE(true, false);
    desk.start_with(KnownPin{"old hash of 2580", on_screen});
    CHECK(tried(desk, "2580") == PinMatch::right);
    CHECK(desk.vault.stored == (on_screen ? "hash of 2580" : ""));
    CHECK(std::get<KnownPin>(desk.pins().pin()).hash == (on_screen ? "hash of 2580" : "old hash of 2580"));
    CHECK(tried(desk, "2580") == PinMatch::right);
}
