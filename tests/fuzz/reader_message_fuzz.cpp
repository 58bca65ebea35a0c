// What lectern-reader may send, also when a file has taken it over; and what it sends of any file's bytes.
#include <cstddef>
#include <cstdint>

#include "content/formats/pls.hpp"
#include "content/reader/document_check.hpp"
#include "content/reader/lexicon_check.hpp"
#include "content/reader/reader_messages.hpp"
#include "tests/fuzz/require.hpp"

using namespace lectern::content;
using lectern::fuzz::require;

namespace {

template <typename Value>
void comes_through(const ReaderAnswer<Value>& answer) {
    require(!answer || is_sound(*answer), "what is made of a file is sound");
    const auto message = to_message(answer);
    const auto again = read_answer<Value>(message);
    require(again && to_message(*again) == message, "what was understood can be said again");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto answer = read_answer<Document>(bytes)) comes_through(*answer);
    if (const auto answer = read_answer<Lexicon>(bytes)) comes_through(*answer);
    std::ignore = read_ready(bytes);
    std::ignore = read_request(bytes);
    comes_through(parse_article({"article.md", bytes}));
    comes_through(parse_article({"article.txt", bytes}));
    comes_through(read_pls(bytes));
    return 0;
}
