#include "tests/e2e/harness/program/kiosk_room.hpp"

#include <algorithm>
#include <cctype>
#include <cstdlib>
#include <iterator>
#include <stdexcept>

namespace lectern::e2e {
namespace {

std::vector<std::string> all_arguments(const RoomOptions& options, const ScratchDir& scratch) {
    std::vector<std::string> arguments;
    for (std::size_t i = 0; i < options.articles.size(); ++i)
        arguments.push_back(scratch.write("article-" + std::to_string(i + 1) + options.extension, options.articles[i]));
    arguments.insert(arguments.end(), {"--set", "sound.latency_ms=" + std::to_string(options.latency_ms)});
    arguments.insert(arguments.end(), options.arguments.begin(), options.arguments.end());
    return arguments;
}

XServer make_display(const RoomOptions& options, const ScratchDir& scratch) {
    return options.touch_screen ? XServer(options.screen, scratch.path()) : XServer(options.screen);
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

}  // namespace

bool holds(const std::string& text, const std::string& words) {
    return lower(text).find(lower(words)) != std::string::npos;
}

std::map<std::string, std::string> strict_card(std::map<std::string, std::string> manners) {
    manners["LD_PRELOAD"] = LECTERN_STRICT_CARD;
    return manners;
}

std::map<std::string, std::string> hostile_layout() {
    return {{"LD_PRELOAD", LECTERN_HOSTILE_LAYOUT}};
}

KioskRoom::KioskRoom(const RoomOptions& options)
    : x_server_(make_display(options, scratch_)), sound_(scratch_.path(), options.sink), input_(x_server_), screen_(x_server_) {
    if (options.touch_screen) touch_screen_.emplace(XServer::touch_socket(scratch_.path()), options.screen);
    if (options.window_manager) start_window_manager();
    if (options.sound) start_sound();
    environment_ = sound_.environment();
    environment_["DISPLAY"] = x_server_.display();
    for (const auto& [name, value] : options.environment) environment_[name] = value;
    arguments_ = all_arguments(options, scratch_);
    if (options.headphones_card) std::ranges::copy(add_headphones_card(), std::back_inserter(arguments_));
    for (const auto& [name, content] : options.state) scratch_.write(std::filesystem::path(state_place) / name, content);
    start_again();
}

void KioskRoom::start_again() {
    program_.reset();
    std::filesystem::remove(scratch_.path() / "trace.jsonl");
    program_ = std::make_unique<Program>(arguments_, environment_, scratch_.path());
}

void KioskRoom::start_window_manager() {
    window_manager_ = std::make_unique<ChildProcess>(Launch{
        .command = {"openbox", "--sm-disable"},
        .environment = {
            {"DISPLAY", x_server_.display()}, {"HOME", scratch_.path()}, {"XDG_CONFIG_HOME", ""}, {"XDG_RUNTIME_DIR", scratch_.path()}}});
    if (!eventually(10s, [this] { return x_server_.is_managed(); }, 20ms))
        throw std::runtime_error("openbox did not start; are the packages of config/packages.txt installed?");
}

/// PortAudio lists ALSA devices only, so a file in the kiosk's home gives the sound server's two sinks ALSA names. Returns the settings
/// that select them.
std::vector<std::string> KioskRoom::add_headphones_card() {
    sound_.add_other_sink();
    earpiece_ = std::make_unique<Recorder>(sound_, "other.monitor");
    scratch_.write(".asoundrc", "pcm.loudspeaker { type pulse device kiosk }\npcm.earpiece { type pulse device other }\n");
    return {"--set", "sound.device=loudspeaker", "--set", "sound.headphones_device=earpiece"};
}

KioskRoom::~KioskRoom() {
    if (const char* folder = std::getenv("LECTERN_E2E_KEEP")) keep_evidence(folder);
}

void KioskRoom::keep_evidence(const std::filesystem::path& folder) const {
    std::error_code ignored;
    const std::filesystem::path kept = folder / scratch_.path().filename();
    std::filesystem::create_directories(kept, ignored);
    for (const char* name : {"trace.jsonl", "lectern.err"}) std::filesystem::copy_file(scratch_.path() / name, kept / name, ignored);
    screen_.picture().save_png(kept / "screen.png");
}

void KioskRoom::start_sound() {
    sound_.start();
    if (recorder_) {
        recorder_->restart();
    } else {
        recorder_ = std::make_unique<Recorder>(sound_);
    }
    sound_.open_to_kiosk();
}

bool KioskRoom::shown() {
    constexpr int some_text = 1000;  // changed pixels; filling the empty window with black does not count as a frame
    const bool drawn = trace().wait_for(0, "ready", {}, 15s) && trace().wait_for(0, "listed", {}, 15s) && on_screen("welcome") &&
                       screen_.wait_for_change(program_->started(), screen_.picture().all(), some_text);
    // Until the window has settled, the X server may have no window to send a click to. A real visitor is never that quick.
    screen_.settled_picture(200ms);
    return drawn;
}

bool KioskRoom::begin() {
    if (!shown()) return false;
    input_.press(Key::pad_5);
    return on_screen("reading") && heard(0).has_value();
}

bool KioskRoom::begin_past_opening() {
    if (!begin()) return false;
    const std::size_t mark = trace().mark();
    input_.press(Key::pad_2);
    input_.press(Key::pad_2);
    return trace().wait_for(mark, "heard", [](const TraceEvent& e) { return e.number("sentence") == 2; }).has_value();
}

std::string KioskRoom::current_screen() {
    const auto event = trace().last("screen");
    return event ? event->text("name") : std::string{};
}

bool KioskRoom::on_screen(const std::string& name, Clock::duration timeout) {
    return eventually(timeout, [&] { return current_screen() == name; });
}

std::optional<TraceEvent> KioskRoom::heard(std::size_t from, const std::string& text, Clock::duration timeout) {
    return trace().wait_for(from, "heard", [&](const TraceEvent& e) { return text.empty() || e.text("text") == text; }, timeout);
}

std::optional<TraceEvent> KioskRoom::says(std::size_t from, const std::string& text, Clock::duration timeout) {
    return trace().wait_for(
        from, "say", [&](const TraceEvent& e) { return e.text("kind") == "interface" && holds(e.text("text"), text); }, timeout);
}

bool KioskRoom::was_said(const TraceEvent& say, Clock::duration timeout) {
    const auto said = trace().wait_for(
        say.index, "said",
        [&](const TraceEvent& e) { return e.fields.value("id", nlohmann::json{}) == say.fields.value("id", nlohmann::json{}); }, timeout);
    return said && said->fields.value("completed", false);
}

Place KioskRoom::button(int index) const {
    const PixelSize size = x_server_.size();
    return {size.width * (2 * index + 1) / 10, size.height * 92 / 100};
}

Area KioskRoom::content_area() const {
    const PixelSize size = x_server_.size();
    return {0, size.height * 15 / 100, size.width, size.height * 55 / 100};
}

Area KioskRoom::caption_area() const {
    const PixelSize size = x_server_.size();
    return {0, size.height * 75 / 100, size.width, size.height * 11 / 100};
}

}  // namespace lectern::e2e
