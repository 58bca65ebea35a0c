#include "content/source/regular_file.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <optional>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace lectern::content {
namespace {

/// Closes the descriptor when it goes out of scope.
class Descriptor {
public:
    explicit Descriptor(int value) : value_(value) {}
    ~Descriptor() {
        if (value_ >= 0) ::close(value_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return value_; }

private:
    int value_;
};

LoadError system_error(int code) {
    if (code == ENOENT || code == ENOTDIR)
        return {LoadError::Kind::missing, {}, 0, 0, "there is no such file", "check its name and folder"};
    if (code == EACCES || code == EPERM) {
        return {
            LoadError::Kind::unreadable, {}, 0, 0, "reading it is not permitted", "give the kiosk's user the right to read it (chmod a+r)"};
    }
    return {LoadError::Kind::unreadable, {}, 0, 0, fmt::format("it cannot be read ({})", std::generic_category().message(code)),
            "copy it here again"};
}

LoadError too_large(SizeLimit limit) {
    constexpr std::uint64_t mebibyte = 1024 * 1024;
    const auto most = limit.bytes >= mebibyte ? fmt::format("{} MiB", limit.bytes / mebibyte) : fmt::format("{} bytes", limit.bytes);
    return {LoadError::Kind::too_large, {}, 0, 0, fmt::format("it is larger than {}", most), std::string(limit.remedy)};
}

std::optional<LoadError> refusal(const struct stat& status, SizeLimit limit) {
    if (S_ISDIR(status.st_mode)) return LoadError{LoadError::Kind::unreadable, {}, 0, 0, "it is a folder", "name a file in it"};
    if (!S_ISREG(status.st_mode)) return LoadError{LoadError::Kind::unreadable, {}, 0, 0, "it is a pipe or a device", "name a file"};
    if (static_cast<std::uint64_t>(status.st_size) > limit.bytes) return too_large(limit);
    return std::nullopt;
}

LoadError outside_of(const std::filesystem::path& folder) {
    return {LoadError::Kind::outside,
            {},
            0,
            0,
            fmt::format("it is a link to a file outside of {}", folder.string()),
            "copy the file itself into the folder"};
}

std::string own_name(int descriptor) {
    return fmt::format("/proc/self/fd/{}", descriptor);
}

/// The path of an open file, with all links resolved.
std::filesystem::path real_path(int descriptor) {
    std::error_code ignored;
    return std::filesystem::read_symlink(own_name(descriptor), ignored);
}

bool lies_in(int file, const std::filesystem::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
    if (opened.get() < 0) return false;
    const auto place = real_path(file).lexically_relative(real_path(opened.get()));
    return !place.empty() && *place.begin() != "..";
}

/// Reads at most one byte over the limit, which is enough to refuse the file: it may grow while it is read, and files in /proc report a
/// size of 0.
std::expected<std::string, LoadError> read_up_to(int descriptor, SizeLimit limit) {
    std::string bytes;
    std::array<char, 64 * 1024> chunk;
    while (bytes.size() <= limit.bytes) {
        const auto wanted = std::min<std::uint64_t>(chunk.size(), limit.bytes + 1 - bytes.size());
        const ssize_t got = ::read(descriptor, chunk.data(), wanted);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return std::unexpected(system_error(errno));
        if (got == 0) return bytes;
        bytes.append(chunk.data(), static_cast<std::size_t>(got));
    }
    return std::unexpected(too_large(limit));
}

}  // namespace

std::expected<std::string, LoadError> read_regular_file(const std::filesystem::path& file, SizeLimit limit,
                                                        const std::filesystem::path& inside) {
    // O_PATH only locates the file: what is no regular file is never opened for reading, and the name cannot come to mean another file
    // between the checks.
    const Descriptor place(::open(file.c_str(), O_PATH | O_CLOEXEC));
    struct stat status{};
    if (place.get() < 0 || ::fstat(place.get(), &status) != 0) return std::unexpected(system_error(errno));
    if (auto error = refusal(status, limit)) return std::unexpected(std::move(*error));
    if (!inside.empty() && !lies_in(place.get(), inside)) return std::unexpected(outside_of(inside));
    const Descriptor descriptor(::open(own_name(place.get()).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (descriptor.get() < 0) return std::unexpected(system_error(errno));
    return read_up_to(descriptor.get(), limit);
}

}  // namespace lectern::content
