// A display of its own on a free display number: Xvfb, or where a touch screen is wanted, Xorg without a graphics card.
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "tests/e2e/harness/display/picture.hpp"
#include "tests/e2e/harness/program/child_process.hpp"

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
    /// Return when the server takes connections; throw std::runtime_error where it does not start.
    explicit XServer(PixelSize size);
    /// With a touch screen: a TouchScreen connects to touch_socket(folder). The folder takes the server's configuration and log.
    XServer(PixelSize size, const std::filesystem::path& folder);

    static std::filesystem::path touch_socket(const std::filesystem::path& folder) { return folder / "touch"; }

    /// ":3"
    const std::string& display() const { return display_; }
    PixelSize size() const { return size_; }
    /// Whether a window manager is at work.
    bool is_managed() const;
    /// SIGSTOP: no answer to anybody until thaw(). Whoever asks it meanwhile waits, a test too.
    void freeze() const { process_->send(SIGSTOP); }
    void thaw() const { process_->send(SIGCONT); }

private:
    void start(std::vector<std::string> command);

    PixelSize size_;
    std::unique_ptr<ChildProcess> process_;
    std::string display_;
};

}  // namespace lectern::e2e
