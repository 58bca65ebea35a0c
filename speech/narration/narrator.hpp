// What is being said: a script that is read, announcements that interrupt it, and going on from the right word afterwards.
//
//   1. Main gives a script or announcements; the narrator feeds the first few utterances to the voice worker.
//   2. The outputs take sound from the player and report it; poll() turns these reports into words that are heard.
//   3. Whatever interrupts bumps the epoch: sound on its way is dropped. The script's utterances stay queued with the frame of
//      the word that was being heard, and are fed again from there when the announcements are over.
//
// Main thread only; nothing here waits. `now` is a parameter: no test sleeps.
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
/// The first of it is heard.
struct Started {
    UtteranceId id = 0;
    std::shared_ptr<const RenderedSpeech> speech;
    bool scripted = false;  ///< it belongs to what is read, and is no announcement
};
/// These words are heard from `at` on.
struct Heard {
    UtteranceId id = 0;
    UtterancePlace place;
    std::uint32_t word = 0;   ///< of the sentence
    std::uint32_t words = 1;  ///< marked together
    content::ByteRange written;
    std::string text;  ///< as it is written
    TimePoint at;
    bool letter = false;  ///< one letter of a word that is being spelled
};
/// It was heard to its end, or interrupted.
struct Said {
    UtteranceId id = 0;
    bool completed = false;
    TimePoint at;
};
/// It is over and could not be spoken, or not to its end.
struct Unspoken {
    UtteranceId id = 0;
    std::shared_ptr<const RenderedSpeech> speech;
    bool scripted = false;
};
/// What was played had been asked for so late that its reports had run together: where the sound is was found again from the newest one.
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

    /// Reads the script from its cursor, in place of whatever was said.
    void read(std::shared_ptr<Script> script, TimePoint now);
    /// Goes on reading from another place, also when it was paused.
    void go_to(content::TextPosition position, TimePoint now);
    /// Silence before the next sample; what was announced is dropped.
    void pause(TimePoint now);
    /// After up to 10 s at that very sample, later at the start of the sentence; after an announcement at the start of the word.
    void resume(TimePoint now);
    /// Plans what is still to be read anew from the word being heard: its voice has changed.
    void replan(TimePoint now);
    /// Interrupts whatever is said; a script that was being read goes on afterwards.
    void announce(std::vector<Utterance> utterances, TimePoint now);
    /// The same with speech of which there is sound already.
    void announce(std::vector<std::shared_ptr<RenderedSpeech>> speeches, TimePoint now);
    /// Breaks off announcements only; the script goes on.
    void dismiss_announcements(TimePoint now);
    /// Breaks off everything and forgets the script.
    void stop(TimePoint now);

    /// The output is lost: nothing is fed until release(); the last `unheard` of what was played does not count as heard.
    void hold(Clock::duration unheard, TimePoint now);
    void release(TimePoint now);

    bool paused() const { return paused_; }
    /// Of what was queued last.
    UtteranceId last_id() const { return last_id_; }
    bool announcing() const { return !queue_.empty() && !queue_.front().scripted; }
    /// A script is there and not at its end.
    bool has_script() const { return script_ != nullptr; }
    /// Nothing more is to be heard before the voice has made something of what was asked for, or is asked for more.
    bool awaits_voice() const;
    /// Where reading goes on: the word being heard, or the one that was.
    std::optional<content::TextPosition> position() const;

    /// Takes in what was played. Events in order; also those of the calls above.
    std::vector<NarrationEvent> poll(TimePoint now);
    /// When poll() is wanted next; nothing while only a person can change something.
    std::optional<TimePoint> deadline(TimePoint now) const;

private:
    struct Item {
        std::shared_ptr<RenderedSpeech> speech;
        bool scripted = false;
        UtteranceId id = 0;             ///< 0: not fed
        std::uint32_t first_frame = 0;  ///< where it is fed from
        std::uint32_t next_mark = 0;    ///< the next words are heard from this frame
        bool started = false;
        std::uint32_t heard_frame = 0;            ///< the last one told, where it has started
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
    std::deque<Item> queue_;  ///< announcements first, then what is read
    std::vector<NarrationEvent> events_;
    bool script_done_ = false;
    bool paused_ = false;
    bool exact_ = false;  ///< paused, and nothing has been said since: the next sample is still the next one
    bool held_ = false;
    TimePoint paused_at_;
};

}  // namespace lectern::speech
