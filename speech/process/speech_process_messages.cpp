#include "speech/process/speech_process_messages.hpp"

#include "content/process/message.hpp"

namespace lectern::speech {
namespace {

using content::MessageReader;
using content::MessageWriter;

enum class Kind : std::uint8_t { speak, stop, ready, chunk, done };

template <typename Items, typename Write>
void write_each(MessageWriter& message, const Items& items, Write write) {
    message.add(static_cast<std::uint32_t>(items.size()));
    for (const auto& item : items) write(item);
}

template <typename Items, typename Read>
void read_each(MessageReader& message, Items& items, Read read) {
    for (auto count = message.take_count(); count > 0 && message.whole(); --count) items.push_back(read());
}

// Every field is named in a structured binding, so that a new field does not compile until it is sent as well.
void write(MessageWriter& message, const SpokenRun& run) {
    const auto& [text, language, pronounced, spelled] = run;
    message.add(text).add(language);
    write_each(message, pronounced, [&](const Pronounced& part) {
        const auto& [bytes, ipa] = part;
        message.add(bytes).add(ipa);
    });
    message.add(spelled);
}

SpokenRun read_run(MessageReader& message) {
    SpokenRun run;
    run.text = message.take_text();
    run.language = message.take_text();
    read_each(message, run.pronounced, [&] {
        const auto bytes = message.take<content::ByteRange>();
        return Pronounced{bytes, message.take_text()};
    });
    run.spelled = message.take<char>() != 0;
    return run;
}

void write(MessageWriter& message, const Utterance& utterance) {
    const auto& [id, kind, runs, words, place, written, prosody, ends_sentence, pause_after] = utterance;
    const auto& [rate_wpm, pitch, variant] = prosody;
    message.add(id).add(static_cast<std::uint8_t>(kind));
    write_each(message, runs, [&](const SpokenRun& run) { write(message, run); });
    message.add(std::span(words)).add(place).add(written);
    message.add(rate_wpm).add(pitch).add(variant);
    message.add(ends_sentence).add(std::int64_t{pause_after.count()});
}

Utterance read_utterance(MessageReader& message) {
    Utterance utterance;
    utterance.id = message.take<UtteranceId>();
    utterance.kind = static_cast<UtteranceKind>(message.take<std::uint8_t>());
    read_each(message, utterance.runs, [&] { return read_run(message); });
    utterance.words = message.take_all<SpokenWord>();
    utterance.place = message.take<UtterancePlace>();
    utterance.written = message.take_text();
    utterance.prosody.rate_wpm = message.take<int>();
    utterance.prosody.pitch = message.take<int>();
    utterance.prosody.variant = message.take_text();
    utterance.ends_sentence = message.take<char>() != 0;
    utterance.pause_after = std::chrono::milliseconds(message.take<std::int64_t>());
    return utterance;
}

SpeechReady read_ready(MessageReader& message) {
    SpeechReady ready;
    const auto version = message.take<int>();
    const auto confinement = content::Confinement::from_message(message.take_text());
    ready.confinement = confinement.value_or(content::Confinement{});
    read_each(message, ready.voices, [&] {
        auto language = message.take_text();
        auto name = message.take_text();
        return Voice{std::move(language), std::move(name), message.take<int>()};
    });
    ready.problem = message.take_text();
    if (version != speech_process_version) ready.problem = "lectern and lectern-speech are of different versions; install Lectern again";
    return ready;
}

SpeechChunk read_chunk(MessageReader& message) {
    SpeechChunk chunk;
    chunk.request = message.take<RequestId>();
    chunk.samples = message.take_all<Sample>();
    chunk.marks = message.take_all<TimingMark>();
    return chunk;
}

MessageWriter begin(Kind kind) {
    MessageWriter message;
    message.add(static_cast<std::uint8_t>(kind));
    return message;
}

}  // namespace

std::string to_message(const SpeakRequest& request) {
    auto message = begin(Kind::speak);
    message.add(request.request);
    write(message, request.utterance);
    return message.bytes();
}

std::string to_message(const StopRequest& request) {
    return begin(Kind::stop).add(request.request).bytes();
}

std::string to_message(const SpeechReady& ready) {
    auto message = begin(Kind::ready);
    message.add(speech_process_version).add(ready.confinement.to_message());
    write_each(message, ready.voices, [&](const Voice& voice) {
        const auto& [language, name, priority] = voice;
        message.add(language).add(name).add(priority);
    });
    return message.add(ready.problem).bytes();
}

std::string to_message(RequestId request, const PcmChunk& chunk) {
    return begin(Kind::chunk).add(request).add(chunk.samples).add(chunk.marks).bytes();
}

std::string to_message(const SpeechDone& done) {
    return begin(Kind::done).add(done.request).add(done.problem).bytes();
}

std::optional<SpeechRequest> read_request(std::string_view message) {
    MessageReader reader(message);
    std::optional<SpeechRequest> request;
    const auto kind = static_cast<Kind>(reader.take<std::uint8_t>());
    const auto id = reader.take<RequestId>();
    if (kind == Kind::speak) request = SpeakRequest{id, read_utterance(reader)};
    if (kind == Kind::stop) request = StopRequest{id};
    return reader.ended() ? request : std::nullopt;
}

std::optional<SpeechAnswer> read_answer(std::string_view message) {
    MessageReader reader(message);
    std::optional<SpeechAnswer> answer;
    const auto kind = static_cast<Kind>(reader.take<std::uint8_t>());
    if (kind == Kind::ready) answer = read_ready(reader);
    if (kind == Kind::chunk) answer = read_chunk(reader);
    if (kind == Kind::done) {
        const auto id = reader.take<RequestId>();
        answer = SpeechDone{id, reader.take_text()};
    }
    return reader.ended() ? answer : std::nullopt;
}

}  // namespace lectern::speech
