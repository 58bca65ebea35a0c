#include "kiosk/staff/pin/pin_hash.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch.hpp>

#include "config/argon2id_hash.hpp"

using namespace lectern::kiosk;

namespace {

/// The hash of 2580 with the cost limits of earlier versions.
const std::string old_hash = "$argon2id$v=19$m=65536,t=2,p=1$+hBxZGFQZ0cjd4Gfkr5ekg$Mc4Qqcf2Ow71lBQrH8oQIt3FaUacZoTk8M/qp4woL8c";

}  // namespace

TEST_CASE("a PIN is known by its hash and no other one is") {
    const auto hash = hash_of_pin("1234");
    REQUIRE(hash);
    CHECK(match_pin("1234", *hash) == PinMatch::right);
    CHECK(match_pin("1235", *hash) == PinMatch::wrong);
    CHECK(match_pin("", *hash) == PinMatch::wrong);
    CHECK_FALSE(is_outdated(*hash));
}

TEST_CASE("the hash is Argon2id's at the moderate limits with a salt of its own and holds no digit in a row of the PIN") {
    const auto hash = hash_of_pin("1234");
    REQUIRE(hash);
    CHECK(hash->starts_with("$argon2id$v=19$m=262144,t=3,p=1$"));
    CHECK(hash->find("1234") == std::string::npos);
    CHECK(hash_of_pin("1234") != hash);
    CHECK(lectern::config::is_argon2id_hash(*hash));
}

TEST_CASE("a hash of earlier versions is still known, and outdated") {
    CHECK(match_pin("2580", old_hash) == PinMatch::right);
    CHECK(match_pin("2581", old_hash) == PinMatch::wrong);
    CHECK(is_outdated(old_hash));
}

TEST_CASE("what is no hash lets nobody in") {
    CHECK(match_pin("", "") == PinMatch::wrong);
    CHECK(match_pin("1234", "1234") == PinMatch::wrong);
    CHECK(match_pin("1234", std::string(1000, 'a')) == PinMatch::wrong);
}

TEST_CASE("a secret that was wiped is gone") {
    std::array<char, 4> secret{'2', '5', '8', '0'};
    wipe(secret);
    CHECK(std::ranges::all_of(secret, [](char c) { return c == 0; }));
}
