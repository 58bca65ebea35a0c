#include "content/process/confinement_check.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <unistd.h>

#include "content/process/kernel_fences.hpp"
#include "content/process/sanitized.hpp"
#include "content/process/worker_process.hpp"
#include "tests/support/lesser_process.hpp"

using namespace lectern;
using namespace lectern::content;
using namespace std::chrono_literals;

namespace {

constexpr Confinement everything{.files = true, .calls = true, .memory = true};

class Worker {
public:
    explicit Worker(const std::filesystem::path& program = ECHO_WORKER)
        : process_(std::move(WorkerProcess::start(program, {}, 1 << 20).value())) {}

    std::string ask(const std::string& message) {
        if (!process_.channel().send(message, 5s)) return "deaf";
        return process_.channel().receive(5s).value_or("mute");
    }
    Confinement report(const std::string& message) { return Confinement::from_message(ask(message)).value(); }
    auto verified(const Confinement& reported) { return verify_confined(process_.pid(), reported); }
    pid_t pid() const { return process_.pid(); }

    /// The /proc status of each thread.
    std::vector<std::string> statuses() const {
        std::vector<std::string> texts;
        for (const auto& thread : std::filesystem::directory_iterator("/proc/" + std::to_string(pid()) + "/task")) {
            std::ifstream file(thread.path() / "status");
            texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
        }
        return texts;
    }

private:
    WorkerProcess process_;
};

/// Without Landlock or seccomp, or with sanitizers, most of these tests could not check anything.
bool skipped() {
    const auto offered = kernel_fences();
    if (!sanitized && offered.files && offered.calls) return false;
    WARN("SKIPPED: this build has sanitizers, or the kernel lacks Landlock or seccomp");
    return true;
}

bool skipped_without_root() {
    if (::geteuid() == 0) return false;
    WARN("SKIPPED: only root can try this");
    return true;
}

}  // namespace

TEST_CASE("a confined worker is trusted by the one that started it") {
    if (skipped()) return;
    Worker worker;
    const auto lacks = worker.verified(worker.report("confine"));
    REQUIRE(lacks);
    CHECK(lacks->empty());
}

TEST_CASE("a worker that only says that it is confined is not trusted") {
    if (skipped()) return;
    Worker worker;
    CHECK_FALSE(worker.verified(everything));
}

TEST_CASE("a worker that could be confined and says that it is not is not trusted") {
    if (skipped()) return;
    Worker worker;
    worker.ask("confine");
    CHECK_FALSE(worker.verified({.files = false, .calls = true, .memory = true}));
    CHECK_FALSE(worker.verified({.files = true, .calls = false, .memory = true}));
    CHECK_FALSE(worker.verified({.files = true, .calls = true, .memory = false}));
}

TEST_CASE("a thread that a worker started before it was confined is found, whatever the worker says") {
    if (skipped()) return;
    Worker worker;
    REQUIRE(worker.ask("start a thread") == "started");
    CHECK(worker.report("confine") == Confinement{.files = false, .calls = false, .memory = true});
    CHECK_FALSE(worker.verified(everything));
}

TEST_CASE("a thread that a worker starts once it is confined is confined as well, and the last one") {
    if (skipped()) return;
    Worker worker;
    worker.ask("prepare to break out");
    REQUIRE(worker.report("confine for threads") == everything);
    REQUIRE(worker.ask("start a thread") == "started");
    REQUIRE(worker.report("forbid threads") == everything);
    CHECK(worker.verified(everything));
    CHECK(worker.ask("start a thread") == "refused");
    const auto statuses = worker.statuses();
    CHECK(statuses.size() == 2);
    for (const auto& status : statuses)
        for (const char* line : {"\nSeccomp:\t2\n", "\nNoNewPrivs:\t1\n", "\nCapPrm:\t0000000000000000\n", "\nCapEff:\t0000000000000000\n"})
            CHECK_THAT(status, Catch::Contains(line));
    CHECK(worker.ask("break out") == "");
}

