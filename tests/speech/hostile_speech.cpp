// A speech process that is up to no good, in the way that its language names: the tests' partner.
#include <chrono>
#include <string_view>
#include <thread>
#include <unistd.h>
#include <variant>
#include <vector>

#include "content/confinement.hpp"
#include "content/worker_process.hpp"
#include "speech/speech_process_messages.hpp"

using namespace lectern::speech;

namespace {

using lectern::content::MessageChannel;

/// The same chunk again and again, until nobody takes it.
void send_without_end(MessageChannel& channel, RequestId request, const PcmChunk& chunk, std::chrono::milliseconds pause) {
    while (channel.send(to_message(request, chunk), {})) std::this_thread::sleep_for(pause);
}

void serve(MessageChannel& channel, std::string_view way) {
    const std::vector<Sample> frame{1};
    if (way == "deaf") std::this_thread::sleep_for(std::chrono::hours(1));
    while (const auto message = channel.receive({})) {
        const auto request = read_request(*message);
        const auto* asked = request ? std::get_if<SpeakRequest>(&*request) : nullptr;
        if (asked == nullptr) continue;
        if (way == "empty") send_without_end(channel, asked->request, {}, std::chrono::milliseconds(1));
        if (way == "drops") send_without_end(channel, asked->request, {frame, {}}, std::chrono::milliseconds(20));
    }
}

}  // namespace

int main(int argc, char** argv) {
    const std::string_view way = argc == 3 ? argv[2] : "";
    if (way == "mute") std::this_thread::sleep_for(std::chrono::hours(1));
    if (way == "free thread") std::thread([] { std::this_thread::sleep_for(std::chrono::hours(1)); }).detach();
    SpeechReady ready{.voices = {{"en", "hostile", 5}}};
    if (way != "unconfined") ready.confinement = lectern::content::confine({});
    if (way == "unconfined" || way == "free thread") ready.confinement = {.files = true, .calls = true, .memory = true};
    MessageChannel channel(lectern::content::worker_socket, largest_speech_message);
    if (channel.send(to_message(ready), {})) serve(channel, way);
    ::_exit(0);
}
