#include "kiosk/window/window_surface.hpp"

#include <algorithm>

namespace lectern::kiosk {
namespace {

bool has_cairos_pixels(const SDL_Surface& surface) {
    return surface.format->BytesPerPixel == 4 && surface.format->Rmask == 0xFF0000 && surface.format->Gmask == 0xFF00 &&
           surface.format->Bmask == 0xFF;
}

SDL_Rect visible_part(Rect rect, Size whole) {
    const int left = std::clamp(rect.x, 0, whole.width);
    const int top = std::clamp(rect.y, 0, whole.height);
    return {left, top, std::clamp(rect.right(), 0, whole.width) - left, std::clamp(rect.bottom(), 0, whole.height) - top};
}

}  // namespace

cairo_surface_t* WindowSurface::get() {
    if (!cairo_) make();
    return cairo_.get();
}

Size WindowSurface::size() const {
    if (!cairo_) return {};
    return {cairo_image_surface_get_width(cairo_.get()), cairo_image_surface_get_height(cairo_.get())};
}

void WindowSurface::forget() {
    cairo_.reset();
}

bool WindowSurface::present(std::span<const Rect> changed, Size whole) {
    if (!cairo_ || changed.empty()) return false;
    cairo_surface_flush(cairo_.get());
    rects_.clear();
    for (const Rect& rect : changed) {
        const SDL_Rect visible = visible_part(rect, whole);
        if (visible.w > 0 && visible.h > 0) rects_.push_back(visible);
    }
    if (rects_.empty()) return false;
    if (drawn_) copy_to_window();
    SDL_UpdateWindowSurfaceRects(&window_, rects_.data(), static_cast<int>(rects_.size()));
    return true;
}

void WindowSurface::make() {
    SDL_Surface* shown = SDL_GetWindowSurface(&window_);
    if (shown == nullptr) return;
    drawn_.reset();
    // A second image is used only if the display's pixel format differs from Cairo's.
    if (!has_cairos_pixels(*shown)) drawn_.reset(SDL_CreateRGBSurfaceWithFormat(0, shown->w, shown->h, 32, SDL_PIXELFORMAT_RGB888));
    SDL_Surface* target = drawn_ ? drawn_.get() : shown;
    cairo_.reset(cairo_image_surface_create_for_data(static_cast<unsigned char*>(target->pixels), CAIRO_FORMAT_RGB24, target->w, target->h,
                                                     target->pitch));
}

void WindowSurface::copy_to_window() {
    SDL_Surface* shown = SDL_GetWindowSurface(&window_);
    for (SDL_Rect rect : rects_) {
        SDL_Rect there = rect;
        SDL_BlitSurface(drawn_.get(), &rect, shown, &there);
    }
}

}  // namespace lectern::kiosk
