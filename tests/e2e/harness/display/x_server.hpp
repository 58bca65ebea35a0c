// Starts an X server on a free display number: Xvfb, or Xorg without a graphics card when a touch screen is needed.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "tests/e2e/harness/display/picture.hpp"
#include "tests/e2e/harness/program/child_process.hpp"

struct _XDisplay;

namespace lectern::e2e {

/// Closes a display connection. A connection may be used by one thread at a time.
struct CloseDisplay {
    void operator()(_XDisplay* display) const;
};
using Connection = std::unique_ptr<_XDisplay, CloseDisplay>;

/// Throws std::runtime_error when the display does not answer.
Connection connect_to(const std::string& display);

class XServer {
public:
    /// Both constructors return when the server accepts connections, and throw std::runtime_error when it does not start.
    explicit XServer(PixelSize size);
    /// With a touch screen: a TouchScreen connects to touch_socket(folder). The server's configuration and log are written to `folder`.
    XServer(PixelSize size, const std::filesystem::path& folder);

    static std::filesystem::path touch_socket(const std::filesystem::path& folder) { return folder / "touch"; }

    /// Such as ":3".
    const std::string& display() const { return display_; }
    PixelSize size() const { return size_; }
    /// Whether a window manager is running.
    bool is_managed() const;
    /// Stops the server (SIGSTOP): it answers nobody until thaw(). Every client that asks it something waits, including the test.
    void freeze() const { process_->send(SIGSTOP); }
    void thaw() const { process_->send(SIGCONT); }

private:
    void start(std::vector<std::string> command);

    PixelSize size_;
    std::unique_ptr<ChildProcess> process_;
    std::string display_;
};

}  // namespace lectern::e2e
