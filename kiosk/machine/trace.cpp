#include "kiosk/machine/trace.hpp"

#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <memory>
#include <nlohmann/json.hpp>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

#include "kiosk/machine/line_writer.hpp"

namespace lectern::kiosk {
namespace {

using Json = nlohmann::ordered_json;

double seconds(speech::TimePoint time) {
    return std::chrono::duration<double>(time.time_since_epoch()).count();
}

Json event(std::string_view name) {
    return {{"t", seconds(speech::Clock::now())}, {"event", name}};
}

/// Text of an article may contain anything; invalid UTF-8 is replaced.
std::string line(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

std::string_view name_of(speech::SoundState state) {
    constexpr std::array names = {std::string_view("parked"),    std::string_view("opening"), std::string_view("open"),
                                  std::string_view("reopening"), std::string_view("silent"),  std::string_view("lost")};
    return names[static_cast<std::size_t>(state)];
}

/// The language of each run, in order.
Json languages(const speech::Utterance& utterance) {
    auto languages = Json::array();
    for (const auto& run : utterance.runs) languages.push_back(run.language);
    return languages;
}

Json saying(const speech::Saying& saying) {
    const auto& utterance = saying.speech->utterance();
    auto json = event("say");
    json["id"] = saying.id;
    json["kind"] = utterance.kind == speech::UtteranceKind::reading ? "reading" : "interface";
    json["text"] = utterance.text();
    json["language"] = utterance.runs.empty() ? "" : utterance.runs.front().language;
    json["languages"] = languages(utterance);
    return json;
}

Json said(const speech::Said& said) {
    auto json = event("said");
    json["id"] = said.id;
    json["completed"] = said.completed;
    return json;
}

Json unspoken(const speech::Unspoken& unspoken) {
    const auto& place = unspoken.speech->utterance().place;
    auto json = event("unspoken");
    json["id"] = unspoken.id;
    json["section"] = place.section;
    json["sentence"] = place.sentence;
    return json;
}

std::string_view name_of(VoicePresence presence) {
    constexpr std::array names = {std::string_view("there"), std::string_view("gone"), std::string_view("done_without")};
    return names[static_cast<std::size_t>(presence)];
}

Json heard(const speech::Heard& heard) {
    auto json = event(heard.letter ? "letter" : "heard");
    json["id"] = heard.id;
    json["section"] = heard.place.section;
    json["sentence"] = heard.place.sentence;
    json["word"] = heard.word;
    json["words"] = heard.words;
    json["text"] = heard.text;
    json["at"] = seconds(heard.at);
    return json;
}

/// The file is readable by its owner only, because the trace reveals what a visitor does. Symbolic links are refused, because they could
/// redirect it; those that the system provides in /dev, such as /dev/stdout, are followed.
int open_own(const std::string& file) {
    const bool is_stream = file == "/dev/stdout" || file == "/dev/stderr" || file.starts_with("/dev/fd/");
    const int follow = is_stream ? 0 : O_NOFOLLOW;
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | follow, S_IRUSR | S_IWUSR);
    struct ::stat found{};
    if (descriptor < 0 || ::fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode) || follow == 0) return descriptor;
    if (::fchmod(descriptor, S_IRUSR | S_IWUSR) == 0 && ::ftruncate(descriptor, 0) == 0) return descriptor;
    const int error = errno;
    ::close(descriptor);
    errno = error;
    return -1;
}

}  // namespace

std::expected<Trace, std::string> Trace::open(const std::string& file) {
    const int descriptor = file == "-" ? ::fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3) : open_own(file);
    if (descriptor < 0)
        return std::unexpected(
            fmt::format("{}: the trace cannot be written: {}; name another file", file, std::generic_category().message(errno)));
    return Trace([writer = std::make_shared<LineWriter>(descriptor)](std::string_view line) { writer->write(line); });
}

void Trace::ready(std::chrono::duration<double> first_frame) {
    if (!on()) return;
    auto json = event("ready");
    json["first_frame_s"] = first_frame.count();
    sink_(line(json));
}

void Trace::screen(std::string_view name) {
    if (!on()) return;
    auto json = event("screen");
    json["name"] = name;
    sink_(line(json));
}

void Trace::listed(std::size_t articles, std::size_t problems) {
    if (!on()) return;
    auto json = event("listed");
    json["articles"] = articles;
    json["problems"] = problems;
    sink_(line(json));
}

void Trace::action(std::string_view name, ActionSource source) {
    if (!on()) return;
    auto json = event("action");
    json["name"] = name;
    json["source"] = kiosk::name_of(source);
    sink_(line(json));
}

void Trace::caption(std::string_view text) {
    if (!on()) return;
    auto json = event("caption");
    json["text"] = text;
    sink_(line(json));
}

void Trace::narration(const speech::NarrationEvent& narrated) {
    if (!on()) return;
    if (const auto* queued = std::get_if<speech::Saying>(&narrated)) sink_(line(saying(*queued)));
    if (const auto* done = std::get_if<speech::Said>(&narrated)) sink_(line(said(*done)));
    if (const auto* word = std::get_if<speech::Heard>(&narrated)) sink_(line(heard(*word)));
    if (const auto* left = std::get_if<speech::Unspoken>(&narrated)) sink_(line(unspoken(*left)));
    if (std::holds_alternative<speech::CaughtUp>(narrated)) sink_(line(event("caught_up")));
}

void Trace::frame(std::chrono::duration<double, std::milli> took, std::size_t rectangles) {
    if (!on()) return;
    auto json = event("frame");
    json["ms"] = took.count();
    json["rects"] = rectangles;
    sink_(line(json));
}

void Trace::audio(speech::SoundState state, speech::AudioRoute route, const speech::OutputStatus& device, std::uint64_t starved) {
    if (!on()) return;
    auto json = event("audio");
    json["state"] = name_of(state);
    json["route"] = route == speech::AudioRoute::headphones ? "headphones" : "loudspeaker";
    json["device"] = device.device;
    json["latency_ms"] = device.latency.count();
    json["starved"] = starved;
    json["underflows"] = device.underflows;
    sink_(line(json));
}

void Trace::voice(VoicePresence presence) {
    if (!on()) return;
    auto json = event("voice");
    json["state"] = name_of(presence);
    sink_(line(json));
}

void Trace::setting(std::string_view name, std::string_view value) {
    if (!on()) return;
    auto json = event("setting");
    json["name"] = name;
    json["value"] = value;
    sink_(line(json));
}

void Trace::setting(std::string_view name, int value) {
    if (!on()) return;
    auto json = event("setting");
    json["name"] = name;
    json["value"] = value;
    sink_(line(json));
}

void Trace::session(std::string_view state) {
    if (!on()) return;
    auto json = event("session");
    json["state"] = state;
    sink_(line(json));
}

}  // namespace lectern::kiosk
