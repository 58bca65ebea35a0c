// Writes lines to a file descriptor from a thread of its own, so that no disk, pipe or terminal holds up whoever has something to tell.
#pragma once

#include <memory>
#include <string_view>

namespace lectern::kiosk {

class LineWriter {
public:
    /// Takes the descriptor over and closes it.
    explicit LineWriter(int descriptor);
    /// Writes what is queued; a reader that does not read is waited for a quarter of a second at most.
    ~LineWriter();
    LineWriter(const LineWriter&) = delete;
    LineWriter& operator=(const LineWriter&) = delete;

    /// Any thread. Never waits; lines beyond ten thousand unwritten ones are dropped.
    void write(std::string_view line);

private:
    struct Queue;
    std::shared_ptr<Queue> queue_;  // shared with the thread, which may be left behind in a write that hangs
};

}  // namespace lectern::kiosk
