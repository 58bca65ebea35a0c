// Follows the speech engine: what is read waits for a voice that is gone, or goes on without it where the visitor wants that.
// Main thread.
#pragma once

#include "kiosk/staff/staff_desk.hpp"
#include "kiosk/stage/mode_parts.hpp"
#include "kiosk/stage/sound_watch.hpp"

namespace lectern::kiosk {

class VoiceWatch {
public:
    VoiceWatch(const ModeParts& parts, const SoundWatch& sound_watch) : parts_(parts), sound_watch_(sound_watch) {}

    void turn();
    /// A sentence that could not be spoken is counted and told by the voice itself, which speaks the other sentences.
    void follow(const speech::NarrationEvent& event);
    const VoiceFaults& faults() const { return faults_; }

private:
    void take(const VoiceGone& gone);
    void take(const VoiceBack& back);
    bool is_missed() const;
    void tell_loss();
    void go_on_without();

    ModeParts parts_;
    const SoundWatch& sound_watch_;
    VoiceFaults faults_;
    ScreenId notice_{};
};

}  // namespace lectern::kiosk
