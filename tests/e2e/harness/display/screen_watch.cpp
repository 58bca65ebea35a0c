#include "tests/e2e/harness/display/screen_watch.hpp"

#include <X11/Xlib.h>
#include <X11/extensions/Xdamage.h>
#include <X11/extensions/Xfixes.h>
#include <poll.h>
#include <stdexcept>

#include "tests/e2e/harness/display/screen_capture.hpp"

namespace lectern::e2e {

ScreenWatch::ScreenWatch(const XServer& server) : size_(server.size()) {
    connect_to(server.display());  // a failure to connect should throw here, not in the thread
    thread_ = std::thread([this, display = server.display()] { watch(display); });
    if (!eventually(5s, [this] { return ready_.load(); })) throw std::runtime_error("the X server lacks the DAMAGE extension");
}

ScreenWatch::~ScreenWatch() {
    stop_ = true;
    thread_.join();
}

void ScreenWatch::watch(const std::string& name) {
    const Connection connection = connect_to(name);
    Display* display = connection.get();
    ScreenCapture capture(display, size_);
    current_ = capture.grab_all();
    incoming_ = current_;
    int event_base = 0;
    int error_base = 0;
    if (!::XDamageQueryExtension(display, &event_base, &error_base)) return;
    const Damage damage = ::XDamageCreate(display, DefaultRootWindow(display), XDamageReportNonEmpty);
    ::XSync(display, False);
    ready_ = true;
    while (!stop_) {
        pollfd waiting{ConnectionNumber(display), POLLIN, 0};
        if (!::XPending(display) && ::poll(&waiting, 1, 20) <= 0) continue;
        const Moment when = Clock::now();
        bool damaged = false;
        while (::XPending(display)) {
            XEvent event;
            ::XNextEvent(display, &event);
            damaged = damaged || event.type == event_base + XDamageNotify;
        }
        if (damaged) take_damage(display, damage, capture, when);
        if (waiting.revents & (POLLHUP | POLLERR)) break;
    }
}

void ScreenWatch::take_damage(_XDisplay* display, unsigned long damage, ScreenCapture& capture, Moment when) {
    const XserverRegion region = ::XFixesCreateRegion(display, nullptr, 0);
    ::XDamageSubtract(display, damage, None, region);
    int count = 0;
    XRectangle* rectangles = ::XFixesFetchRegion(display, region, &count);
    ::XFixesDestroyRegion(display, region);
    SeenChange change{when, {}, 0};
    const std::scoped_lock lock(mutex_);
    for (int i = 0; i < count; ++i) {
        const Area area = overlap({rectangles[i].x, rectangles[i].y, rectangles[i].width, rectangles[i].height}, current_.all());
        capture.grab(area, incoming_);
        const Difference different = difference(current_, incoming_, area);
        copy(area, incoming_, current_);
        change.pixels += different.pixels;
        change.where = hull(change.where, different.where);
    }
    if (rectangles) ::XFree(rectangles);
    if (change.pixels > 0) changes_.push_back(change);
}

Picture ScreenWatch::picture() const {
    const std::scoped_lock lock(mutex_);
    return current_;
}

std::vector<SeenChange> ScreenWatch::changes_since(Moment from) const {
    const std::scoped_lock lock(mutex_);
    std::vector<SeenChange> result;
    for (const SeenChange& change : changes_)
        if (change.when >= from) result.push_back(change);
    return result;
}

std::optional<SeenChange> ScreenWatch::wait_for_change(Moment from, const Area& within, int least_pixels, Clock::duration timeout) const {
    std::optional<SeenChange> found;
    eventually(timeout, [&] {
        for (const SeenChange& change : changes_since(from))
            if (change.pixels >= least_pixels && !overlap(change.where, within).empty()) {
                found = change;
                return true;
            }
        return false;
    });
    return found;
}

Picture ScreenWatch::settled_picture(Clock::duration quiet, Clock::duration timeout) const {
    eventually(timeout, [&] { return changes_since(Clock::now() - quiet).empty(); }, 10ms);
    return picture();
}

}  // namespace lectern::e2e
