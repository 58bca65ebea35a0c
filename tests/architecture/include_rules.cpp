#include "tests/architecture/include_rules.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>

namespace lectern::architecture {

namespace {

namespace fs = std::filesystem;

struct Room {
    std::string_view name;
    std::vector<std::string_view> may_include;
};

const std::array<Room, 4> rooms{{
    {"config", {"config"}},
    {"content", {"content"}},
    {"speech", {"speech", "content"}},
    {"kiosk", {"kiosk", "speech", "content", "config"}},
}};

/// Only files whose path begins with one of `keepers` may include a header whose path begins with one of `headers`.
struct Fence {
    std::string_view library;
    std::vector<std::string_view> keepers;
    std::vector<std::string_view> headers;
};

const std::array<Fence, 16> fences{{
    {"SDL's scancodes", {"kiosk/window", "kiosk/input_map.", "kiosk/key_names."}, {"SDL_scancode.h", "SDL2/SDL_scancode.h"}},
    {"SDL", {"kiosk/window"}, {"SDL.h", "SDL_", "SDL2/"}},
    {"Xlib", {"kiosk/window_front."}, {"X11/"}},
    {"libevdev", {"kiosk/evdev_jack."}, {"libevdev/"}},
    {"eSpeak NG", {"speech/espeak_synthesizer."}, {"espeak/", "espeak-ng/", "speak_lib.h"}},
    {"PortAudio", {"speech/portaudio_stream."}, {"portaudio.h", "pa_"}},
    {"ALSA", {"speech/portaudio_stream."}, {"alsa/"}},
    {"the Speex resampler", {"speech/resampler."}, {"speex/"}},
    {"libebur128", {"speech/loudness_leveller."}, {"ebur128.h"}},
    {"pugixml", {"speech/pls_file."}, {"pugixml.hpp"}},
    {"RE2", {"speech/reading_rule."}, {"re2/"}},
    {"libseccomp", {"content/call_filter."}, {"seccomp.h"}},
    {"Landlock", {"content/file_fence."}, {"linux/landlock.h"}},
    {"ICU's break iterators", {"content/segmenter."}, {"unicode/brkiter.h", "unicode/filteredbrk.h", "unicode/rbbi.h", "unicode/ubrk.h"}},
    {"libsodium", {"kiosk/pin_hash.", "content/fingerprint."}, {"sodium.h", "sodium/"}},
    {"toml++", {"config/"}, {"toml++/", "toml.hpp"}},
}};

bool begins_with_one_of(std::string_view path, const std::vector<std::string_view>& beginnings) {
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return path.starts_with(beginning); });
}

const Room* room_of(const fs::path& path) {
    const std::string top = path.begin() == path.end() ? "" : path.begin()->string();
    const auto room = std::ranges::find(rooms, top, &Room::name);
    return room == rooms.end() ? nullptr : &*room;
}

std::optional<std::string> room_objection(const Room& room, const fs::path& included) {
    const Room* other = room_of(included);
    if (other == nullptr || std::ranges::find(room.may_include, other->name) != room.may_include.end()) return std::nullopt;
    return std::string(room.name) + "/ may not include " + std::string(other->name) + "/";
}

/// The first fence that a header stands behind is the one that counts: the scancodes' is narrower than SDL's.
std::optional<std::string> fence_objection(std::string_view file, std::string_view included) {
    const auto fence = std::ranges::find_if(fences, [&](const Fence& f) { return begins_with_one_of(included, f.headers); });
    if (fence == fences.end() || begins_with_one_of(file, fence->keepers)) return std::nullopt;
    return "only " + std::string(fence->keepers.front()) + "* may include " + std::string(fence->library);
}

void for_each_include(const fs::path& root,
                      const std::function<void(const fs::path& file, std::size_t line, std::string_view included)>& visit) {
    std::vector<fs::path> sources;
    for (const Room& room : rooms) {
        for (const auto& entry : fs::recursive_directory_iterator(root / room.name)) {
            if (entry.path().extension() == ".cpp" || entry.path().extension() == ".hpp") sources.push_back(entry.path());
        }
    }
    std::ranges::sort(sources);
    for (const fs::path& source : sources) {
        std::ifstream stream(source);
        std::string line;
        for (std::size_t number = 1; std::getline(stream, line); ++number) {
            if (const auto included = included_path(line)) visit(source.lexically_relative(root), number, *included);
        }
    }
}

}  // namespace

std::optional<std::string_view> included_path(std::string_view line) {
    constexpr std::string_view blank = " \t";
    constexpr std::string_view directive = "include";
    const auto skip_blank = [&] { line.remove_prefix(std::min(line.find_first_not_of(blank), line.size())); };
    skip_blank();
    if (!line.starts_with('#')) return std::nullopt;
    line.remove_prefix(1);
    skip_blank();
    if (!line.starts_with(directive)) return std::nullopt;
    line.remove_prefix(directive.size());
    skip_blank();
    if (!line.starts_with('"') && !line.starts_with('<')) return std::nullopt;
    const std::size_t end = line.find_first_of("\">", 1);
    return end == std::string_view::npos ? std::nullopt : std::optional(line.substr(1, end - 1));
}

std::optional<std::string> objection(const fs::path& file, std::string_view included) {
    const Room* room = room_of(file);
    if (room == nullptr) return std::nullopt;
    // "../kiosk/view.hpp" is a way into another room as well.
    const bool relative = included.starts_with('.');
    const fs::path target = relative ? (file.parent_path() / included).lexically_normal() : fs::path(included);
    if (auto found = room_objection(*room, target)) return found;
    return fence_objection(file.native(), target.native());
}

std::vector<Violation> violations(const fs::path& root) {
    std::vector<Violation> found;
    for_each_include(root, [&](const fs::path& file, std::size_t line, std::string_view included) {
        const auto why = objection(file, included);
        if (why) found.push_back(file.string() + ":" + std::to_string(line) + ": " + *why + " (" + std::string(included) + ")");
    });
    return found;
}

std::size_t include_lines(const fs::path& root) {
    std::size_t lines = 0;
    for_each_include(root, [&](const fs::path&, std::size_t, std::string_view) { ++lines; });
    return lines;
}

}  // namespace lectern::architecture
