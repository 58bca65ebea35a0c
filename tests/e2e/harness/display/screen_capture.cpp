#include "tests/e2e/harness/display/screen_capture.hpp"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/extensions/XShm.h>
#include <cstring>
#include <sys/ipc.h>
#include <sys/shm.h>

namespace lectern::e2e {
namespace {

bool x_failed = false;
int note_failure(Display*, XErrorEvent*) {
    x_failed = true;
    return 0;
}

void copy_rows(const XImage& image, const Area& area, Picture& into) {
    for (int row = 0; row < area.height; ++row)
        std::memcpy(&into.pixel(area.x, area.y + row), image.data + static_cast<std::ptrdiff_t>(row) * image.bytes_per_line,
                    static_cast<std::size_t>(area.width) * 4);
}

}  // namespace

struct ScreenCapture::Shared {
    XShmSegmentInfo segment{};
    bool attached = false;

    Shared(Display* display, PixelSize size) {
        segment.shmid = ::shmget(IPC_PRIVATE, static_cast<std::size_t>(size.width) * size.height * 4, IPC_CREAT | 0600);
        if (segment.shmid < 0) return;
        segment.shmaddr = static_cast<char*>(::shmat(segment.shmid, nullptr, 0));
        if (segment.shmaddr != reinterpret_cast<char*>(-1)) attach(display);
        ::shmctl(segment.shmid, IPC_RMID, nullptr);  // marked for removal now; it exists until both sides have detached
    }
    void attach(Display* display) {
        x_failed = false;
        const auto previous = ::XSetErrorHandler(note_failure);
        attached = ::XShmAttach(display, &segment) != 0;
        ::XSync(display, False);
        ::XSetErrorHandler(previous);
        attached = attached && !x_failed;
    }
};

ScreenCapture::ScreenCapture(_XDisplay* display, PixelSize size) : display_(display), size_(size) {
    if (::XShmQueryExtension(display_)) shared_ = std::make_unique<Shared>(display_, size);
    if (shared_ && !shared_->attached) shared_.reset();
}

ScreenCapture::~ScreenCapture() {
    if (!shared_) return;
    ::XShmDetach(display_, &shared_->segment);
    ::XSync(display_, False);
    ::shmdt(shared_->segment.shmaddr);
}

Picture ScreenCapture::grab_all() {
    Picture picture{size_, std::vector<std::uint32_t>(static_cast<std::size_t>(size_.width) * size_.height)};
    grab(picture.all(), picture);
    return picture;
}

void ScreenCapture::grab(const Area& area, Picture& into) {
    const Area visible = overlap(area, into.all());
    if (!visible.empty() && !grab_shared(visible, into)) grab_plain(visible, into);
}

bool ScreenCapture::grab_shared(const Area& area, Picture& into) {
    if (!shared_) return false;
    const int screen = DefaultScreen(display_);
    XImage* image = ::XShmCreateImage(display_, DefaultVisual(display_, screen), static_cast<unsigned>(DefaultDepth(display_, screen)),
                                      ZPixmap, shared_->segment.shmaddr, &shared_->segment, static_cast<unsigned>(area.width),
                                      static_cast<unsigned>(area.height));
    const bool got = image && ::XShmGetImage(display_, DefaultRootWindow(display_), image, area.x, area.y, AllPlanes);
    if (got) copy_rows(*image, area, into);
    if (image) {
        image->data = nullptr;  // the memory belongs to the segment, not to the image
        XDestroyImage(image);
    }
    return got;
}

void ScreenCapture::grab_plain(const Area& area, Picture& into) {
    XImage* image = ::XGetImage(display_, DefaultRootWindow(display_), area.x, area.y, static_cast<unsigned>(area.width),
                                static_cast<unsigned>(area.height), AllPlanes, ZPixmap);
    if (!image) return;
    copy_rows(*image, area, into);
    XDestroyImage(image);
}

}  // namespace lectern::e2e
