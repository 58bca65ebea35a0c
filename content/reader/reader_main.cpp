// lectern-reader: reads one article or lexicon for lectern, in a process of its own, confined, since files may be hostile.
// `lectern-reader --at-once` and `--behind` (whatever else wants the processor goes first) are started by lectern; `lectern-reader --probe`
// shows what the confined process cannot do.
#include <cstdio>
#include <fmt/format.h>
#include <new>
#include <string_view>
#include <sys/resource.h>
#include <unistd.h>

#include "content/confinement/confinement.hpp"
#include "content/confinement/confinement_probe.hpp"
#include "content/formats/pls.hpp"
#include "content/process/worker_process.hpp"
#include "content/reader/reader_messages.hpp"
#include "content/reader/reader_process.hpp"

namespace lectern::content {
namespace {

constexpr int behind_others = 10;

Confinement confine_reader() {
    return confine({{}, reader_memory_bytes});
}

std::string answer_to(const ArticleSource& source) {
    return to_message(parse_article(source));
}

std::string answer_to(const LexiconSource& source) {
    return to_message(read_pls(source.bytes));
}

/// False where lectern does not make sense, or has gone.
bool read_for_kiosk() {
    MessageChannel channel(worker_socket, largest_reader_message);
    const auto confinement = confine_reader();
    std::set_new_handler([] { ::_exit(reader_out_of_memory); });
    if (!channel.send(to_message(confinement), {})) return false;
    const auto message = channel.receive({});
    const auto request = message ? read_request(*message) : std::nullopt;
    return request && channel.send(std::visit([](const auto& source) { return answer_to(source); }, *request), {});
}

void show_confinement() {
    ConfinementProbe probe;
    fmt::print("{}", probe.report(confine_reader()));
}

int run(std::string_view command) {
    if (command == "--behind") ::setpriority(PRIO_PROCESS, 0, behind_others);
    if (command == "--behind" || command == "--at-once") return read_for_kiosk() ? 0 : 1;
    if (command == "--probe") {
        show_confinement();
        return 0;
    }
    std::fputs("lectern-reader is a part of lectern; start that\n", stderr);
    return 2;
}

}  // namespace
}  // namespace lectern::content

int main(int argc, char** argv) {
    const int status = lectern::content::run(argc == 2 ? argv[1] : "");
    // Skips static destructors and the sanitizers' final checks, which need what confinement forbids.
    std::fflush(stdout);
    ::_exit(status);
}
