#include "kiosk/machine/line_writer.hpp"

#include <cerrno>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>
#include <unistd.h>
#include <utility>

namespace lectern::kiosk {
namespace {

constexpr std::size_t most_waiting = 10'000;
constexpr std::chrono::milliseconds farewell{250};

void write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR) return;
        if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace

struct LineWriter::Queue {
    explicit Queue(int fd) : descriptor(fd) {}
    ~Queue() { ::close(descriptor); }
    Queue(const Queue&) = delete;
    Queue& operator=(const Queue&) = delete;

    void run() {
        std::unique_lock lock(mutex);
        while (true) {
            changed.wait(lock, [&] { return !text.empty() || closing; });
            if (text.empty()) break;
            const auto taken = std::exchange(text, {});
            lines = 0;
            lock.unlock();
            write_all(descriptor, taken);
            lock.lock();
        }
        ended = true;
        changed.notify_all();
    }

    const int descriptor;
    std::mutex mutex;
    std::condition_variable changed;
    std::string text;
    std::size_t lines = 0;
    bool closing = false;
    bool ended = false;
};

LineWriter::LineWriter(int descriptor) : queue_(std::make_shared<Queue>(descriptor)) {
    std::thread([queue = queue_] { queue->run(); }).detach();
}

LineWriter::~LineWriter() {
    std::unique_lock lock(queue_->mutex);
    queue_->closing = true;
    queue_->changed.notify_all();
    queue_->changed.wait_for(lock, farewell, [&] { return queue_->ended; });
}

void LineWriter::write(std::string_view line) {
    {
        const std::scoped_lock lock(queue_->mutex);
        if (queue_->lines == most_waiting) return;
        ++queue_->lines;
        queue_->text += line;
        queue_->text += '\n';
    }
    queue_->changed.notify_all();
}

}  // namespace lectern::kiosk
