// Reads pixels from the X server: through shared memory where there is some, over the socket otherwise.
#pragma once

#include <memory>

#include "tests/e2e/harness/display/picture.hpp"
#include "tests/e2e/harness/display/x_server.hpp"

namespace lectern::e2e {

/// One thread at a time, the one that owns the connection.
class ScreenCapture {
public:
    ScreenCapture(_XDisplay* display, PixelSize size);
    ~ScreenCapture();
    ScreenCapture(const ScreenCapture&) = delete;
    ScreenCapture& operator=(const ScreenCapture&) = delete;

    Picture grab_all();
    /// Brings this part of the picture up to date.
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
