// Reads pixels from the X server, through shared memory if available, otherwise over the socket.
#pragma once

#include <memory>

#include "tests/e2e/harness/display/picture.hpp"
#include "tests/e2e/harness/display/x_server.hpp"

namespace lectern::e2e {

/// Only the thread that owns the connection may use it.
class ScreenCapture {
public:
    ScreenCapture(_XDisplay* display, PixelSize size);
    ~ScreenCapture();
    ScreenCapture(const ScreenCapture&) = delete;
    ScreenCapture& operator=(const ScreenCapture&) = delete;

    Picture grab_all();
    /// Copies this part of the screen into the picture.
    void grab(const Area& area, Picture& into);

private:
    struct Shared;
    bool grab_shared(const Area& area, Picture& into);
    void grab_plain(const Area& area, Picture& into);

    _XDisplay* display_;
    PixelSize size_;
    std::unique_ptr<Shared> shared_;
};

}  // namespace lectern::e2e
