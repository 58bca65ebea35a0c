#include "kiosk/machine/evdev_jack.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <libevdev/libevdev.h>
#include <system_error>
#include <unistd.h>
#include <utility>
#include <vector>

namespace lectern::kiosk {
namespace {

namespace fs = std::filesystem;

using Device = std::unique_ptr<libevdev, decltype(&libevdev_free)>;

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&&) = delete;
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int number() const { return number_; }

private:
    int number_;
};

class EvdevJack final : public Jack {
public:
    EvdevJack(Descriptor descriptor, Device device) : descriptor_(std::move(descriptor)), device_(std::move(device)) {}

    int descriptor() const override { return descriptor_.number(); }

    /// If the kernel dropped events, libevdev synthesizes the missing ones.
    bool take_news() override {
        input_event event{};
        unsigned mode = LIBEVDEV_READ_FLAG_NORMAL;
        int status = 0;
        while ((status = libevdev_next_event(device_.get(), mode, &event)) >= 0)
            mode = status == LIBEVDEV_READ_STATUS_SYNC ? LIBEVDEV_READ_FLAG_SYNC : LIBEVDEV_READ_FLAG_NORMAL;
        if (status == -EAGAIN && mode == LIBEVDEV_READ_FLAG_SYNC) return take_news();  // all missing events were synthesized
        return status == -EAGAIN;
    }

    bool plugged() const override { return libevdev_get_event_value(device_.get(), EV_SW, SW_HEADPHONE_INSERT) != 0; }

private:
    Descriptor descriptor_;
    Device device_;
};

std::unexpected<std::string> refusal(const std::string& path, int error) {
    const auto* advice = error == EACCES ? "add the user that Lectern runs as to the group input" : "see keypad.jack";
    return std::unexpected(fmt::format("{}: {}; {}", path, std::generic_category().message(error), advice));
}

std::expected<std::unique_ptr<Jack>, std::string> open_jack(const std::string& path) {
    Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_CLOEXEC));
    if (descriptor.number() < 0) return refusal(path, errno);
    libevdev* made = nullptr;
    const int status = libevdev_new_from_fd(descriptor.number(), &made);
    Device device(made, libevdev_free);
    if (status < 0) return refusal(path, -status);
    if (libevdev_has_event_code(device.get(), EV_SW, SW_HEADPHONE_INSERT) == 0)
        return std::unexpected(fmt::format("{}: tells of no headphones; set keypad.jack to \"auto\", or to another device", path));
    return std::make_unique<EvdevJack>(std::move(descriptor), std::move(device));
}

std::vector<std::string> input_devices() {
    std::vector<std::string> paths;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator("/dev/input", error)) {
        if (entry.path().filename().native().starts_with("event")) paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    return paths;
}

}  // namespace

std::expected<std::unique_ptr<Jack>, std::string> open_evdev_jack(const std::string& device) {
    if (device != "auto") return open_jack(device);
    std::string why = "no input device tells of headphones; leave keypad.jack empty where the keypad does";
    for (const auto& path : input_devices()) {
        auto jack = open_jack(path);
        if (jack) return jack;
        if (jack.error().contains("group input")) why = jack.error();
    }
    return std::unexpected(why);
}

}  // namespace lectern::kiosk
