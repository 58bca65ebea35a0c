#include "tests/e2e/harness/sound/sound_server.hpp"

#include <stdexcept>
#include <utility>

namespace lectern::e2e {

SoundServer::SoundServer(std::filesystem::path directory, Sink sink) : directory_(std::move(directory)), sink_(sink) {}

std::map<std::string, std::string> SoundServer::environment() const {
    return {{"HOME", directory_},
            {"XDG_RUNTIME_DIR", directory_},
            {"PULSE_RUNTIME_PATH", directory_},
            {"PULSE_SERVER", "unix:" + kiosk_socket().string()},
            {"XDG_CONFIG_HOME", ""},
            {"XDG_STATE_HOME", ""},
            {"STATE_DIRECTORY", ""},
            {"DBUS_SESSION_BUS_ADDRESS", ""}};
}

std::map<std::string, std::string> SoundServer::control_environment() const {
    std::map<std::string, std::string> variables = environment();
    variables["PULSE_SERVER"] = "unix:" + control_socket().string();
    return variables;
}

void SoundServer::start() {
    std::map<std::string, std::string> variables = environment();
    variables["PULSE_SERVER"] = "";
    variables["DISPLAY"] = "";
    std::filesystem::remove(kiosk_socket());
    std::filesystem::remove(control_socket());
    // Realtime scheduling and D-Bus are off: a container has neither, and PulseAudio would wait seconds for them.
    process_ = std::make_unique<ChildProcess>(
        Launch{.command = {"pulseaudio", "-n", "--daemonize=no", "--use-pid-file=no", "--exit-idle-time=-1", "--disallow-exit",
                           "--realtime=no", "--high-priority=no", "-L", "module-null-sink sink_name=kiosk " + sink_settings(), "-L",
                           "module-native-protocol-unix auth-anonymous=1 socket=" + control_socket().string()},
               .environment = variables,
               .errors = directory_ / "pulseaudio.log"});
    const bool answers = eventually(20s, [this] { return std::filesystem::exists(control_socket()) && pactl({"info"}); }, 20ms);
    if (!answers) throw std::runtime_error("pulseaudio did not start; are pulseaudio and pulseaudio-utils installed?");
}

void SoundServer::open_to_kiosk() const {
    must({"load-module", "module-native-protocol-unix", "auth-anonymous=1", "socket=" + kiosk_socket().string()});
}

void SoundServer::crash() {
    process_->send(SIGKILL);
    process_->wait(2s);
    process_.reset();
}

void SoundServer::suspend_sink(bool suspended) const {
    must({"suspend-sink", "kiosk", suspended ? "1" : "0"});
}

void SoundServer::add_other_sink() const {
    must({"load-module", "module-null-sink", "sink_name=other", "rate=48000", "norewinds=1"});
}

void SoundServer::make_default(const std::string& sink) const {
    must({"set-default-sink", sink});
}

void SoundServer::unplug() const {
    must({"unload-module", "module-null-sink"});
}

void SoundServer::plug_in() const {
    must({"load-module", "module-null-sink", "sink_name=kiosk", "rate=48000", "norewinds=1"});
}

std::string SoundServer::sink_settings() const {
    return sink_ == Sink::rewinding ? "rate=48000" : "rate=48000 norewinds=1";
}

void SoundServer::must(const std::vector<std::string>& arguments) const {
    if (!pactl(arguments)) throw std::runtime_error("pactl " + arguments.front() + " failed");
}

bool SoundServer::pactl(const std::vector<std::string>& arguments) const {
    std::vector<std::string> command{"pactl"};
    command.insert(command.end(), arguments.begin(), arguments.end());
    return run({.command = command, .environment = control_environment()}, 5s) == Exit{0};
}

}  // namespace lectern::e2e
