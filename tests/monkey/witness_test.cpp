#include "tests/monkey/witness.hpp"

#include <catch2/catch.hpp>

using namespace lectern::monkey;
using lectern::e2e::TraceEvent;

namespace {

/// A witness that has seen these trace lines; their time is left out.
Witness after(const std::vector<std::string>& lines) {
    Witness witness;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        auto fields = nlohmann::json::parse(lines[i]);
        const std::string kind = fields["event"];
        witness.take(TraceEvent{i, {}, kind, std::move(fields)});
    }
    return witness;
}

std::string heard(int id, int sentence, int word, int words = 1) {
    return nlohmann::json{{"event", "heard"}, {"id", id}, {"section", 0}, {"sentence", sentence}, {"word", word}, {"words", words}}.dump();
}

const std::string say_1 = R"({"event": "say", "id": 1, "text": "One two three."})";
const std::string say_2 = R"({"event": "say", "id": 2, "text": "Four."})";
const std::string said_1 = R"({"event": "said", "id": 1, "completed": true})";
const std::string key = R"({"event": "action", "name": "again", "source": "key"})";

}  // namespace

TEST_CASE("a reading in order is nothing to complain about") {
    const auto witness = after({say_1, say_2, heard(1, 0, 0, 2), heard(1, 0, 2), said_1, heard(2, 1, 0)});
    CHECK(witness.complaints().empty());
    CHECK(witness.unended() == std::vector<std::string>{"2 \"Four.\""});
}

TEST_CASE("a mark that goes back is complained about, unless somebody did something") {
    CHECK(after({say_1, heard(1, 0, 2), heard(1, 0, 0)}).complaints().size() == 1);
    CHECK(after({say_1, heard(1, 0, 2), key, said_1, say_2, heard(2, 0, 0)}).complaints().empty());
    CHECK(after({say_1, key, heard(1, 0, 2), said_1, say_2, heard(2, 0, 0)}).complaints().empty());
}

TEST_CASE("after a device was opened anew what it did not play may be said again, but no more") {
    const std::string opened = R"({"event": "audio", "state": "open"})";
    CHECK(after({say_1, heard(1, 3, 2), opened, heard(1, 3, 1)}).complaints().empty());
    CHECK(after({say_1, heard(1, 3, 2), opened, heard(1, 1, 0)}).complaints().size() == 1);
    CHECK(after({say_1, heard(1, 3, 2), opened, heard(1, 3, 4)}).complaints().size() == 1);
}

TEST_CASE("a word that is left out is complained about, unless the program was held up") {
    CHECK(after({say_1, heard(1, 0, 0), heard(1, 0, 2)}).complaints().size() == 1);
    auto witness = after({say_1, heard(1, 0, 0)});
    witness.forgive_a_gap();
    witness.take(TraceEvent{2, {}, "heard", nlohmann::json::parse(heard(1, 0, 2))});
    CHECK(witness.complaints().empty());
}

TEST_CASE("two sentences at once are complained about") {
    CHECK(after({say_1, say_2, heard(1, 0, 0), heard(2, 1, 0)}).complaints().size() == 1);
}

TEST_CASE("what ends twice, or is heard without being said, is complained about") {
    CHECK(after({say_1, said_1, said_1}).complaints().size() == 1);
    CHECK(after({heard(1, 0, 0)}).complaints().size() == 1);
    CHECK(after({say_1, say_1}).complaints().size() == 1);
}
