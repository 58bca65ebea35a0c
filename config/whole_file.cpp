#include "config/whole_file.hpp"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <system_error>
#include <thread>
#include <unistd.h>

namespace lectern::config {
namespace {

using std::chrono::milliseconds;

constexpr std::size_t most_bytes = std::size_t{1} << 20;
constexpr milliseconds patience{2000};  // for another program that writes there, which takes a few milliseconds
constexpr milliseconds between_looks{10};

/// A file descriptor that is closed with this object.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }
    bool is_open() const { return number_ >= 0; }

private:
    int number_;
};

FileTrouble trouble_of(int error) {
    switch (error) {
        case ENOSPC:
        case EDQUOT:
            return FileTrouble::no_space;
        case EROFS:
            return FileTrouble::read_only;
        case EACCES:
        case EPERM:
            return FileTrouble::not_allowed;
        case ENOTDIR:
            return FileTrouble::not_a_folder;
        case EISDIR:
        case ELOOP:
        case ENXIO:
            return FileTrouble::not_a_file;
        case EWOULDBLOCK:
            return FileTrouble::in_use;
        default:
            return FileTrouble::failed;
    }
}

std::string_view remedy(FileTrouble trouble) {
    switch (trouble) {
        case FileTrouble::no_space:
            return "make room on that disk";
        case FileTrouble::read_only:
            return "mount that disk so that it can be written, after a look at its health";
        case FileTrouble::not_allowed:
            return "give it, and its folder, to the user that Lectern runs as";
        case FileTrouble::not_a_folder:
            return "put a folder in the place of what stands there";
        case FileTrouble::not_a_file:
            return "take away what stands there";
        case FileTrouble::damaged:
            return "put it back from a copy, or delete it";
        case FileTrouble::in_use:
            return "end the other program that writes there";
        case FileTrouble::failed:
            break;
    }
    return "look at that disk's health";
}

FileFault fault(const std::filesystem::path& file, std::string_view what, int error) {
    const auto trouble = trouble_of(error);
    return {trouble,
            fmt::format("{}: cannot be {} ({}); {}", file.string(), what, std::generic_category().message(error), remedy(trouble))};
}

FileFault refusal(const std::filesystem::path& file, FileTrouble trouble, std::string_view why) {
    return {trouble, fmt::format("{}: is not read, since it {}; {}", file.string(), why, remedy(trouble))};
}

bool write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Writes the text under another name and syncs it to the disk. Replaces what a power failure may have left under that name.
bool write_beside(const std::filesystem::path& beside, std::string_view text) {
    ::unlink(beside.c_str());
    const Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, S_IRUSR | S_IWUSR));
    return file.is_open() && write_all(file.number(), text) && ::fsync(file.number()) == 0;
}

/// The new directory entry must reach the disk as well.
bool sync_folder(const std::filesystem::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.is_open() && ::fsync(opened.number()) == 0;
}

int replace(const std::filesystem::path& file, std::string_view text) {
    const std::filesystem::path beside = file.string() + ".new";
    if (write_beside(beside, text) && ::rename(beside.c_str(), file.c_str()) == 0 && sync_folder(file.parent_path())) return 0;
    const int error = errno;
    ::unlink(beside.c_str());
    return error;
}

/// A folder that was missing is created with access for its owner only.
int make_folder(const std::filesystem::path& folder) {
    std::error_code error;
    const bool made = std::filesystem::create_directories(folder, error);
    if (error) return error.value();
    if (made) ::chmod(folder.c_str(), S_IRWXU);
    if (made) sync_folder(folder.parent_path());
    return 0;
}

/// Locks the folder; waits until other programs have finished writing there. On a file system without locks it proceeds without one.
int lock(const Descriptor& folder) {
    for (milliseconds waited{0}; ::flock(folder.number(), LOCK_EX | LOCK_NB) != 0; waited += between_looks) {
        if (errno != EWOULDBLOCK && errno != EINTR) return 0;
        if (waited >= patience) return EWOULDBLOCK;
        std::this_thread::sleep_for(between_looks);
    }
    return 0;
}

/// Writes the text that `make` returns while no other program writes in that folder.
template <typename MakeText>
std::expected<void, FileFault> write_locked(const std::filesystem::path& file, const MakeText& make) {
    if (const int error = make_folder(file.parent_path())) return std::unexpected(fault(file, "written", error));
    const Descriptor folder(::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!folder.is_open()) return std::unexpected(fault(file, "written", errno));
    if (const int error = lock(folder)) return std::unexpected(fault(file, "written", error));
    const std::expected<std::string, FileFault> text = make();
    if (!text) return std::unexpected(text.error());
    if (const int error = replace(file, *text)) return std::unexpected(fault(file, "written", error));
    return {};
}

std::expected<std::string, FileFault> read_all(const Descriptor& opened, const std::filesystem::path& file) {
    std::string text(most_bytes + 1, '\0');
    std::size_t size = 0;
    while (size < text.size()) {
        const auto count = ::read(opened.number(), text.data() + size, text.size() - size);
        if (count < 0 && errno == EINTR) continue;
        if (count < 0) return std::unexpected(fault(file, "read", errno));
        if (count == 0) break;
        size += static_cast<std::size_t>(count);
    }
    if (size > most_bytes) return std::unexpected(refusal(file, FileTrouble::damaged, "has more than 1 MiB"));
    text.resize(size);
    return text;
}

}  // namespace

std::expected<std::optional<std::string>, FileFault> read_whole_file(const std::filesystem::path& file) {
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC));
    if (!opened.is_open() && errno == ENOENT) return std::nullopt;
    if (!opened.is_open() && errno == ELOOP) return std::unexpected(refusal(file, FileTrouble::not_a_file, "is a link"));
    if (!opened.is_open()) return std::unexpected(fault(file, "read", errno));
    struct ::stat found{};
    if (::fstat(opened.number(), &found) != 0) return std::unexpected(fault(file, "read", errno));
    if (!S_ISREG(found.st_mode)) return std::unexpected(refusal(file, FileTrouble::not_a_file, "is no regular file"));
    if (found.st_uid != ::geteuid() && found.st_uid != 0)
        return std::unexpected(refusal(file, FileTrouble::not_allowed, "belongs to another user"));
    return read_all(opened, file);
}

std::expected<void, FileFault> change_whole_file(const std::filesystem::path& file, const TextChange& change) {
    return write_locked(file, [&]() -> std::expected<std::string, FileFault> {
        const auto present = read_whole_file(file);
        if (!present) return std::unexpected(present.error());
        return change(*present);
    });
}

std::expected<void, FileFault> write_whole_file(const std::filesystem::path& file, std::string_view text) {
    return write_locked(file, [&] { return std::expected<std::string, FileFault>(text); });
}

std::expected<void, FileFault> remove_whole_file(const std::filesystem::path& file) {
    if (::unlink(file.c_str()) != 0) {
        if (errno == ENOENT) return {};
        return std::unexpected(fault(file, "removed", errno));
    }
    sync_folder(file.parent_path());
    return {};
}

}  // namespace lectern::config
