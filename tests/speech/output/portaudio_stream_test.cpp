#include "speech/output/portaudio_stream.hpp"

#include <alsa/asoundlib.h>
#include <atomic>
#include <catch2/catch.hpp>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <sys/socket.h>
#include <sys/un.h>
#include <thread>
#include <unistd.h>

#include "tests/support/captured_stream.hpp"

using namespace lectern::speech;

namespace {

/// Listens where a JACK server with its own name would, and closes every connection.
class JackServer {
public:
    JackServer() : file_("/dev/shm/jack_" + name_ + "_" + std::to_string(::getuid()) + "_0") {
        ::setenv("JACK_DEFAULT_SERVER", name_.c_str(), 1);
        sockaddr_un address{.sun_family = AF_UNIX, .sun_path = {}};
        file_.native().copy(address.sun_path, sizeof address.sun_path - 1);
        std::filesystem::remove(file_);
        REQUIRE(::bind(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0);
        REQUIRE(::listen(socket_, 8) == 0);
        thread_ = std::jthread([this](const std::stop_token& stop) { answer(stop); });
    }
    ~JackServer() {
        thread_ = {};
        ::close(socket_);
        std::filesystem::remove(file_);
        ::unsetenv("JACK_DEFAULT_SERVER");
    }
    JackServer(const JackServer&) = delete;
    JackServer& operator=(const JackServer&) = delete;

    bool was_asked() const { return asked_; }

private:
    void answer(const std::stop_token& stop) {
        while (!stop.stop_requested()) {
            const int client = ::accept(socket_, nullptr, nullptr);
            if (client >= 0) asked_ = true;
            if (client >= 0) ::close(client);
            if (client < 0) std::this_thread::sleep_for(std::chrono::milliseconds(5));
        }
    }

    std::atomic<bool> asked_ = false;
    std::string name_ = "lectern-test-" + std::to_string(::getpid());
    std::filesystem::path file_;
    int socket_ = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    std::jthread thread_;
};

}  // namespace

TEST_CASE("nobody looks for a JACK server, whose library ends a busy process") {
    const JackServer server;
    const PortAudioLibrary library;
    CHECK_FALSE(server.was_asked());
}

TEST_CASE("what ALSA says of its troubles does not go past the log") {
    const PortAudioLibrary library;
    lectern::tests::CapturedStream errors(STDERR_FILENO);
    snd_pcm_t* card = nullptr;
    CHECK(::snd_pcm_open(&card, "no such card", SND_PCM_STREAM_PLAYBACK, 0) < 0);
    CHECK(errors.text().empty());
}
