// Controls what is spoken: reads a script, interrupts it for announcements, and continues from the right word afterwards.
//
//   1. The main thread passes a script or announcements; the narrator feeds the first few utterances to the voice worker.
//   2. The outputs take sound from the player and report it; poll() turns these reports into events about the words that are heard.
//   3. Every interruption increments the epoch, so that sound on its way is dropped. The script's utterances stay queued with the
//      frame of the word that was being heard, and are fed again from there when the announcements are over.
//
// Main thread only; nothing here waits. `now` is a parameter so that no test has to sleep.
#pragma once

#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "content/document/text_range.hpp"
#include "speech/narration/playback_clock.hpp"
#include "speech/narration/rendered_speech.hpp"
#include "speech/narration/speech_feeder.hpp"
#include "speech/output/pcm_player.hpp"
#include "speech/planning/script.hpp"

namespace lectern::speech {

/// An utterance was queued.
struct Saying {
    UtteranceId id = 0;
    std::shared_ptr<const RenderedSpeech> speech;
};
/// An utterance begins to be heard.
struct Started {
    UtteranceId id = 0;
    std::shared_ptr<const RenderedSpeech> speech;
    bool scripted = false;  ///< part of the script, not an announcement
};
/// These words are heard from `at` on.
struct Heard {
    UtteranceId id = 0;
    UtterancePlace place;
    std::uint32_t word = 0;   ///< index within the sentence
    std::uint32_t words = 1;  ///< how many are highlighted together
    content::ByteRange written;
    std::string text;  ///< as written
    TimePoint at;
    bool letter = false;  ///< one letter of a word that is being spelled
};
/// An utterance was heard to its end, or interrupted.
struct Said {
    UtteranceId id = 0;
    bool completed = false;
    TimePoint at;
};
/// An utterance is over and could not be spoken, or not to its end.
struct Unspoken {
    UtteranceId id = 0;
    std::shared_ptr<const RenderedSpeech> speech;
    bool scripted = false;
};
/// The reports of played sound were taken so late that some had been merged; the position was recovered from the newest one.
struct CaughtUp {};
/// The last announcement was heard to its end.
struct AnnouncementsEnded {};
/// The script was heard to its end.
struct ReadingEnded {};
using NarrationEvent = std::variant<Saying, Started, Heard, Said, Unspoken, CaughtUp, AnnouncementsEnded, ReadingEnded>;

/// Where orders for sound go: the voice worker, or a test's stand-in.
using Feed = std::function<void(FeedOrder)>;

class Narrator {
public:
    Narrator(PcmPlayer& player, Feed feed);

    /// Reads the script from its cursor, and stops whatever was spoken before.
    void read(std::shared_ptr<Script> script, TimePoint now);
    /// Continues reading at another place, even if it was paused.
    void go_to(content::TextPosition position, TimePoint now);
    /// Stops before the next sample; announcements are dropped.
    void pause(TimePoint now);
    /// Continues at that very sample after a pause of up to 10 s, at the start of the sentence after a longer one, and at the start of the
    /// word if an announcement was interrupted or made meanwhile.
    void resume(TimePoint now);
    /// Plans the rest of the script anew from the word being heard, because the voice has changed.
    void replan(TimePoint now);
    /// Interrupts whatever is spoken; a script that was being read continues afterwards.
    void announce(std::vector<Utterance> utterances, TimePoint now);
    /// The same for speech that is already rendered.
    void announce(std::vector<std::shared_ptr<RenderedSpeech>> speeches, TimePoint now);
    /// Stops announcements only; the script continues.
    void dismiss_announcements(TimePoint now);
    /// Stops everything and forgets the script.
    void stop(TimePoint now);

    /// To be called when the output is lost: nothing is fed until release(), and the last `unheard` of the played sound does not count as
    /// heard.
    void hold(Clock::duration unheard, TimePoint now);
    void release(TimePoint now);

    bool paused() const { return paused_; }
    /// The id of the utterance that was queued last.
    UtteranceId last_id() const { return last_id_; }
    bool announcing() const { return !queue_.empty() && !queue_.front().scripted; }
    /// Whether there is a script that has not ended.
    bool has_script() const { return script_ != nullptr; }
    /// Whether nothing more can be heard until the voice delivers more sound or is asked for some.
    bool awaits_voice() const;
    /// Where reading continues: at the word being heard, or at the last one that was.
    std::optional<content::TextPosition> position() const;

    /// Processes the reports of played sound. Returns all events in order, including those of the calls above.
    std::vector<NarrationEvent> poll(TimePoint now);
    /// When poll() is to be called next; std::nullopt while only a person can change something.
    std::optional<TimePoint> deadline(TimePoint now) const;

private:
    struct Item {
        std::shared_ptr<RenderedSpeech> speech;
        bool scripted = false;
        UtteranceId id = 0;             ///< 0: not fed
        std::uint32_t first_frame = 0;  ///< where it is fed from
        std::uint32_t next_mark = 0;    ///< the next words are heard from this frame
        bool started = false;
        std::uint32_t heard_frame = 0;            ///< the last frame known to be heard, once `started`
        std::optional<std::uint32_t> heard_word;  ///< index into Utterance::words
    };

    void take_reports();
    void advance(TimePoint now);
    void start(Item& item);
    void mark_words(Item& item, std::uint32_t through, TimePoint now);
    void finish_through(UtteranceId last, TimePoint now);
    void finish_front(TimePoint now);
    void interrupt(std::optional<HeardFrame> heard, TimePoint now);
    void keep_script_at(std::optional<HeardFrame> heard);
    void drop_script();
    void feed_more();
    bool may_feed(const Item& item) const { return !item.scripted || (!paused_ && !held_); }
    void top_up();
    const Item* front_of_script() const;

    PcmPlayer& player_;
    Feed feed_;
    PlaybackClock clock_;
    Epoch epoch_ = 1;
    UtteranceId last_id_ = 0;
    std::shared_ptr<Script> script_;
    std::deque<Item> queue_;  ///< announcements first, then the script
    std::vector<NarrationEvent> events_;
    bool script_done_ = false;
    bool paused_ = false;
    bool exact_ = false;  ///< paused, and nothing was spoken since: resume() can continue at the next sample
    bool held_ = false;
    TimePoint paused_at_;
};

}  // namespace lectern::speech
