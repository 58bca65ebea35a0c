#include "tests/e2e/harness/sound/recorder.hpp"

#include <algorithm>
#include <array>
#include <fcntl.h>
#include <stdexcept>
#include <unistd.h>
#include <utility>

namespace lectern::e2e {
namespace {

constexpr auto gap = 150ms;         // longer than the scheduler delays a read here, and shorter than any fault that is tested
constexpr auto neighbourhood = 1s;  // reads within this time of a sample are used to place it
constexpr auto kept = std::chrono::minutes{10};

}  // namespace

Recorder::Recorder(const SoundServer& server, std::string source) : server_(server), source_(std::move(source)) {
    restart();
}

Recorder::~Recorder() {
    stop();
}

void Recorder::stop() {
    process_.reset();
    if (thread_.joinable()) thread_.join();
}

void Recorder::restart() {
    stop();
    std::array<int, 2> pipe{};
    if (::pipe2(pipe.data(), O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    process_ =
        std::make_unique<ChildProcess>(Launch{.command = {"parec", "--latency-msec=5", "--process-time-msec=5", "--raw", "--format=s16le",
                                                          "--channels=1", "--rate=" + std::to_string(recorded_rate_hz), "-d", source_},
                                              .environment = server_.control_environment(),
                                              .output_fd = pipe[1]});
    ::close(pipe[1]);
    const std::int64_t before = next_frame_;
    thread_ = std::thread([this, fd = pipe[0]] { read_all(fd); });
    const bool records = eventually(10s, [&] {
        const std::scoped_lock lock(mutex_);
        return next_frame_ > before;
    });
    if (!records) throw std::runtime_error("parec records nothing from " + source_);
}

void Recorder::read_all(int fd) {
    std::array<char, 65536> bytes;
    std::size_t filled = 0;
    for (;;) {
        const ssize_t got = ::read(fd, bytes.data() + filled, bytes.size() - filled);
        const Moment arrival = Clock::now();
        if (got <= 0) break;
        filled += static_cast<std::size_t>(got);
        std::vector<std::int16_t> samples(filled / 2);
        std::copy_n(bytes.data(), samples.size() * 2, reinterpret_cast<char*>(samples.data()));
        if (filled % 2) bytes[0] = bytes[filled - 1];
        filled %= 2;
        if (!samples.empty()) store(std::move(samples), arrival);
    }
    ::close(fd);
}

void Recorder::store(std::vector<std::int16_t> samples, Moment arrival) {
    const std::scoped_lock lock(mutex_);
    const bool after_gap = blocks_.empty() || arrival - blocks_.back().arrival > gap;
    const std::int64_t first = next_frame_;
    next_frame_ += static_cast<std::int64_t>(samples.size());
    blocks_.push_back({first, arrival, after_gap, std::move(samples)});
    while (blocks_.front().arrival < arrival - kept) blocks_.pop_front();
}

Moment Recorder::earliest_origin(std::size_t block) const {
    Moment earliest = blocks_[block].origin();
    for (std::size_t i = block; i-- > 0 && !blocks_[i + 1].after_gap && blocks_[i].arrival > blocks_[block].arrival - neighbourhood;)
        earliest = std::min(earliest, blocks_[i].origin());
    for (std::size_t i = block + 1;
         i < blocks_.size() && !blocks_[i].after_gap && blocks_[i].arrival < blocks_[block].arrival + neighbourhood; ++i)
        earliest = std::min(earliest, blocks_[i].origin());
    return earliest;
}

Recording Recorder::between(Moment from, Moment to) const {
    const std::scoped_lock lock(mutex_);
    Recording result{from, std::vector<std::int16_t>(static_cast<std::size_t>(std::max<std::int64_t>(0, time_to_frames(to - from))))};
    const auto length = static_cast<std::int64_t>(result.samples.size());
    const auto begin =
        std::lower_bound(blocks_.begin(), blocks_.end(), from - 100ms, [](const Block& b, Moment t) { return b.arrival < t; });
    Moment origin{};
    for (auto i = static_cast<std::size_t>(begin - blocks_.begin()); i < blocks_.size(); ++i) {
        const Block& block = blocks_[i];
        const Moment placed = earliest_origin(i);
        // Consecutive blocks keep their even spacing unless the server lost samples between them.
        if (block.after_gap || std::chrono::abs(placed - origin) > 10ms) origin = placed;
        const std::int64_t at = time_to_frames(origin + frames_to_time(block.first_frame) - from);
        if (at >= length) break;
        for (std::size_t s = 0; s < block.samples.size(); ++s) {
            const std::int64_t index = at + static_cast<std::int64_t>(s);
            if (index >= 0 && index < length) result.samples[static_cast<std::size_t>(index)] = block.samples[s];
        }
    }
    return result;
}

}  // namespace lectern::e2e
