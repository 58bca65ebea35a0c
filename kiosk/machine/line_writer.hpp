// Writes lines to a file descriptor from a thread of its own, so that a slow disk, pipe or terminal never blocks the caller.
#pragma once

#include <memory>
#include <string_view>

namespace lectern::kiosk {

class LineWriter {
public:
    /// Takes ownership of the descriptor and closes it.
    explicit LineWriter(int descriptor);
    /// Writes the queued lines, but waits for a blocked reader for at most a quarter of a second.
    ~LineWriter();
    LineWriter(const LineWriter&) = delete;
    LineWriter& operator=(const LineWriter&) = delete;

    /// Any thread. Never blocks; drops lines while ten thousand are waiting to be written.
    void write(std::string_view line);

private:
    struct Queue;
    std::shared_ptr<Queue> queue_;  // shared with the thread, which is left behind if it hangs in a write
};

}  // namespace lectern::kiosk
