#include "tests/architecture/include_rules.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <functional>
#include <set>
#include <sstream>

namespace lectern::architecture {

namespace {

namespace fs = std::filesystem;

/// Only files whose path begins with one of `keepers` may include a header whose path begins with one of `headers`.
struct Fence {
    std::string_view library;
    std::vector<std::string_view> keepers;
    std::vector<std::string_view> headers;
};

const std::array<Fence, 16> fences{{
    {"SDL's scancodes",
     {"kiosk/window/", "kiosk/input/input_map.", "kiosk/screens/help/key_names."},
     {"SDL_scancode.h", "SDL2/SDL_scancode.h"}},
    {"SDL", {"kiosk/window/"}, {"SDL.h", "SDL_", "SDL2/"}},
    {"Xlib", {"kiosk/window/window_front."}, {"X11/"}},
    {"libevdev", {"kiosk/machine/evdev_jack."}, {"libevdev/"}},
    {"eSpeak NG", {"speech/engine/espeak_synthesizer."}, {"espeak/", "espeak-ng/", "speak_lib.h"}},
    {"PortAudio", {"speech/output/portaudio_stream."}, {"portaudio.h", "pa_"}},
    {"the Speex resampler", {"speech/output/resampler."}, {"speex/"}},
    {"ALSA", {"speech/output/portaudio_stream."}, {"alsa/"}},
    {"libebur128", {"speech/engine/loudness_leveller."}, {"ebur128.h"}},
    {"pugixml", {"content/formats/pls."}, {"pugixml.hpp"}},
    {"RE2", {"speech/clinic/reading_rule."}, {"re2/"}},
    {"libseccomp", {"content/confinement/call_filter."}, {"seccomp.h"}},
    {"Landlock", {"content/process/file_fence."}, {"linux/landlock.h"}},
    {"ICU's break iterators",
     {"content/language/segmenter."},
     {"unicode/brkiter.h", "unicode/filteredbrk.h", "unicode/rbbi.h", "unicode/ubrk.h"}},
    {"libsodium", {"kiosk/staff/pin/pin_hash.", "content/source/fingerprint."}, {"sodium.h", "sodium/"}},
    {"toml++", {"config/"}, {"toml++/", "toml.hpp"}},
}};

bool begins_with_one_of(std::string_view path, const std::vector<std::string_view>& beginnings) {
    return std::ranges::any_of(beginnings, [&](std::string_view beginning) { return path.starts_with(beginning); });
}

/// The room that contains the file directly; nothing when its folder is not a room.
std::optional<std::string> room_of(const Rooms& rooms, const fs::path& path) {
    const auto folder = path.parent_path().string();
    return rooms.contains(folder) ? std::optional(folder) : std::nullopt;
}

bool is_ours(const Rooms& rooms, const fs::path& path) {
    return std::ranges::any_of(rooms, [&](const auto& room) { return *fs::path(room.first).begin() == *path.begin(); });
}

std::optional<std::string> room_objection(const Rooms& rooms, const std::string& room, const fs::path& included) {
    if (!is_ours(rooms, included)) return std::nullopt;
    const auto other = room_of(rooms, included);
    if (!other) return included.parent_path().string() + " is no room";
    const auto& uses = rooms.at(room);
    if (*other == room || std::ranges::find(uses, *other) != uses.end()) return std::nullopt;
    return room + " does not use " + *other;
}

/// The first fence that matches counts, so the scancodes' narrower fence stands before SDL's.
std::optional<std::string> fence_objection(std::string_view file, std::string_view included) {
    const auto fence = std::ranges::find_if(fences, [&](const Fence& f) { return begins_with_one_of(included, f.headers); });
    if (fence == fences.end() || begins_with_one_of(file, fence->keepers)) return std::nullopt;
    return "only " + std::string(fence->keepers.front()) + "* may include " + std::string(fence->library);
}

bool is_source(const fs::path& path) {
    return path.extension() == ".cpp" || path.extension() == ".hpp";
}

std::set<fs::path> tops(const Rooms& rooms) {
    std::set<fs::path> all;
    for (const auto& [room, uses] : rooms) all.insert(*fs::path(room).begin());
    return all;
}

/// All sources and headers below the top folders, including those outside any room.
std::vector<fs::path> sources(const Rooms& rooms, const fs::path& root) {
    std::vector<fs::path> all;
    for (const auto& top : tops(rooms)) {
        for (const auto& entry : fs::recursive_directory_iterator(root / top))
            if (is_source(entry.path())) all.push_back(entry.path().lexically_relative(root));
    }
    std::ranges::sort(all);
    return all;
}

void for_each_include(const Rooms& rooms, const fs::path& root,
                      const std::function<void(const fs::path& file, std::size_t line, std::string_view included)>& visit) {
    for (const fs::path& source : sources(rooms, root)) {
        std::ifstream stream(root / source);
        std::string line;
        for (std::size_t number = 1; std::getline(stream, line); ++number)
            if (const auto included = included_path(line)) visit(source, number, *included);
    }
}

/// Resolves paths such as "../view.hpp", which can also lead into another room.
fs::path target_of(const fs::path& file, std::string_view included) {
    return included.starts_with('.') ? (file.parent_path() / included).lexically_normal() : fs::path(included);
}

/// Follows the arrows from `node` until one leads back into `path`, which is then cut to the circle.
bool find_circle(const Arrows& arrows, const std::string& node, std::set<std::string>& done, std::vector<std::string>& path) {
    if (const auto again = std::ranges::find(path, node); again != path.end()) {
        path.erase(path.begin(), again);
        return true;
    }
    if (!done.insert(node).second) return false;
    path.push_back(node);
    const auto next = arrows.find(node);
    if (next != arrows.end()) {
        for (const auto& other : next->second)
            if (find_circle(arrows, other, done, path)) return true;
    }
    path.pop_back();
    return false;
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

Rooms read_rooms(std::istream& stream) {
    Rooms rooms;
    for (std::string line; std::getline(stream, line);) {
        const auto colon = line.find(':');
        if (colon == std::string::npos) continue;
        std::istringstream uses(line.substr(colon + 1));
        auto& room = rooms[line.substr(0, colon)];
        for (std::string other; std::getline(uses >> std::ws, other, ';');) room.push_back(other);
    }
    return rooms;
}

std::optional<std::string> objection(const Rooms& rooms, const fs::path& file, std::string_view included) {
    const auto room = room_of(rooms, file);
    if (!room) return file.parent_path().string() + " is no room";
    const auto target = target_of(file, included);
    if (auto found = room_objection(rooms, *room, target)) return found;
    return fence_objection(file.native(), target.native());
}

std::vector<Violation> violations(const Rooms& rooms, const fs::path& root) {
    std::vector<Violation> found;
    for_each_include(rooms, root, [&](const fs::path& file, std::size_t line, std::string_view included) {
        const auto why = objection(rooms, file, included);
        if (why) found.push_back(file.string() + ":" + std::to_string(line) + ": " + *why + " (" + std::string(included) + ")");
    });
    return found;
}

Arrows file_arrows(const Rooms& rooms, const fs::path& root) {
    Arrows arrows;
    for_each_include(rooms, root, [&](const fs::path& file, std::size_t, std::string_view included) {
        const auto target = target_of(file, included);
        if (is_ours(rooms, target)) arrows[file.string()].push_back(target.string());
    });
    return arrows;
}

std::vector<std::string> unused_arrows(const Rooms& rooms, const Arrows& files) {
    std::set<std::pair<std::string, std::string>> used;
    for (const auto& [file, headers] : files)
        for (const auto& header : headers) used.emplace(fs::path(file).parent_path().string(), fs::path(header).parent_path().string());
    std::vector<std::string> unused;
    for (const auto& [room, uses] : rooms)
        for (const auto& other : uses)
            if (!used.contains({room, other})) unused.push_back(room + ": " + other);
    return unused;
}

std::vector<std::string> circle(const Arrows& arrows) {
    std::set<std::string> done;
    std::vector<std::string> path;
    for (const auto& [node, others] : arrows)
        if (find_circle(arrows, node, done, path)) return path;
    return {};
}

std::map<std::string, std::size_t> files_by_room(const Rooms& rooms, const fs::path& root) {
    std::map<std::string, std::size_t> count;
    for (const auto& source : sources(rooms, root)) ++count[source.parent_path().string()];
    return count;
}

}  // namespace lectern::architecture
