// The port to one screen: pure virtual throughout, so that no screen can be silent or without help.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "kiosk/screens/bearing.hpp"
#include "kiosk/values/action.hpp"
#include "kiosk/values/view.hpp"
#include "speech/narration/narrator.hpp"

namespace lectern::kiosk {

/// Main thread. A screen belongs to the stage that shows it.
class Screen {
public:
    virtual ~Screen() = default;

    /// As the trace calls it, and for nothing else.
    virtual std::string_view name() const = 0;
    /// How it stands in the kiosk.
    virtual Bearing bearing() const { return {}; }
    /// It has become the current screen: says itself. `returned`: a screen above it has been left.
    virtual void enter(bool returned) = 0;
    /// A person asked for something; false where it means nothing here.
    virtual bool handle(Action action) = 0;
    /// A finger was lifted on what it had touched in the content.
    virtual void touch(const Target& target) = 0;
    /// A finger that explores has come upon this in the content: says what it is, and does nothing.
    virtual void explore(const Target& target) = 0;
    /// Everything but the buttons' fixed parts and the caption, which are the kiosk's.
    virtual View view() const = 0;
    /// Everything that the view shows, as sentences.
    virtual std::vector<std::string> spoken() const = 0;
    /// Where one is, as sentences: for Where am I, also where something else has covered this screen.
    virtual std::vector<std::string> whereabouts() const { return spoken(); }
    /// What the big key does here, as a sentence for Help.
    virtual std::string help() const = 0;
    /// The voice got somewhere. What is read is told to every screen, also below the current one; the end of what the interface said only
    /// to the current one.
    virtual void follow(const speech::NarrationEvent& event) = 0;
    /// When tick() is wanted next; nothing where only a person or the voice changes something.
    virtual std::optional<speech::TimePoint> deadline() const { return std::nullopt; }
    /// While this is the current screen: its deadline has come.
    virtual void tick() {}
    /// While this is the current screen: the visitor has but one button from now on, or all keys again, and it was said.
    virtual void one_button_changed() {}
};

}  // namespace lectern::kiosk
