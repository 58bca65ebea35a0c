// Sends standard error to nowhere for a moment: PortAudio and what ALSA loads print lines there while they look for devices.
#pragma once

namespace lectern::speech {

/// Concerns the whole process's standard error; whoever must be heard meanwhile writes to a copy of it made before.
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
