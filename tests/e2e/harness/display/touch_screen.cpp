#include "tests/e2e/harness/display/touch_screen.hpp"

#include <X11/extensions/XI2.h>
#include <algorithm>
#include <cstring>
#include <stdexcept>
#include <string>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <xf86-input-inputtest-protocol.h>

namespace lectern::e2e {
namespace {

constexpr double axis_end = 0xffff;  // the range of the driver's touch axes

template <typename Event>
Event make_event(xf86ITEventType type) {
    Event event{};
    event.header = {sizeof(Event), type};
    return event;
}

template <typename Event>
void write_whole(int socket, const Event& event) {
    if (::send(socket, &event, sizeof event, MSG_NOSIGNAL) != static_cast<ssize_t>(sizeof event))
        throw std::runtime_error("the X server's touch screen takes no events");
}

template <typename Response>
void read_whole(int socket, Response& response) {
    if (::recv(socket, &response, sizeof response, MSG_WAITALL) != static_cast<ssize_t>(sizeof response))
        throw std::runtime_error("the X server's touch screen does not answer");
}

int connect_to_driver(const std::filesystem::path& file) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (file.native().size() >= sizeof address.sun_path) throw std::runtime_error("too long a name for a socket: " + file.native());
    std::copy(file.native().begin(), file.native().end(), address.sun_path);
    const int made = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto* to = reinterpret_cast<const sockaddr*>(&address);
    if (!eventually(5s, [&] { return ::connect(made, to, sizeof address) == 0; }))
        throw std::runtime_error("the X server has no touch screen; are xserver-xorg-core and xserver-xorg-video-dummy installed?");
    return made;
}

}  // namespace

TouchScreen::TouchScreen(const std::filesystem::path& socket, PixelSize screen) : screen_(screen), socket_(connect_to_driver(socket)) {
    auto version = make_event<xf86ITEventClientVersion>(XF86IT_EVENT_CLIENT_VERSION);
    version.major = XF86IT_PROTOCOL_VERSION_MAJOR;
    version.minor = XF86IT_PROTOCOL_VERSION_MINOR;
    write_whole(socket_, version);
    xf86ITResponseServerVersion answer{};
    read_whole(socket_, answer);
}

TouchScreen::~TouchScreen() {
    ::close(socket_);
}

Moment TouchScreen::send(unsigned type, Place place, unsigned finger) {
    auto event = make_event<xf86ITEventTouch>(XF86IT_EVENT_TOUCH);
    event.touchid = finger;
    event.touch_type = type;
    event.valuators.mask[0] = 0b11;  // the event carries x and y
    event.valuators.valuators[0] = (place.x + 0.5) * axis_end / screen_.width;
    event.valuators.valuators[1] = (place.y + 0.5) * axis_end / screen_.height;
    const Moment before = Clock::now();
    write_whole(socket_, event);
    wait_until_handled();
    return before;
}

void TouchScreen::wait_until_handled() const {
    write_whole(socket_, make_event<xf86ITEventWaitForSync>(XF86IT_EVENT_WAIT_FOR_SYNC));
    xf86ITResponseSyncFinished answer{};
    read_whole(socket_, answer);
}

Moment TouchScreen::down(Place place, unsigned finger) {
    return send(XI_TouchBegin, place, finger);
}

Moment TouchScreen::move(Place place, unsigned finger) {
    return send(XI_TouchUpdate, place, finger);
}

Moment TouchScreen::up(Place place, unsigned finger) {
    return send(XI_TouchEnd, place, finger);
}

Moment TouchScreen::tap(Place place, unsigned finger) {
    const Moment before = down(place, finger);
    std::this_thread::sleep_for(60ms);
    up(place, finger);
    return before;
}

void TouchScreen::tap_twice(Place place) {
    tap(place);
    std::this_thread::sleep_for(100ms);
    tap(place);
}

void TouchScreen::slide(Place from, Place to) {
    constexpr int steps = 20;
    down(from);
    for (int i = 1; i <= steps; ++i) {
        std::this_thread::sleep_for(10ms);
        move({from.x + (to.x - from.x) * i / steps, from.y + (to.y - from.y) * i / steps});
    }
    up(to);
}

}  // namespace lectern::e2e
