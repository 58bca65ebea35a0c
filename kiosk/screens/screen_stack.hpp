// The screens that lie over each other, Welcome below all.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

#include "kiosk/screens/screen.hpp"

namespace lectern::kiosk {

/// A screen for as long as it lies in the stack. The default is no screen.
enum class ScreenId : std::uint32_t {};

/// Main thread. A screen that was removed lives on until destroy_removed(), since it may be the one
/// whose function is running.
class ScreenStack {
public:
    ScreenId push(std::unique_ptr<Screen> screen);
    /// Removes the one on top. Precondition: not at_bottom().
    void pop();
    /// Removes all but the lowest one.
    void pop_to_bottom();
    /// Where something that staff brought lies over this one: removes it and what lies between them.
    void remove_below_staff(ScreenId id);
    void destroy_removed() { removed_.clear(); }

    bool empty() const { return screens_.empty(); }
    /// Precondition of these: not empty().
    Screen& top() const { return *screens_.back().screen; }
    ScreenId top_id() const { return screens_.back().id; }
    bool at_bottom() const { return screens_.size() == 1; }

    bool holds(ScreenId id) const;
    bool holds_cover() const;
    bool holds_staff() const;
    /// What is read is told to every screen, from the top to the bottom.
    void follow(const speech::NarrationEvent& event);

private:
    struct Entry {
        ScreenId id;
        std::unique_ptr<Screen> screen;
    };
    std::vector<Entry> screens_;
    std::vector<Entry> removed_;
    std::uint32_t pushed_ = 0;
};

}  // namespace lectern::kiosk
