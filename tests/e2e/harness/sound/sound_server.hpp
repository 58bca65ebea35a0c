// A sound server of its own without a sound card: PulseAudio with one null sink at 48 kHz, and the faults a real one has.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "tests/e2e/harness/program/child_process.hpp"

namespace lectern::e2e {

/// Without rewinds the null sink renders 50 ms ahead at most and the monitor answers at once; with them, as real cards have them,
/// it takes two seconds to start, what is taken back is really taken back, and times come out 2 ms early instead of 5.
enum class Sink { quick_to_start, rewinding };

class SoundServer {
public:
    /// The directory is its home and holds its socket. Nothing is started yet.
    explicit SoundServer(std::filesystem::path directory, Sink sink = Sink::quick_to_start);

    /// What the kiosk needs to find it, whether it runs or not.
    std::map<std::string, std::string> environment() const;
    /// The same for recording and control, on a socket of their own: they are let in first.
    std::map<std::string, std::string> control_environment() const;
    /// Returns when the sink answers; throws std::runtime_error where it does not.
    void start();
    /// Lets the kiosk in. Not before the recording has begun, or the kiosk's first sound is missed.
    void open_to_kiosk() const;
    bool running() const { return process_ != nullptr; }
    /// As if it had crashed: SIGKILL.
    void crash();
    /// It hangs: no answer to anybody until thaw().
    void freeze() const { process_->send(SIGSTOP); }
    void thaw() const { process_->send(SIGCONT); }
    /// As when another program takes the card: the stream stays open and nothing is played.
    void suspend_sink(bool suspended) const;
    /// A second loudspeaker, "other", is there; `make_default` as when somebody chooses where sound goes.
    void add_other_sink() const;
    void make_default(const std::string& sink) const;
    /// All loudspeakers are pulled out; "kiosk" is plugged in again.
    void unplug() const;
    void plug_in() const;

private:
    bool pactl(const std::vector<std::string>& arguments) const;
    void must(const std::vector<std::string>& arguments) const;
    std::string sink_settings() const;
    std::filesystem::path kiosk_socket() const { return directory_ / "native"; }
    std::filesystem::path control_socket() const { return directory_ / "control"; }

    std::filesystem::path directory_;
    Sink sink_;
    std::unique_ptr<ChildProcess> process_;
};

}  // namespace lectern::e2e