TEST_CASE("somebody who took over one thread of a confined worker finds no freer one") {
    if (skipped()) return;
    Worker worker;
    SECTION("which would have been there without the fence") {
        worker.ask("start a thread");
        CHECK(worker.ask("attack the other thread") == "has a file");
    }
    SECTION("where the worker was confined first") {
        worker.ask("confine for threads");
        worker.ask("start a thread");
        CHECK(worker.ask("attack the other thread") == "no handler");
    }
}

TEST_CASE("a confined worker cannot do what nobody asked it for") {
    if (skipped()) return;
    Worker worker;
    worker.ask("prepare to break out");
    SECTION("though it could before") {
        const auto allowed = worker.ask("break out");
        CHECK(std::ranges::count(allowed, ';') > 55);
        for (const char* what : {"open /etc/passwd", "socket", "fork", "exec", "ptrace", "signal the parent", "new code", "signal handler"})
            CHECK_THAT(allowed, Catch::Contains(std::string(what) + ": 1; "));
    }
    SECTION("since it is confined") {
        worker.ask("confine");
        CHECK(worker.ask("break out") == "");
    }
    CHECK(worker.ask("still working") == "still working");
}

TEST_CASE("a worker that was confined in all but one thing is not trusted") {
    if (skipped()) return;
    const auto* thing = GENERATE("calls", "memory", "core");
    Worker worker;
    CAPTURE(thing);
    CHECK(worker.report(std::string("confine but for ") + thing) == everything);
    CHECK_FALSE(worker.verified(everything));
}

TEST_CASE("root's worker that keeps its privileges is not trusted") {
    if (skipped() || skipped_without_root()) return;
    Worker worker;
    CHECK(worker.report("confine but for privileges") == everything);
    CHECK_FALSE(worker.verified(everything));
}

TEST_CASE("an ordinary user sees its worker's threads as root does, and they can do as little") {
    if (skipped() || skipped_without_root()) return;
    const tests::ProgramsForAll programs;
    const auto program = programs.add(ECHO_WORKER);
    CHECK(tests::in_copy_of_process([&] {
              tests::become_ordinary_user();
              Worker worker(program);
              worker.ask("prepare to break out");
              if (worker.verified(everything)) return std::string("an unconfined one is trusted");
              worker.ask("confine for threads");
              if (worker.ask("start a thread") != "started") return std::string("no thread");
              const auto lacks = worker.verified(worker.report("forbid threads"));
              if (!lacks) return lacks.error();
              return std::to_string(lacks->size()) + " lacks; " + std::to_string(worker.statuses().size()) + " threads; " +
                     worker.ask("break out");
          }) == "0 lacks; 2 threads; ");
}

TEST_CASE("what the kernel lacks is told, and no reason not to trust a worker") {
    if (skipped()) return;
    const auto lose = GENERATE(tests::lose_landlock, tests::lose_seccomp);
    CHECK(tests::in_copy_of_process([&] {
              lose();
              Worker worker;
              const auto lacks = worker.verified(worker.report("confine"));
              return lacks ? std::to_string(lacks->size()) + " lacks" : lacks.error();
          }) == "1 lacks");
}

TEST_CASE("threads that /proc hides from an ordinary user are told, and no reason not to trust a worker") {
    if (skipped() || skipped_without_root()) return;
    const tests::ProgramsForAll programs;
    const auto program = programs.add(ECHO_WORKER);
    const auto found = tests::in_copy_of_process([&] {
        if (!tests::hide_processes()) return std::string("cannot hide");
        tests::become_ordinary_user();
        Worker worker(program);
        const auto lacks = worker.verified(worker.report("confine"));
        return lacks ? std::to_string(lacks->size()) + " lacks" : lacks.error();
    });
    if (found == "cannot hide")
        WARN("SKIPPED: /proc cannot be mounted here");
    else
        CHECK(found == "1 lacks");
}

TEST_CASE("a filter that everybody here is under counts for nothing") {
    if (skipped()) return;
    CHECK(tests::in_copy_of_process([] {
              tests::lose_landlock();
              Worker worker;
              return worker.verified(everything) ? "trusted" : "not trusted";
          }) == "not trusted");
}
