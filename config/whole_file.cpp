#include "config/whole_file.hpp"

#include <cerrno>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>

namespace lectern::config {
namespace {

/// Closed with this object.
class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    int number() const { return number_; }

private:
    int number_;
};

bool write_all(int descriptor, std::string_view text) {
    while (!text.empty()) {
        const auto written = ::write(descriptor, text.data(), text.size());
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// Under another name, down to the disk.
bool write_beside(const std::filesystem::path& beside, std::string_view text) {
    const Descriptor file(::open(beside.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, S_IRUSR | S_IWUSR));
    return file.number() >= 0 && write_all(file.number(), text) && ::fsync(file.number()) == 0;
}

/// The new name, too, must reach the disk.
void sync_folder(const std::filesystem::path& folder) {
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (opened.number() >= 0) ::fsync(opened.number());
}

}  // namespace

std::expected<void, std::string> write_whole_file(const std::filesystem::path& file, std::string_view text) {
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    const std::filesystem::path beside = file.string() + ".new";
    if (!error && !write_beside(beside, text)) error.assign(errno, std::generic_category());
    if (!error) std::filesystem::rename(beside, file, error);
    if (error)
        return std::unexpected(fmt::format("{}: cannot be written ({}); give the user that Lectern runs as the right to write there",
                                           file.string(), error.message()));
    sync_folder(file.parent_path());
    return {};
}

}  // namespace lectern::config
