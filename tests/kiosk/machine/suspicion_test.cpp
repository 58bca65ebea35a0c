#include "kiosk/machine/suspicion.hpp"

#include <catch2/catch.hpp>
#include <csignal>
#include <functional>
#include <stdexcept>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

#include "tests/support/scratch_folder.hpp"

using namespace lectern;
using namespace lectern::kiosk;
using content::Fingerprint;
using content::ScratchFolder;
using namespace std::chrono_literals;

namespace {

const Fingerprint article = content::fingerprint_of("an article");
const Fingerprint other = content::fingerprint_of("another");

/// Runs `what` in a watched child process. Returns the signal that ended it, or 0.
int signal_after(const std::filesystem::path& record, const std::function<void()>& what) {
    const auto child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const rlimit no_core{0, 0};
        ::setrlimit(RLIMIT_CORE, &no_core);
        ::close(STDERR_FILENO);
        for (const int signal : {SIGABRT, SIGSEGV, SIGFPE, SIGBUS, SIGILL}) std::signal(signal, SIG_DFL);  // removes Catch's handlers
        if (watch_for_harm(record, 50ms)) what();
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
}

void work_for(std::chrono::milliseconds time) {
    const auto until = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < until) {
    }
}

}  // namespace

TEST_CASE("an article that ends the program is found again, and the signal does what it always does") {
    const ScratchFolder folder;
    const auto record = folder.path() / "state" / "left-out";
    for (const int signal : {SIGABRT, SIGSEGV, SIGFPE}) {
        CHECK(signal_after(record, [&] {
                  const Suspicion suspicion(article);
                  ::raise(signal);
              }) == signal);
        const auto left_out = read_left_out(record);
        REQUIRE(left_out.size() == 1);
        CHECK(left_out.begin()->first == article);
        std::filesystem::remove(record);
    }
}

TEST_CASE("an article that overflows the stack is found again") {
    const ScratchFolder folder;
    const auto record = folder.path() / "left-out";
    std::function<int(int)> deeper = [&](int depth) { return depth < 0 ? 0 : 1 + deeper(depth + 1); };
    signal_after(record, [&] {
        const Suspicion suspicion(article);
        deeper(1);
    });
    CHECK(read_left_out(record).contains(article));
}

TEST_CASE("an article that stalls the program ends it and is found again, with another reason") {
    const ScratchFolder folder;
    const auto record = folder.path() / "left-out";
    CHECK(signal_after(record, [&] {
              const Suspicion suspicion(article);
              work_for(20s);
          }) == SIGXCPU);
    signal_after(record, [&] {
        const Suspicion suspicion(other);
        std::abort();
    });
    const auto left_out = read_left_out(record);
    REQUIRE(left_out.size() == 2);
    CHECK(left_out.at(article) != left_out.at(other));
}

TEST_CASE("whoever only waits, for a display that stands still, is not stalled by an article") {
    const ScratchFolder folder;
    const auto record = folder.path() / "left-out";
    CHECK(signal_after(record, [&] {
              const Suspicion suspicion(article);
              std::this_thread::sleep_for(200ms);
          }) == 0);
    CHECK(read_left_out(record).empty());
}

TEST_CASE("the time of many turns is not added up") {
    const ScratchFolder folder;
    CHECK(signal_after(folder.path() / "left-out", [] {
              for (int i = 0; i < 20; ++i) {
                  const Suspicion suspicion(article);
                  work_for(5ms);
              }
              work_for(100ms);
          }) == 0);
}

TEST_CASE("what ends the program without an article at work, or on another thread, is no article's fault") {
    const ScratchFolder folder;
    const auto record = folder.path() / "left-out";
    CHECK(signal_after(record, [] {
              {
                  const Suspicion over(article);
              }
              std::abort();
          }) == SIGABRT);
    CHECK(signal_after(record, [] {
              const Suspicion suspicion(article);
              std::thread([] { std::abort(); }).join();
          }) == SIGABRT);
    CHECK(signal_after(record, [] {
              const Suspicion nobody(Fingerprint{});
              std::abort();
          }) == SIGABRT);
    CHECK(signal_after(record, [] {
              const Suspicion suspicion(article);
              ::raise(SIGKILL);
          }) == SIGKILL);
    CHECK(read_left_out(record).empty());
}

TEST_CASE("of two that are at work the inner one is suspected, and then the outer one again") {
    const ScratchFolder folder;
    const auto record = folder.path() / "left-out";
    signal_after(record, [] {
        const Suspicion outer(article);
        const Suspicion inner(other);
        std::abort();
    });
    CHECK(read_left_out(record).contains(other));
    signal_after(record, [] {
        const Suspicion outer(article);
        {
            const Suspicion inner(other);
        }
        std::abort();
    });
    CHECK(read_left_out(record).contains(article));
}

TEST_CASE("nothing is written as long as nothing happens") {
    const ScratchFolder folder;
    const auto record = folder.path() / "left-out";
    std::filesystem::file_time_type made;
    CHECK(signal_after(record, [&] {
              made = std::filesystem::last_write_time(record);
              std::this_thread::sleep_for(20ms);
              {
                  const Suspicion suspicion(article);
              }
              if (std::filesystem::last_write_time(record) != made || std::filesystem::file_size(record) != 0) std::abort();
          }) == 0);
}

TEST_CASE("a record that cannot be written is told with what to do, and one that is damaged leaves out what it can") {
    const ScratchFolder folder;
    const auto in_the_way = folder.write("state", "");
    const auto watched = watch_for_harm(in_the_way / "left-out");
    REQUIRE_FALSE(watched);
    CHECK_FALSE(watched.error().contains('\n'));
    CHECK(read_left_out(folder.path() / "nowhere").empty());
    const auto record = folder.write("left-out", "ended " + article.digits + "\nnonsense\n\xFF\nstalled\nended " + other.digits);
    CHECK(read_left_out(record).size() == 2);
}

TEST_CASE("an article whose layout throws is found again") {
    const ScratchFolder folder;
    const auto record = folder.path() / "left-out";
    signal_after(record, [] {
        try {
            const Suspicion suspicion(article);
            throw std::length_error("too long a line");
        } catch (const std::exception&) {
        }
    });
    CHECK(read_left_out(record).contains(article));
}

TEST_CASE("a signal that another process sends is no article's fault") {
    const ScratchFolder folder;
    const auto record = folder.path() / "left-out";
    CHECK(signal_after(record, [] {
              const Suspicion suspicion(article);
              const auto victim = ::getpid();
              if (::fork() == 0) {
                  ::kill(victim, SIGABRT);
                  ::_exit(0);
              }
              ::pause();
          }) == SIGABRT);
    CHECK(read_left_out(record).empty());
}

TEST_CASE("what is no plain file is no record") {
    const ScratchFolder folder;
    const auto record = folder.path() / "left-out";
    REQUIRE(::mkfifo(record.c_str(), 0600) == 0);
    CHECK(signal_after(record, [] { ::raise(SIGTERM); }) == 0);
    CHECK(read_left_out(record).empty());
}
