// The kiosk's voice: the interface's sentences, the article that is read, and the caption. Where nothing can be heard, sentences are shown.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "content/document/text_range.hpp"
#include "kiosk/machine/trace.hpp"
#include "kiosk/values/session.hpp"
#include "kiosk/values/voice_presence.hpp"
#include "kiosk/voice/reading_pause.hpp"
#include "kiosk/voice/silent_caption.hpp"
#include "kiosk/voice/sound.hpp"
#include "speech/narration/narrator.hpp"
#include "speech/narration/speech_feeder.hpp"
#include "speech/planning/utterance_planner.hpp"

namespace lectern::kiosk {

/// How the last of several sentences is said.
struct Manner {
    std::string language{};               ///< BCP 47; empty: the interface's
    std::chrono::milliseconds silence{};  ///< kept behind it
};

/// One call of Voice::say() or its like. The default is none.
enum class AnnouncementId : std::uint64_t {};

/// What the voice works with; all of it outlives the voice.
struct VoiceParts {
    speech::Narrator& narrator;
    speech::SpeechFeeder& feeder;
    Sound& sound;
    Trace& trace;
    const Session& session;
    std::function<speech::TimePoint()> now;
    std::function<speech::Prosody(speech::UtteranceKind)> prosody;  ///< as this visitor has set it
    speech::Pauses pauses;
};

/// The engine fails: nothing can be heard of it.
struct VoiceGone {
    speech::SynthesisError error;
};
/// It speaks again.
struct VoiceBack {};
using VoiceNews = std::variant<VoiceGone, VoiceBack>;

/// Main thread.
class Voice {
public:
    explicit Voice(VoiceParts parts) : parts_(std::move(parts)) {}

    // --- sentences of the interface ---
    /// In place of whatever is said, which they interrupt; reading goes on behind them. The first stands in the caption at once.
    void say(std::vector<std::string> sentences, const Manner& last = {}, speech::UtteranceKind kind = speech::UtteranceKind::interface);
    /// The same with something of the article itself.
    void say_aside(speech::Utterance utterance);
    /// What was said last.
    AnnouncementId last_announcement() const { return AnnouncementId{announcements_}; }
    /// Whether the last sentence of this announcement begins to be heard; never where something else has been said since.
    bool is_end_of(AnnouncementId announcement, const speech::Started& started) const {
        return announcement == last_announcement() && started.speech == last_speech_;
    }
    /// What is said next begins with the chime.
    void begin_with_chime() { chimes_ = true; }
    /// Breaks off what the interface says.
    void dismiss() { narrator().dismiss_announcements(now()); }
    /// Tries an output: says the sentence by this route and with this gain. Once it was said, or something else is, all is as before.
    void say_by(speech::AudioRoute route, float gain, std::string sentence);
    void end_trial();

    // --- the caption ---
    void show(std::string caption);
    /// One sentence after the other, each as long as it takes to read.
    void show_in_turn(const std::vector<std::string>& sentences, std::chrono::milliseconds then = {});
    const std::string& caption() const { return caption_; }
    void clear_caption() { caption_.clear(); }
    /// Shows what is due. True once, when everything has been shown for as long as it takes to read.
    bool show_due();
    std::optional<speech::TimePoint> caption_deadline() const { return silent_caption_.deadline(); }

    // --- reading ---
    void read(std::shared_ptr<speech::Script> script);
    /// Goes on reading from another place, also where it was paused.
    void go_to(content::TextPosition position);
    void stop();
    void pause(PausedBy reason);
    void resume(PausedBy reason);
    bool paused_by(PausedBy reason) const { return pause_.by(reason); }
    /// An article is being read, and nobody has a reason for it to wait; it may be held all the same, see hold().
    bool reads() const { return has_script() && !paused(); }
    bool paused() const { return narrator().paused(); }
    /// Silence for a hand: reading waits until unhush(), and what the interface said is broken off.
    void hush();
    void unhush() { resume(PausedBy::hand); }
    /// What is still to be read is planned again: it sounds otherwise from now on.
    void replan() { narrator().replan(now()); }
    /// Without a device: see speech::Narrator.
    void hold(std::chrono::milliseconds unheard) { narrator().hold(unheard, now()); }
    void release() { narrator().release(now()); }
    /// What was heard since this was asked last, in order; follow() is to be told each before anybody else.
    std::vector<speech::NarrationEvent> poll() { return narrator().poll(now()); }
    /// Traces it. What the interface says stands in the caption as it is said; the article's own sentences need no caption.
    void follow(const speech::NarrationEvent& event);
    std::optional<speech::TimePoint> deadline() const { return narrator().deadline(now()); }

    bool announcing() const { return narrator().announcing(); }
    bool has_script() const { return narrator().has_script(); }
    bool awaits_voice() const { return narrator().awaits_voice(); }
    speech::UtteranceId last_id() const { return narrator().last_id(); }

    // --- how it sounds ---
    speech::Prosody prosody(speech::UtteranceKind kind) const { return parts_.prosody(kind); }
    speech::Pauses pauses() const { return parts_.pauses; }
    /// False where the language is read in another one's voice.
    bool can_speak(const std::string& language) const;

    // --- the engine ---
    std::optional<VoiceNews> follow_engine();
    /// Each sentence that could not be spoken although the engine speaks, once.
    std::optional<speech::SynthesisError> take_error() { return parts_.feeder.take_error(); }
    VoicePresence presence() const { return presence_; }
    /// This visitor reads on without it.
    void do_without() { set_presence(VoicePresence::done_without); }
    /// The next visitor is told again that it is gone.
    void miss_again();

private:
    speech::TimePoint now() const { return parts_.now(); }
    speech::Narrator& narrator() const { return parts_.narrator; }
    void announce(std::vector<std::string> sentences, const Manner& last, speech::UtteranceKind kind);
    void show_instead(const std::vector<std::string>& sentences, std::chrono::milliseconds then);
    void show_next();
    void set_presence(VoicePresence presence);

    VoiceParts parts_;
    ReadingPause pause_;
    std::string caption_;
    SilentCaption silent_caption_;
    bool chimes_ = false;
    std::uint64_t announcements_ = 0;
    std::shared_ptr<const speech::RenderedSpeech> last_speech_;  ///< of the last announcement; null where it is only shown
    VoicePresence presence_ = VoicePresence::there;
};

}  // namespace lectern::kiosk
