#include "config/argon2id_hash.hpp"

#include <catch2/catch.hpp>
#include <string>

#include "tests/config/settings_text.hpp"

using namespace lectern::config;

namespace {

const std::string salt_and_hash = "$+hBxZGFQZ0cjd4Gfkr5ekg$Mc4Qqcf2Ow71lBQrH8oQIt3FaUacZoTk8M/qp4woL8c";

std::string with(const std::string& limits) {
    return "$argon2id$v=19$" + limits + salt_and_hash;
}

}  // namespace

TEST_CASE("a hash of libsodium's interactive, moderate and sensitive limits is one") {
    CHECK(is_argon2id_hash(with("m=65536,t=2,p=1")));
    CHECK(is_argon2id_hash(with("m=262144,t=3,p=1")));
    CHECK(is_argon2id_hash(with("m=1048576,t=4,p=1")));
}

TEST_CASE("a hash that would take gigabytes or hours to look at is none") {
    for (const char* limits : {"m=4194304,t=3,p=1", "m=262144,t=4294967295,p=1", "m=262144,t=17,p=1", "m=1048576,t=5,p=1",
                               "m=262144,t=3,p=16777215", "m=99999999999,t=3,p=1", "m=0,t=3,p=1", "m=262144,t=0,p=1", "m=-1,t=3,p=1"}) {
        CAPTURE(limits);
        CHECK_FALSE(is_argon2id_hash(with(limits)));
    }
}

TEST_CASE("what is cut off, longer or of another kind is no hash") {
    const auto whole = with("m=65536,t=2,p=1");
    for (std::size_t length = 0; length < whole.size(); ++length) CHECK_FALSE(is_argon2id_hash(whole.substr(0, length)));
    CHECK_FALSE(is_argon2id_hash(whole + "A"));
    CHECK_FALSE(is_argon2id_hash("$argon2i$v=19$m=65536,t=2,p=1" + salt_and_hash));
    CHECK_FALSE(is_argon2id_hash("1234"));
}

TEST_CASE("a PIN's hash with a typo is refused where people write it") {
    CHECK(messages_for("[staff]\npin_hash = ''\n").empty());
    CHECK(messages_for("[staff]\npin_hash = '" + with("m=65536,t=2,p=1") + "'\n").empty());
    CHECK(messages_for("[staff]\npin_hash = '1234'\n").size() == 1);
}

TEST_CASE("what is said of a PIN's hash with a typo holds nothing of it") {
    const auto messages = messages_for("[staff]\npin_hash = '" + with("m=65536,t=2") + "'\n");
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].find("m=65536") == std::string::npos);
}
