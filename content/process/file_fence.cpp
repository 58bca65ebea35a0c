#include "content/process/file_fence.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <fcntl.h>
#include <linux/landlock.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace lectern::content {
namespace {

/// The kernel's landlock_ruleset_attr, which has grown with its versions: the headers of Debian 12 have the first field only.
struct Ruleset {
    std::uint64_t files = 0;
    std::uint64_t network = 0;
    std::uint64_t scope = 0;
};

/// What a version of Landlock can forbid; each version includes what earlier ones could.
struct Version {
    std::uint64_t files;
    std::uint64_t network;
    std::uint64_t scope;
    std::size_t size;  ///< how many bytes of Ruleset it knows
};

constexpr std::uint64_t first_bits(unsigned count) {
    return (std::uint64_t{1} << count) - 1;
}

// https://docs.kernel.org/userspace-api/landlock.html; each comment names what the version added.
constexpr std::array<Version, 6> versions{{
    {first_bits(13), 0, 0, 8},
    {first_bits(14), 0, 0, 8},                           // moving between folders
    {first_bits(15), 0, 0, 8},                           // truncating
    {first_bits(15), first_bits(2), 0, 16},              // TCP
    {first_bits(16), first_bits(2), 0, 16},              // device control
    {first_bits(16), first_bits(2), first_bits(2), 24},  // abstract sockets, signals
}};

/// The kernel's version of Landlock; below 1 if it has none.
long version_number() {
    return ::syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION);
}

const Version* known_version() {
    const auto number = version_number();
    if (number < 1) return nullptr;
    return &versions[std::min(static_cast<std::size_t>(number), versions.size()) - 1];
}

/// False only if something that exists could not be kept readable.
bool leave_readable(int ruleset, const std::filesystem::path& path) {
    const int place = ::open(path.c_str(), O_PATH | O_CLOEXEC);
    if (place < 0) return true;
    struct stat about{};
    const bool folder = ::fstat(place, &about) == 0 && S_ISDIR(about.st_mode);
    landlock_path_beneath_attr rule{};
    rule.allowed_access = LANDLOCK_ACCESS_FS_READ_FILE | (folder ? LANDLOCK_ACCESS_FS_READ_DIR : 0);
    rule.parent_fd = place;
    const bool added = ::syscall(SYS_landlock_add_rule, ruleset, LANDLOCK_RULE_PATH_BENEATH, &rule, 0) == 0;
    ::close(place);
    return added;
}

}  // namespace

bool kernel_fences_files() {
    return version_number() >= 1;
}

bool fence_files(const std::vector<std::filesystem::path>& readable) {
    const auto* version = known_version();
    if (version == nullptr) return false;
    const Ruleset attributes{version->files, version->network, version->scope};
    const int ruleset = static_cast<int>(::syscall(SYS_landlock_create_ruleset, &attributes, version->size, 0));
    if (ruleset < 0) return false;
    const bool ready = std::ranges::all_of(readable, [&](const auto& path) { return leave_readable(ruleset, path); });
    const bool fenced = ready && ::syscall(SYS_landlock_restrict_self, ruleset, 0) == 0;
    ::close(ruleset);
    return fenced;
}

}  // namespace lectern::content
