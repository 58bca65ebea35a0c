#include "kiosk/voice/reading_pause.hpp"

#include <array>
#include <catch2/catch.hpp>

using namespace lectern::kiosk;

namespace {

constexpr std::array reasons = {PausedBy::visitor, PausedBy::cover, PausedBy::hand};

/// Reasons as bits of a number from 0 to 7.
ReadingPause with(unsigned int bits) {
    ReadingPause pause;
    for (const auto reason : reasons)
        if ((bits >> static_cast<unsigned int>(reason) & 1U) != 0) pause.add(reason);
    return pause;
}

bool has(unsigned int bits, PausedBy reason) {
    return (bits >> static_cast<unsigned int>(reason) & 1U) != 0;
}

}  // namespace

TEST_CASE("reading stops for the first reason only, whichever it is") {
    for (unsigned int bits = 0; bits < 8; ++bits) {
        for (const auto reason : reasons) {
            auto pause = with(bits);
            CHECK(pause.add(reason) == (bits == 0));
            CHECK(pause.by(reason));
        }
    }
}

TEST_CASE("reading goes on when the last reason is gone, and not before") {
    for (unsigned int bits = 0; bits < 8; ++bits) {
        for (const auto reason : reasons) {
            auto pause = with(bits);
            const bool is_the_only_one = bits == 1U << static_cast<unsigned int>(reason);
            CHECK(pause.remove(reason) == is_the_only_one);
            CHECK_FALSE(pause.by(reason));
            for (const auto other : reasons) CHECK(pause.by(other) == (other != reason && has(bits, other)));
        }
    }
}

TEST_CASE("a new text has no reason to wait") {
    auto pause = with(7);
    pause.clear();
    for (const auto reason : reasons) CHECK_FALSE(pause.by(reason));
    CHECK(pause.add(PausedBy::hand));
}
