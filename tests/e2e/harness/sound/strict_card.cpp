// Loaded between the program and PortAudio (LD_PRELOAD). It refuses streams as a card does that is opened directly:
//   STRICT_CARD_RATE      the only sample rate that it accepts
//   STRICT_CARD_CHANNELS  the only number of channels that it accepts
//   STRICT_CARD_BUSY      a file; while it exists, another program has the card
//   STRICT_CARD_LATE      a file; while it exists, every callback is told of an underflow
#include <atomic>
#include <cstdlib>
#include <dlfcn.h>
#include <portaudio.h>
#include <string>
#include <unistd.h>

namespace {

bool is_there(const char* variable) {
    const char* file = std::getenv(variable);
    return file != nullptr && ::access(file, F_OK) == 0;
}

bool takes(const char* variable, int value) {
    const char* only = std::getenv(variable);
    return only == nullptr || std::atoi(only) == value;
}

std::atomic<PaStreamCallback*> true_callback{nullptr};  // one is enough: the program opens one stream at a time

int callback(const void* input, void* output, unsigned long frames, const PaStreamCallbackTimeInfo* time, PaStreamCallbackFlags flags,
             void* data) {
    if (is_there("STRICT_CARD_LATE")) flags |= paOutputUnderflow;
    return true_callback.load()(input, output, frames, time, flags, data);
}

}  // namespace

extern "C" PaError Pa_OpenStream(PaStream** stream, const PaStreamParameters* input, const PaStreamParameters* output, double rate,
                                 unsigned long frames, PaStreamFlags flags, PaStreamCallback* pull, void* data) {
    if (is_there("STRICT_CARD_BUSY")) return paDeviceUnavailable;
    if (!takes("STRICT_CARD_CHANNELS", output->channelCount)) return paInvalidChannelCount;
    if (!takes("STRICT_CARD_RATE", static_cast<int>(rate))) return paInvalidSampleRate;
    true_callback = pull;
    static const auto open = reinterpret_cast<decltype(&Pa_OpenStream)>(::dlsym(RTLD_NEXT, "Pa_OpenStream"));
    return open(stream, input, output, rate, frames, flags, callback, data);
}
