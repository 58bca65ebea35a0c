// A display of its own: Xvfb on a free display number.
#pragma once

#include <memory>
#include <string>

#include "tests/e2e/child_process.hpp"
#include "tests/e2e/picture.hpp"

struct _XDisplay;

namespace lectern::e2e {

/// A connection to a display; closes itself. One thread at a time.
struct CloseDisplay {
    void operator()(_XDisplay* display) const;
};
using Connection = std::unique_ptr<_XDisplay, CloseDisplay>;

/// Throws where the display does not answer.
Connection connect_to(const std::string& display);

class XServer {
public:
    /// Returns when the server takes connections; throws std::runtime_error where it does not start.
    explicit XServer(PixelSize size);

    /// ":3"
    const std::string& display() const { return display_; }
    PixelSize size() const { return size_; }

private:
    PixelSize size_;
    int ready_pipe_[2] = {-1, -1};
    std::unique_ptr<ChildProcess> process_;
    std::string display_;
};

}  // namespace lectern::e2e
