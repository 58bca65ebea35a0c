#include "content/process/message.hpp"

#include <array>
#include <catch2/catch.hpp>

using namespace lectern::content;

TEST_CASE("values are read in the order in which they were written") {
    MessageWriter message;
    const std::array<std::int16_t, 3> samples{1, -2, 3};
    message.add(7).add("text").add(std::span(samples)).add('x');
    MessageReader reader(message.bytes());
    CHECK(reader.take<int>() == 7);
    CHECK(reader.take_text() == "text");
    CHECK(reader.take_all<std::int16_t>() == std::vector<std::int16_t>{1, -2, 3});
    CHECK_FALSE(reader.ended());
    CHECK(reader.take<char>() == 'x');
    CHECK(reader.ended());
}

TEST_CASE("a message that breaks off anywhere reads as nothing more, and is not whole") {
    const auto bytes = MessageWriter().add("text").add(7).bytes();
    for (std::size_t length = 0; length < bytes.size(); ++length) {
        MessageReader reader(std::string_view(bytes).substr(0, length));
        reader.take_text();
        CHECK(reader.take<int>() == 0);
        CHECK_FALSE(reader.whole());
    }
}

TEST_CASE("a count larger than what follows counts nothing and takes no memory") {
    const auto bytes = MessageWriter().add(std::uint32_t{0xffffffff}).add(7).bytes();
    CHECK(MessageReader(bytes).take_all<std::int64_t>().empty());
    CHECK(MessageReader(bytes).take_text().empty());
    MessageReader reader(bytes);
    CHECK(reader.take_count() == 0);
    CHECK_FALSE(reader.whole());
}
