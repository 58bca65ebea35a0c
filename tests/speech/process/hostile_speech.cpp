// A harmful speech process for the tests; the language it is started with names what it does.
#include <algorithm>
#include <chrono>
#include <span>
#include <string_view>
#include <thread>
#include <unistd.h>
#include <variant>
#include <vector>

#include "content/confinement/confinement.hpp"
#include "content/process/worker_process.hpp"
#include "speech/process/speech_process_messages.hpp"

using namespace lectern::speech;

namespace {

using lectern::content::MessageChannel;

/// Sends the same chunk again and again until nobody takes it.
void send_without_end(MessageChannel& channel, RequestId request, const PcmChunk& chunk, std::chrono::milliseconds pause) {
    while (channel.send(to_message(request, chunk), {})) std::this_thread::sleep_for(pause);
}

/// Sends the whole sound at once, as if it had been spoken.
void send_whole(MessageChannel& channel, RequestId request, const std::vector<Sample>& samples, const std::vector<TimingMark>& marks) {
    constexpr std::size_t a_chunk = 22050;
    for (std::size_t at = 0; at < samples.size(); at += a_chunk) {
        const auto part = std::span(samples).subspan(at, std::min(a_chunk, samples.size() - at));
        const PcmChunk chunk{part, at == 0 ? std::span(marks) : std::span<const TimingMark>()};
        if (!channel.send(to_message(request, chunk), {})) return;
    }
    std::ignore = channel.send(to_message(SpeechDone{request, {}}), {});
}

/// One mark for each word, this many frames apart.
std::vector<TimingMark> marks_each(const Utterance& utterance, std::uint32_t frames) {
    std::vector<TimingMark> marks;
    for (std::uint32_t word = 0; word < utterance.words.size(); ++word) marks.push_back({word * frames, word});
    return marks;
}

/// Claims to have spoken although it has not, or sends sound and marks that nobody could follow.
void pretend(MessageChannel& channel, const SpeakRequest& asked, std::string_view way) {
    constexpr std::uint32_t a_word = 6615;
    const auto words = std::max<std::size_t>(asked.utterance.words.size(), 3);
    const std::vector<Sample> silence(words * a_word);
    const std::vector<Sample> sound(words * a_word, 8000);
    if (way == "nothing") send_whole(channel, asked.request, {}, {});
    if (way == "silence") send_whole(channel, asked.request, silence, marks_each(asked.utterance, a_word));
    if (way == "click") send_whole(channel, asked.request, std::vector<Sample>(60, 8000), {});
    if (way == "unmarked") send_whole(channel, asked.request, sound, {});
    if (way == "crammed") send_whole(channel, asked.request, sound, marks_each(asked.utterance, 0));
    if (way == "beyond") send_whole(channel, asked.request, sound, marks_each(asked.utterance, 100'000'000));
    if (way == "minutes")
        send_whole(channel, asked.request, std::vector<Sample>(std::size_t{600} * 22050, 8000), marks_each(asked.utterance, a_word));
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
        pretend(channel, *asked, way);
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
