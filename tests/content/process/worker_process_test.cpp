#include "content/process/worker_process.hpp"

#include <catch2/catch.hpp>
#include <csignal>
#include <cstdlib>
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "content/process/confinement_report.hpp"
#include "content/process/sanitized.hpp"

using namespace lectern::content;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t largest = std::size_t{4} << 20;
constexpr auto patience = 5s;

WorkerProcess start() {
    auto worker = WorkerProcess::start(ECHO_WORKER, {}, largest);
    REQUIRE(worker);
    return std::move(*worker);
}

std::expected<std::string, ChannelFault> ask(WorkerProcess& worker, const std::string& message) {
    REQUIRE(worker.channel().send(message, patience));
    return worker.channel().receive(patience);
}

bool gone(pid_t pid) {
    return ::kill(pid, 0) != 0 && errno == ESRCH;
}

}  // namespace

TEST_CASE("a worker answers messages of any size up to the largest") {
    auto worker = start();
    CHECK(ask(worker, "hello") == "hello");
    CHECK(ask(worker, "") == "");
    const std::string large(largest - 1, 'x');
    CHECK(ask(worker, large) == large);
    CHECK_FALSE(worker.ended());
}

TEST_CASE("messages that arrive together are told apart") {
    auto worker = start();
    for (const char* message : {"one", "two", "three"}) REQUIRE(worker.channel().send(message, patience));
    CHECK(worker.channel().receive(patience) == "one");
    CHECK(worker.channel().receive(patience) == "two");
    CHECK(worker.channel().receive(patience) == "three");
}

TEST_CASE("a message too large is not sent, and one that comes is no message") {
    auto worker = start();
    CHECK(worker.channel().send(std::string(largest + 1, 'x'), patience).error() == ChannelFault::malformed);
    CHECK(ask(worker, "lie").error() == ChannelFault::malformed);
}

TEST_CASE("a worker that ends is noticed with how it ended") {
    auto worker = start();
    SECTION("by abort()") {
        CHECK(ask(worker, "crash").error() == ChannelFault::closed);
        CHECK(worker.end() == "signal 6");
    }
    SECTION("by exit()") {
        CHECK(ask(worker, "exit").error() == ChannelFault::closed);
        CHECK(worker.end() == "exit status 7");
    }
    SECTION("killed from outside") {
        ::kill(worker.pid(), SIGKILL);
        CHECK(worker.channel().receive(patience).error() == ChannelFault::closed);
        CHECK(worker.end() == "signal 9");
    }
    CHECK(worker.ended());
    // The worker may have ended before it read everything; in every case sending must not wait for it.
    const auto sent = worker.channel().send("anybody there?", patience);
    CHECK(sent.error() == ChannelFault::closed);
}

TEST_CASE("a worker that hangs is silent, and killed all the same") {
    pid_t pid = 0;
    {
        auto worker = start();
        pid = worker.pid();
        REQUIRE(worker.channel().send("hang", patience));
        CHECK(worker.channel().receive(50ms).error() == ChannelFault::silent);
        CHECK(worker.channel().send(std::string(largest, 'x'), 50ms).error() == ChannelFault::silent);
        CHECK_FALSE(worker.ended());
    }
    CHECK(gone(pid));
}

TEST_CASE("no file of ours is open in a worker") {
    const int ours = ::open("/dev/null", O_RDONLY);  // NOLINT: left open on exec on purpose
    const int far = ::fcntl(ours, F_DUPFD, 200);
    auto worker = start();
    CHECK(ask(worker, "descriptors") == "0 1 2 3 ");
    ::close(ours);
    ::close(far);
}

TEST_CASE("of our environment a worker has the language and where its data is") {
    ::setenv("LECTERN_TEST_SECRET", "secret", 1);
    ::setenv("LC_TIME", "de_DE.UTF-8", 1);
    auto worker = start();
    const auto environment = ask(worker, "environment").value();
    CHECK_FALSE(environment.contains("secret"));
    CHECK_FALSE(environment.contains("PATH=/"));
    CHECK_THAT(environment, Catch::Contains("LC_TIME=de_DE.UTF-8; "));
    ::unsetenv("LECTERN_TEST_SECRET");
    ::unsetenv("LC_TIME");
}

TEST_CASE("a confined worker that cannot open /dev/null has no standard error at all") {
    if (sanitized) return;
    auto worker = start();
    CHECK(ask(worker, "standard error") == "open");
    REQUIRE(ask(worker, "confine without files"));
    CHECK(ask(worker, "standard error") == "closed");
}

TEST_CASE("what a terminal or an init system sends to all of us does not end a worker") {
    auto worker = start();
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGQUIT}) ::kill(worker.pid(), signal);
    CHECK(ask(worker, "still there") == "still there");
}

TEST_CASE("a worker ends with the thread that started it") {
    pid_t pid = 0;
    std::optional<WorkerProcess> left_behind;  // keeps the worker from being ended by its destructor, as after _exit
    std::thread([&] {
        auto worker = start();
        REQUIRE(ask(worker, "confine"));
        pid = worker.pid();
        left_behind.emplace(std::move(worker));
    }).join();
    int status = 0;
    CHECK(::waitpid(pid, &status, 0) == pid);
    CHECK(WTERMSIG(status) == SIGKILL);
}

TEST_CASE("a program that is not there is told with what to do") {
    const auto worker = WorkerProcess::start("/nowhere/worker", {}, largest);
    REQUIRE_FALSE(worker);
    CHECK(worker.error().message() == "/nowhere/worker cannot be started: No such file or directory; install Lectern again");
}

TEST_CASE("a program that may not be executed is told with what to do about that") {
    const auto worker = WorkerProcess::start("/etc/passwd", {}, largest);
    REQUIRE_FALSE(worker);
    CHECK(worker.error().message() ==
          "/etc/passwd cannot be started: Permission denied; give the user that Lectern runs as the right to execute it");
}

TEST_CASE("a program that there is no room for is told with what to do about that") {
    rlimit before{};
    ::getrlimit(RLIMIT_NOFILE, &before);
    const rlimit none{0, before.rlim_max};
    ::setrlimit(RLIMIT_NOFILE, &none);
    const auto worker = WorkerProcess::start(ECHO_WORKER, {}, largest);
    ::setrlimit(RLIMIT_NOFILE, &before);
    REQUIRE_FALSE(worker);
    CHECK(worker.error().remedy == "end other programs, or raise the limits of the service that starts Lectern");
}

TEST_CASE("a confined worker that eats memory is the one that ends") {
    auto worker = start();
    const auto report = Confinement::from_message(ask(worker, "confine").value());
    REQUIRE(report);
    if (!report->memory) {
        WARN("SKIPPED: this build or machine has no limit for memory");
        return;
    }
    CHECK(ask(worker, "eat").error() == ChannelFault::closed);
    CHECK(worker.end() == "signal 6");
}
