// Redirects standard error to /dev/null for a moment: PortAudio and ALSA's plugins print lines there while they look for devices.
#pragma once

namespace lectern::speech {

/// Affects the standard error of the whole process. Code that must write there meanwhile uses a duplicate of the descriptor made before.
class QuietStderr {
public:
    QuietStderr();
    ~QuietStderr();
    QuietStderr(const QuietStderr&) = delete;
    QuietStderr& operator=(const QuietStderr&) = delete;

private:
    int kept_ = -1;
};

}  // namespace lectern::speech
