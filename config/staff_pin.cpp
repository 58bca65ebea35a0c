#include "config/staff_pin.hpp"

#include <cerrno>
#include <fmt/format.h>
#include <sys/stat.h>
#include <tuple>

#include "config/staff_file.hpp"

namespace lectern::config {
namespace {

const std::string pin_key = "staff.pin_hash";

constexpr std::string_view mark_text =
    "# A PIN was set on the staff screen. While this file is here nobody gets in without one: docs/staff.md tells what to do.\n";

/// Anything at the mark's path counts as the mark, whatever kind of file it is, and so does a path that cannot be examined.
bool is_marked(const std::filesystem::path& staff_file) {
    struct ::stat ignored{};
    return ::lstat(pin_mark(staff_file).c_str(), &ignored) == 0 || errno != ENOENT;
}

/// If there is a mark, the PIN may come from the staff's file or the command line, but not from lectern.toml.
bool outranks_mark(const Origin& origin, const std::filesystem::path& staff_file) {
    return origin.file == staff_file.string() || origin.file.starts_with("--set ");
}

std::string why_lost(const Settings& settings, const std::filesystem::path& staff_file) {
    if (!settings.passed_over.empty()) return settings.passed_over.front();
    return fmt::format("{}: holds no {}; put it back from a copy, or delete {} to choose another PIN", staff_file.string(), pin_key,
                       pin_mark(staff_file).string());
}

/// A text search is enough: no other text looks like a hash.
bool holds(const std::filesystem::path& staff_file, const std::string& hash) {
    const auto text = read_whole_file(staff_file);
    return text && *text && (*text)->contains(hash);
}

/// Restores the file; returns whether it has its old content again.
bool put_back(const std::filesystem::path& staff_file, const std::optional<std::string>& before) {
    std::ignore = before ? write_whole_file(staff_file, *before) : remove_whole_file(staff_file);
    const auto after = read_whole_file(staff_file);
    return after && *after == before;
}

StoredPin flawed(const FileFault& fault) {
    return {FileFault{fault.trouble, "the new PIN holds, but not all that belongs to it is stored: " + fault.message}};
}

}  // namespace

std::filesystem::path pin_mark(const std::filesystem::path& staff_file) {
    return staff_file.parent_path() / "pin-set";
}

StaffPin staff_pin(const Settings& settings, const std::filesystem::path& staff_file) {
    const auto found = settings.origins.find(pin_key);
    const auto origin = found == settings.origins.end() ? Origin{} : found->second;
    const auto& hash = settings.staff.pin_hash;
    const bool marked = is_marked(staff_file);
    if (!hash.empty() && (!marked || outranks_mark(origin, staff_file))) return KnownPin{hash, origin.file == staff_file.string()};
    if (marked || !settings.passed_over.empty()) return LostPin{why_lost(settings, staff_file)};
    return NoPin{};
}

std::expected<StoredPin, FileFault> store_pin(const std::filesystem::path& staff_file, const std::string& hash) {
    const auto before = read_whole_file(staff_file);
    if (!before) return std::unexpected(before.error());
    const auto stored = store_staff_values(staff_file, {{pin_key, hash}});
    // If only syncing the folder failed, the file already has its new content.
    if (!stored && !holds(staff_file, hash)) return std::unexpected(stored.error());
    const auto marked = mark_pin(staff_file);
    if (!marked && !is_marked(staff_file) && put_back(staff_file, *before)) return std::unexpected(marked.error());
    if (!marked) return flawed(marked.error());
    if (!stored) return flawed(stored.error());
    return StoredPin{};
}

std::expected<void, FileFault> mark_pin(const std::filesystem::path& staff_file) {
    if (is_marked(staff_file)) return {};
    return write_whole_file(pin_mark(staff_file), mark_text);
}

}  // namespace lectern::config
