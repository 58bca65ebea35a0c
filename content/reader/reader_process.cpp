#include "content/reader/reader_process.hpp"

#include <algorithm>
#include <ctime>
#include <fmt/format.h>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "content/process/confinement_check.hpp"
#include "content/process/worker_process.hpp"
#include "content/reader/reader_faults.hpp"
#include "content/reader/reader_messages.hpp"

namespace lectern::content {
namespace {

using std::chrono::milliseconds;
using Steady = std::chrono::steady_clock;

constexpr std::chrono::seconds start_patience{5};  // enough for a cold disk
constexpr milliseconds between_looks{50};
constexpr int patience = 10;  // wall-clock limit as a multiple of most_time: other programs may use the processor too

LoadError no_reader(std::string problem, std::string remedy) {
    return {LoadError::Kind::unreadable, {}, 0, 0, std::move(problem), std::move(remedy)};
}

LoadError does_not_start(const std::filesystem::path& program, const std::string& how) {
    return no_reader(fmt::format("{} does not start ({})", program.string(), how),
                     fmt::format("run {} --probe, which shows why, or install Lectern again", program.string()));
}

LoadError starts_too_slowly(const std::filesystem::path& program) {
    return no_reader(fmt::format("{} does not start within {} s", program.string(), start_patience.count()),
                     "look at what keeps the disk and the processor busy");
}

/// Most likely a newer Lectern was installed while this one was running.
LoadError of_another_version() {
    return no_reader("lectern and lectern-reader are of different versions", "start Lectern again, or else install it again");
}

LoadError not_confined(const std::filesystem::path& program, const std::string& what) {
    return no_reader("the program that reads articles is not confined: " + what,
                     fmt::format("run {} --probe, which shows what is not forbidden to it, and update the kernel", program.string()));
}

/// Why a process cannot be given a file.
struct StartFault {
    LoadError error;
    bool may_pass = false;  ///< starting another process may still succeed
};

/// How much processor time a process has used.
class ProcessorTime {
public:
    explicit ProcessorTime(pid_t pid) : known_(::clock_getcpuclockid(pid, &clock_) == 0) {}

    milliseconds used() const {
        timespec time{};
        if (!known_ || ::clock_gettime(clock_, &time) != 0) return {};
        return std::chrono::duration_cast<milliseconds>(std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec));
    }

private:
    clockid_t clock_{};
    bool known_;
};

/// One process at its one file.
class Reading {
public:
    Reading(WorkerProcess worker, const ReaderOptions& options)
        : options_(options), worker_(std::move(worker)), time_(worker_.pid()), latest_(Steady::now() + patience * options.most_time) {}

    /// Waits until the reader is ready. Returns what this machine lacks to confine it, a line each.
    std::expected<std::vector<std::string>, StartFault> await_ready() {
        const auto message = await([until = Steady::now() + start_patience] { return Steady::now() < until; });
        if (!message) return std::unexpected(no_message(message.error()));
        const auto confinement = read_ready(*message);
        if (!confinement) return std::unexpected(StartFault{of_another_version()});
        auto lacks = verify_confined(worker_.pid(), *confinement);
        if (!lacks) return std::unexpected(StartFault{not_confined(options_.program, lacks.error())});
        return std::move(*lacks);
    }

    template <typename Value>
    std::expected<Value, LoadError> read(const ReadableKind& kind, const std::string& request) {
        const auto began = time_.used();
        const auto sent = worker_.channel().send(request, patience * options_.most_time);
        if (!sent) return std::unexpected(lost(kind, sent.error()));
        const auto message = await([&] { return time_.used() - began < options_.most_time && Steady::now() < latest_; });
        if (!message) return std::unexpected(lost(kind, message.error()));
        auto answer = read_answer<Value>(*message);
        return answer ? std::move(*answer) : std::unexpected(makes_no_sense(kind));
    }

private:
    /// Waits for a message; `silent` if none comes in time, or if a stop was requested.
    template <typename InTime>
    std::expected<std::string, ChannelFault> await(InTime in_time) {
        while (in_time() && !options_.stop.stop_requested()) {
            auto message = worker_.channel().receive(between_looks);
            if (message || message.error() != ChannelFault::silent) return message;
        }
        return std::unexpected(ChannelFault::silent);
    }

    StartFault no_message(ChannelFault how) {
        if (how == ChannelFault::silent) return {starts_too_slowly(options_.program)};
        if (how == ChannelFault::malformed) return {of_another_version()};
        return {does_not_start(options_.program, worker_.end()), true};
    }

    LoadError lost(const ReadableKind& kind, ChannelFault how) {
        if (how == ChannelFault::malformed) return makes_no_sense(kind);
        return how == ChannelFault::closed ? ended_by(kind, worker_.end()) : took_too_long(kind, options_.most_time);
    }

    const ReaderOptions& options_;
    WorkerProcess worker_;
    ProcessorTime time_;
    Steady::time_point latest_;
};

class ReaderStarter {
public:
    explicit ReaderStarter(ReaderOptions options) : options_(std::move(options)) {}

    template <typename Value, typename Source>
    std::expected<Value, LoadError> parse(const ReadableKind& kind, const Source& source) {
        if (source.bytes.size() > kind.largest) return std::unexpected(too_large(kind));
        if (options_.stop.stop_requested()) return std::unexpected(took_too_long(kind, options_.most_time));
        auto reading = begin();
        if (!reading && reading.error().may_pass) reading = begin();  // the first one had nothing of the file yet
        if (!reading) return std::unexpected(std::move(reading.error().error));
        return (*reading)->template read<Value>(kind, to_message(source));
    }

private:
    std::expected<std::unique_ptr<Reading>, StartFault> begin() {
        auto worker = WorkerProcess::start(options_.program, {options_.in_background ? "--behind" : "--at-once"}, largest_reader_message);
        if (!worker) return std::unexpected(StartFault{no_reader(worker.error().problem, worker.error().remedy), true});
        auto reading = std::make_unique<Reading>(std::move(*worker), options_);
        const auto lacks = reading->await_ready();
        if (!lacks) return std::unexpected(lacks.error());
        if (!std::exchange(told_, true))
            for (const auto& line : *lacks) options_.tell("the program that reads articles is not wholly confined: " + line);
        return reading;
    }

    ReaderOptions options_;
    bool told_ = false;
};

}  // namespace

Parsers parsers_in_process(ReaderOptions options) {
    const auto reader = std::make_shared<ReaderStarter>(std::move(options));
    return {[reader](const ArticleSource& source) { return reader->parse<Document>(article_kind, source); },
            [reader](std::string_view bytes) { return reader->parse<Lexicon>(lexicon_kind, LexiconSource{bytes}); }};
}

}  // namespace lectern::content
