// The image that is drawn on and copied to the display. Part of the wrapper of SDL.
#pragma once

#include <SDL.h>
#include <cairo.h>
#include <memory>
#include <span>
#include <vector>

#include "kiosk/values/geometry.hpp"

namespace lectern::kiosk {

/// Main thread; must not outlive the window.
class WindowSurface {
public:
    explicit WindowSurface(SDL_Window& window) : window_(window) {}

    /// CAIRO_FORMAT_RGB24, as large as the window; null if SDL has no surface.
    cairo_surface_t* get();
    Size size() const;
    /// The window has new pixels: what was drawn is lost.
    void forget();
    /// True if something was shown.
    bool present(std::span<const Rect> changed, Size whole);

private:
    struct Free {
        void operator()(SDL_Surface* surface) const { SDL_FreeSurface(surface); }
        void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    };

    void make();
    void copy_to_window();

    SDL_Window& window_;
    std::unique_ptr<SDL_Surface, Free> drawn_;
    std::unique_ptr<cairo_surface_t, Free> cairo_;
    std::vector<SDL_Rect> rects_;
};

}  // namespace lectern::kiosk
