// The visible half of the kiosk: shows Views in the window and tells what lies at a point.
#pragma once

#include <cstddef>
#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "content/document/document.hpp"
#include "kiosk/drawing/painter.hpp"
#include "kiosk/pages/page_layout.hpp"
#include "kiosk/pages/typography.hpp"
#include "kiosk/values/view.hpp"
#include "kiosk/window/window.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk {

/// What doesn't change while the kiosk runs.
struct DisplayOptions {
    double screen_width_mm = 531;
    double distance_mm = 600;
    std::vector<std::string> fonts;
};

/// Main thread.
class Display {
public:
    Display(Window& window, DisplayOptions options);

    /// `language` is the interface's language.
    void set_look(const std::string& colours, int text_step, const InterfaceLanguage& language);
    void resize(Size size);
    void set_screen_width(double mm);
    void invalidate() { painter_->invalidate(); }
    /// Draws and presents the differences from the last View; returns the number of changed rectangles.
    std::size_t show(const View& view);

    std::optional<Target> target_at(Point at) const { return painter_->target_at(at); }
    ItemPage item_page(const ChoiceList& list) const { return painter_->item_page(list); }
    const std::vector<int>& offered_steps() const { return offered_steps_; }
    int mm_to_pixels(double mm) const { return typography_->mm_to_pixels(mm); }

    /// The section's pages in the current look. The last few layouts are cached.
    std::shared_ptr<const PageLayout> lay_out(const std::shared_ptr<const content::Document>& document, std::size_t section);
    /// False if some character has no glyph in any installed font.
    bool can_show(const content::Document& document) const;

private:
    struct CachedLayout {
        std::shared_ptr<const content::Document> document;
        std::size_t section = 0;
        std::shared_ptr<const PageLayout> layout;
    };
    void set_up(Size size);

    Window& window_;
    DisplayOptions options_;
    std::shared_ptr<const Typography> typography_;
    std::unique_ptr<Painter> painter_;
    std::vector<int> offered_steps_;
    std::deque<CachedLayout> layouts_;
};

}  // namespace lectern::kiosk
