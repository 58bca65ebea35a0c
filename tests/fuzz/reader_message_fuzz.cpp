// What lectern-reader may send, also when an article has taken it over; and what it sends of any article's bytes.
#include <cstddef>
#include <cstdint>

#include "content/reader/document_check.hpp"
#include "content/reader/reader_messages.hpp"
#include "tests/fuzz/require.hpp"

using namespace lectern::content;
using lectern::fuzz::require;

namespace {

void comes_through(const ReaderAnswer& answer) {
    const auto message = to_message(answer);
    const auto again = read_answer(message);
    require(again && to_message(*again) == message, "what was understood can be said again");
}

void parse(std::string_view bytes, const char* file) {
    const auto answer = parse_article({file, bytes});
    require(!answer || is_sound(*answer), "what is made of an article is sound");
    comes_through(answer);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    if (const auto answer = read_answer(bytes)) comes_through(*answer);
    std::ignore = read_ready(bytes);
    if (const auto source = read_source(bytes)) require(source->bytes.size() <= size, "an article is no larger than its message");
    parse(bytes, "article.md");
    parse(bytes, "article.txt");
    return 0;
}
