#include "kiosk/pin_hash.hpp"

#include <catch2/catch.hpp>

using namespace lectern::kiosk;

TEST_CASE("a PIN is known by its hash and no other one is") {
    const auto hash = hash_of_pin("1234");
    REQUIRE(hash);
    CHECK(is_pin("1234", *hash));
    CHECK_FALSE(is_pin("1235", *hash));
    CHECK_FALSE(is_pin("", *hash));
}

TEST_CASE("the hash is Argon2id's with a salt of its own and holds no digit in a row of the PIN") {
    const auto hash = hash_of_pin("1234");
    REQUIRE(hash);
    CHECK(hash->starts_with("$argon2id$"));
    CHECK(hash->find("1234") == std::string::npos);
    CHECK(hash_of_pin("1234") != hash);
}

TEST_CASE("what is no hash lets nobody in") {
    CHECK_FALSE(is_pin("", ""));
    CHECK_FALSE(is_pin("1234", "1234"));
    CHECK_FALSE(is_pin("1234", std::string(1000, 'a')));
}
