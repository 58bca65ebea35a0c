// A reader that does what the article, or the lexicon, says: the tests' partner.
#include <csignal>
#include <cstdlib>
#include <poll.h>
#include <string>
#include <unistd.h>

#include "content/confinement/confinement.hpp"
#include "content/process/message.hpp"
#include "content/process/worker_process.hpp"
#include "content/reader/reader_messages.hpp"
#include "content/reader/reader_process.hpp"

namespace {

using namespace lectern::content;

void obey(MessageChannel& channel, std::string_view order) {
    if (order == "crash") ::raise(SIGSEGV);
    if (order == "leave") ::_exit(3);
    if (order == "need too much") ::_exit(12);
    if (order == "sleep") ::poll(nullptr, 0, -1);
    if (order == "work") {
        while (true) {
        }
    }
    if (order == "lie") std::ignore = channel.send("a document", {});
    if (order == "lie about the size") std::ignore = ::write(worker_socket, "\xff\xff\xff\xff", 4);
    if (order == "break a word") {
        std::ignore = channel.send(to_message(ReaderAnswer<Lexicon>({"en", {{{"\xC3"}, "alias", "", 1}}})), {});
    }
    if (order == "break a letter") {
        Document document{.title = "Title", .sections = {Section{.text = "\xC3"}}};
        document.sections[0].blocks = {{BlockKind::heading, {0, 1}}};
        std::ignore = channel.send(to_message(ReaderAnswer<Document>(document)), {});
    }
}

}  // namespace

int main() {
    std::signal(SIGSEGV, SIG_DFL);  // a sanitizer's handler would end the process in another way
    MessageChannel channel(worker_socket, largest_reader_message);
    if (!channel.send(to_message(confine({{}, reader_memory_bytes})), {})) return 1;
    const auto request = channel.receive({});
    if (const auto asked = request ? read_request(*request) : std::nullopt)
        obey(channel, std::visit([](const auto& source) { return source.bytes; }, *asked));
    ::_exit(0);
}
