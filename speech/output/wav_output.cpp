#include "speech/output/wav_output.hpp"

#include <array>
#include <fmt/format.h>
#include <sndfile.h>
#include <span>

namespace lectern::speech {
namespace {

constexpr std::chrono::microseconds awaiting_sound{200};

}  // namespace

WavOutput::WavOutput(PcmPlayer& player, std::filesystem::path file) : player_(player), file_(std::move(file)), wav_(nullptr, sf_close) {}

WavOutput::~WavOutput() {
    close();
}

void WavOutput::open(AudioRoute /*route*/) {
    if (thread_.joinable()) return;
    SF_INFO info{};
    info.samplerate = sample_rate_hz;
    info.channels = 1;
    info.format = SF_FORMAT_WAV | SF_FORMAT_PCM_16;
    wav_.reset(sf_open(file_.c_str(), SFM_WRITE, &info));
    failed_ = wav_ == nullptr;
    if (!failed_) thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void WavOutput::close() {
    thread_.request_stop();
    if (thread_.joinable()) thread_.join();
    wav_.reset();
}

OutputStatus WavOutput::status() const {
    const auto problem = failed_ ? fmt::format("cannot write {}; check the folder's rights and free space", file_.string()) : std::string();
    const auto state = failed_ ? OutputState::unavailable : thread_.joinable() ? OutputState::open : OutputState::closed;
    return {.state = state, .device = file_.string(), .latency = {}, .underflows = 0, .problem = problem};
}

/// Pulls only when sound is ready: a file has no pace of its own, so silence would be written without end.
void WavOutput::run(const std::stop_token& stop) {
    while (!stop.stop_requested() && !failed_) {
        const auto frames = player_.ready_frames();
        if (frames > 0)
            write(frames);
        else
            std::this_thread::sleep_for(awaiting_sound);
    }
}

void WavOutput::write(std::size_t frames) {
    std::array<float, PcmBlock::capacity> block{};
    const auto out = std::span(block).first(frames);
    const auto played = static_cast<sf_count_t>(player_.render(out, now()));
    if (sf_writef_float(wav_.get(), out.data(), played) != played) failed_ = true;
    frames_.fetch_add(played, std::memory_order_release);
}

}  // namespace lectern::speech
