#include "speech/output/portaudio_stream.hpp"

#include <algorithm>
#include <alsa/asoundlib.h>
#include <fmt/format.h>
#include <portaudio.h>
#include <string_view>

#include "speech/output/quiet_stderr.hpp"

/// Replaces libjack's function and reports that there is no JACK server; sound goes through ALSA. PortAudio and ALSA's plugin look for a
/// server each time a device is opened, and the thread that libjack starts for this uses memory that another thread has already freed. On a
/// busy machine that crashed the process.
extern "C" __attribute__((visibility("default"))) void* jack_client_open(const char* /*name*/, int /*options*/, int* status) {
    constexpr int no_server = 0x01 | 0x10;  // JackFailure, JackServerFailed
    if (status != nullptr) *status = no_server;
    return nullptr;
}

namespace lectern::speech {
namespace {

constexpr int frames_a_callback = 128;  // 6 ms at the voice's rate; a key press waits half of that on average

/// The first output device whose name contains `part`; the default device if `part` is empty.
PaDeviceIndex find_device(const std::string& part) {
    if (part.empty()) return Pa_GetDefaultOutputDevice();
    for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i) {
        const auto* info = Pa_GetDeviceInfo(i);
        if (info->maxOutputChannels > 0 && std::string_view(info->name).contains(part)) return i;
    }
    return paNoDevice;
}

DeviceProblem missing(const std::string& part) {
    // ALSA does not even list a device that another program uses exclusively.
    if (!part.empty())
        return {OutputFault::missing,
                fmt::format("no sound device is called \"{}\"; plug it in, free it, or set sound.device to one that `lectern doctor` lists",
                            part)};
    return {OutputFault::missing, "no sound device; plug one in, or start the sound server"};
}

/// Replaces ALSA's error handler, which bypasses the log and writes to standard error: on an overloaded machine one line for each
/// underflow, hundreds a minute. Nothing important is lost: underflows are counted, and a device that does not open reports why.
void say_nothing(const char* /*file*/, int /*line*/, const char* /*function*/, int /*error*/, const char* /*format*/, ...) {}

DeviceProblem refusal(PaError error, const std::string& name) {
    if (error == paDeviceUnavailable)
        return {OutputFault::busy, fmt::format("the sound device \"{}\" is busy; end the program that uses it", name)};
    return {OutputFault::failed,
            fmt::format("the sound device \"{}\" does not open: {}; see `lectern doctor`", name, Pa_GetErrorText(error))};
}

}  // namespace

PortAudioLibrary::PortAudioLibrary() {
    const QuietStderr quiet;
    ::snd_lib_error_set_handler(say_nothing);
    started_ = Pa_Initialize() == paNoError;
}

PortAudioLibrary::~PortAudioLibrary() {
    const QuietStderr quiet;
    if (started_) Pa_Terminate();
}

std::vector<std::string> PortAudioLibrary::outputs() const {
    std::vector<std::string> names;
    for (PaDeviceIndex i = 0; i < Pa_GetDeviceCount(); ++i) {
        const auto* info = Pa_GetDeviceInfo(i);
        if (info->maxOutputChannels > 0) names.emplace_back(info->name);
    }
    return names;
}

PortAudioStream::~PortAudioStream() {
    if (stream_ == nullptr) return;
    Pa_AbortStream(stream_);
    Pa_CloseStream(stream_);
}

std::expected<void, DeviceProblem> PortAudioStream::open(const StreamOptions& options) {
    const QuietStderr quiet;
    const auto device = find_device(options.device);
    if (device == paNoDevice) return std::unexpected(missing(options.device));
    name_ = Pa_GetDeviceInfo(device)->name;
    PaError result = try_formats(device, options);
    if (result == paNoError) {
        const DeviceTime::Claim usual_delay(Pa_GetStreamInfo(stream_)->outputLatency);
        feed_.emplace(player_, FeedOptions{format_, usual_delay, options.wake_lead, options.keep_awake});
        result = Pa_StartStream(stream_);
    }
    if (result != paNoError) return std::unexpected(refusal(result, name_));
    return {};
}

/// Sound servers take any format; a card that is used directly often supports only 48,000 Hz and two channels.
int PortAudioStream::try_formats(int device, const StreamOptions& options) {
    const int own_rate = static_cast<int>(Pa_GetDeviceInfo(device)->defaultSampleRate);
    PaError result = paInvalidSampleRate;
    for (const int rate : {sample_rate_hz, own_rate, 48000, 44100}) {
        for (const int channels : {1, 2}) {
            format_ = {rate, channels};
            result = try_format(device, options);
            if (result != paInvalidSampleRate && result != paInvalidChannelCount) return result;
        }
    }
    return result;
}

int PortAudioStream::try_format(int device, const StreamOptions& options) {
    PaStreamParameters output{};
    output.device = device;
    output.channelCount = format_.channels;
    output.sampleFormat = paFloat32;
    output.suggestedLatency = std::chrono::duration<double>(options.latency_of(name_)).count();
    const auto frames = static_cast<unsigned long>(frames_a_callback * format_.rate_hz / sample_rate_hz);
    return Pa_OpenStream(&stream_, nullptr, &output, format_.rate_hz, frames, paNoFlag, callback, this);
}

bool PortAudioStream::active() const {
    return Pa_IsStreamActive(stream_) == 1;
}

std::chrono::milliseconds PortAudioStream::latency() const {
    const auto* info = Pa_GetStreamInfo(stream_);
    return std::chrono::milliseconds(info == nullptr ? 0 : static_cast<std::int64_t>(info->outputLatency * 1000));
}

int PortAudioStream::callback(const void* /*input*/, void* output, unsigned long frames, const PaStreamCallbackTimeInfo* time,
                              unsigned long flags, void* self) noexcept {
    auto& stream = *static_cast<PortAudioStream*>(self);
    stream.callbacks_.fetch_add(1, std::memory_order_relaxed);
    if ((flags & paOutputUnderflow) != 0) {
        stream.underflows_.fetch_add(1, std::memory_order_relaxed);
        if (stream.sounding_) stream.heard_underflows_.fetch_add(1, std::memory_order_relaxed);
    }
    const std::span out(static_cast<float*>(output), frames * static_cast<std::size_t>(stream.format_.channels));
    if (stream.hushed_.load(std::memory_order_relaxed)) {
        stream.fade_out(out);
        return paContinue;
    }
    // Only the difference is meaningful: the device's clock is not the same as Clock.
    stream.sounding_ = stream.feed_->fill(out, Clock::now(), DeviceTime::Claim(time->outputBufferDacTime - time->currentTime));
    stream.last_ = out.empty() ? 0.0F : out.back();
    return paContinue;
}

/// The sound decays over one callback instead of breaking off with a click.
void PortAudioStream::fade_out(std::span<float> out) noexcept {
    const float step = last_ / static_cast<float>(std::max<std::size_t>(out.size(), 1));
    for (auto& sample : out) sample = last_ -= step;
    last_ = 0.0F;
}

}  // namespace lectern::speech
