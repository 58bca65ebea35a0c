// A sound server that needs no sound card: PulseAudio with one null sink at 48 kHz. It can be made to fail as a real one does.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "tests/e2e/harness/program/child_process.hpp"

namespace lectern::e2e {

/// Without rewinds the null sink renders at most 50 ms ahead and its monitor delivers at once. With rewinds, which real cards have,
/// starting takes two seconds, samples that are taken back are really not played, and recorded times are 2 ms early instead of 5.
enum class Sink { quick_to_start, rewinding };

class SoundServer {
public:
    /// The directory is the server's home and holds its sockets. The server is not started yet.
    explicit SoundServer(std::filesystem::path directory, Sink sink = Sink::quick_to_start);

    /// The variables that tell the kiosk where the server is, whether it runs or not.
    std::map<std::string, std::string> environment() const;
    /// The same for recording and control, on a separate socket that opens before the kiosk's.
    std::map<std::string, std::string> control_environment() const;
    /// Returns when the server answers; throws std::runtime_error when it does not.
    void start();
    /// Opens the kiosk's socket. Start recording before this, or the kiosk's first sound is missed.
    void open_to_kiosk() const;
    bool running() const { return process_ != nullptr; }
    /// Simulates a crash with SIGKILL.
    void crash();
    /// Simulates a hang: the server answers nobody until thaw().
    void freeze() const { process_->send(SIGSTOP); }
    void thaw() const { process_->send(SIGCONT); }
    /// Simulates another program taking the card: the stream stays open and nothing is played.
    void suspend_sink(bool suspended) const;
    /// Adds a second loudspeaker, "other". make_default() selects a sink, as a user would.
    void add_other_sink() const;
    void make_default(const std::string& sink) const;
    /// unplug() removes all loudspeakers; plug_in() brings "kiosk" back.
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
