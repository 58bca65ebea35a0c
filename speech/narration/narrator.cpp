#include "speech/narration/narrator.hpp"

#include <algorithm>
#include <limits>
#include <string_view>
#include <utility>

namespace lectern::speech {
namespace {

constexpr std::size_t read_ahead = 3;  // utterances fed at once: the one being heard and the next ones
constexpr std::chrono::seconds exact_pause{10};
constexpr std::chrono::milliseconds awaiting_sound{10};
constexpr std::uint32_t nearly_all = sample_rate_hz / 10;  // frames: an output takes whole blocks
constexpr auto no_frame = std::numeric_limits<std::uint32_t>::max();

Heard heard_words(UtteranceId id, const Utterance& utterance, WordGroup group, TimePoint at) {
    const auto& first = utterance.words[group.first];
    // A word that is longer than one piece for the engine continues in the next utterance.
    const content::ByteRange written{std::max(first.written.begin, utterance.place.byte),
                                     utterance.words[group.first + group.count - 1].written.end};
    const bool letter = utterance.runs[first.run].spelled;
    return {.id = id,
            .place = utterance.place,
            .word = utterance.place.first_word + (letter ? 0 : group.first),
            .words = group.count,
            .written = written,
            .text = utterance.written.substr(written.begin - utterance.place.byte, written.size()),
            .at = at,
            .letter = letter};
}

}  // namespace

Narrator::Narrator(PcmPlayer& player, Feed feed) : player_(player), feed_(std::move(feed)) {
    player_.set_epoch(epoch_);
    clock_.begin_epoch(epoch_);
}

void Narrator::read(std::shared_ptr<Script> script, TimePoint now) {
    advance(now);
    interrupt(clock_.heard(now), now);
    drop_script();
    script_ = std::move(script);
    paused_ = false;
    feed_more();
}

void Narrator::go_to(content::TextPosition position, TimePoint now) {
    if (!script_) return;
    script_->go_to(position);
    read(script_, now);
}

void Narrator::pause(TimePoint now) {
    if (paused_) return;
    advance(now);
    const bool announced = announcing();
    if (announced) interrupt(clock_.heard(now), now);
    paused_ = true;
    paused_at_ = now;
    exact_ = !announced && !held_;
    player_.set_paused(exact_);
}

void Narrator::resume(TimePoint now) {
    if (!paused_) return;
    paused_ = false;
    const auto* item = front_of_script();
    if (item != nullptr && exact_ && now - paused_at_ > exact_pause) {
        const auto& place = item->speech->utterance().place;
        return go_to({place.section, place.sentence_byte}, now);
    }
    if (announcing()) interrupt(clock_.heard(now), now);
    exact_ = false;
    player_.set_paused(false);
    feed_more();
}

void Narrator::replan(TimePoint now) {
    if (!script_) return;
    advance(now);
    interrupt(clock_.heard(now), now);
    const auto place = position();
    drop_script();
    if (place) script_->go_to(*place);
    feed_more();
}

void Narrator::announce(std::vector<Utterance> utterances, TimePoint now) {
    std::vector<std::shared_ptr<RenderedSpeech>> speeches;
    speeches.reserve(utterances.size());
    for (auto& utterance : utterances) speeches.push_back(std::make_shared<RenderedSpeech>(std::move(utterance)));
    announce(std::move(speeches), now);
}

void Narrator::announce(std::vector<std::shared_ptr<RenderedSpeech>> speeches, TimePoint now) {
    advance(now);
    interrupt(clock_.heard(now), now);
    if (held_) return;  // by the time it could be heard it would be stale
    std::deque<Item> items;
    for (auto& speech : speeches) items.push_back({std::move(speech)});
    queue_.insert(queue_.begin(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
    feed_more();
}

void Narrator::dismiss_announcements(TimePoint now) {
    if (announcing()) announce(std::vector<Utterance>{}, now);
}

void Narrator::stop(TimePoint now) {
    advance(now);
    interrupt(clock_.heard(now), now);
    drop_script();
    script_.reset();
    paused_ = false;
}

void Narrator::hold(Clock::duration unheard, TimePoint now) {
    take_reports();
    if (const auto end = clock_.end()) advance(std::min(now, *end - unheard));
    interrupt(clock_.surely_heard(unheard), now);
    held_ = true;
}

void Narrator::release(TimePoint now) {
    if (!std::exchange(held_, false)) return;
    advance(now);
    feed_more();
}

const Narrator::Item* Narrator::front_of_script() const {
    const auto item = std::ranges::find(queue_, true, &Item::scripted);
    return item == queue_.end() ? nullptr : &*item;
}

bool Narrator::awaits_voice() const {
    if (queue_.empty() || queue_.front().id == 0) return true;
    const auto& item = queue_.front();
    return !item.speech->complete() && (!item.started || item.heard_frame + nearly_all >= item.speech->frames());
}

std::optional<content::TextPosition> Narrator::position() const {
    const auto* item = front_of_script();
    if (item == nullptr) return std::nullopt;
    const auto& utterance = item->speech->utterance();
    return content::TextPosition{utterance.place.section,
                                 item->heard_word ? utterance.words[*item->heard_word].written.begin : utterance.place.byte};
}

std::vector<NarrationEvent> Narrator::poll(TimePoint now) {
    advance(now);
    feed_more();
    return std::exchange(events_, {});
}

std::optional<TimePoint> Narrator::deadline(TimePoint now) const {
    if (!events_.empty()) return now;
    if (queue_.empty() || queue_.front().id == 0 || (paused_ && exact_)) return std::nullopt;
    const auto& item = queue_.front();
    const auto soon = now + awaiting_sound;
    if (!item.started) return std::min(soon, clock_.time_of({item.id, item.first_frame}).value_or(soon));
    if (!item.speech->complete()) return soon;
    const auto end = static_cast<std::uint32_t>(item.speech->frames());
    const auto next = clock_.time_of({item.id, std::min(item.next_mark, end)});
    // If the time has passed, the output's report is missing: the output may have stalled.
    return next && *next > now ? *next : soon;
}

void Narrator::take_reports() {
    while (const auto run = player_.take_played()) {
        clock_.add(*run);
        if (run->merged && run->epoch == epoch_) events_.emplace_back(CaughtUp{});
    }
}

/// Processes the reports of played sound and adds events for everything heard since. When an utterance is heard, all before it are over.
void Narrator::advance(TimePoint now) {
    take_reports();
    while (const auto finished = clock_.take_finished(now)) finish_through(*finished, now);
    const auto heard = clock_.heard(now);
    if (heard) finish_through(heard->utterance - 1, now);
    if (!heard || queue_.empty() || queue_.front().id != heard->utterance) return;
    start(queue_.front());
    queue_.front().heard_frame = heard->frame;
    mark_words(queue_.front(), heard->frame, now);
}

void Narrator::start(Item& item) {
    if (std::exchange(item.started, true)) return;
    events_.emplace_back(Started{item.id, item.speech, item.scripted});
}

void Narrator::mark_words(Item& item, std::uint32_t through, TimePoint now) {
    const bool complete = item.speech->complete();  // read before the timeline, which then has all marks of a complete utterance
    const auto timeline = item.speech->timeline();
    const auto& utterance = item.speech->utterance();
    while (item.next_mark <= through) {
        const auto group = timeline.heard_at(item.next_mark);
        const auto next = timeline.next_change(item.next_mark);
        // Until the utterance is complete, it is unknown how many words the last mark covers.
        if (!next && !complete) return;
        if (!group) {
            item.next_mark = no_frame;
            return;
        }
        item.heard_word = group->first;
        events_.emplace_back(heard_words(item.id, utterance, *group, clock_.time_of({item.id, item.next_mark}).value_or(now)));
        item.next_mark = next.value_or(no_frame);
    }
}

/// Within an epoch, ids increase in the order in which the utterances are heard.
void Narrator::finish_through(UtteranceId last, TimePoint now) {
    while (!queue_.empty() && queue_.front().id != 0 && queue_.front().id <= last) finish_front(now);
}

void Narrator::finish_front(TimePoint now) {
    auto item = std::move(queue_.front());
    queue_.pop_front();
    start(item);
    const auto last_frame = static_cast<std::uint32_t>(item.speech->frames());
    mark_words(item, last_frame, now);
    const bool unspoken = item.speech->unspoken();
    events_.emplace_back(Said{item.id, !unspoken, clock_.time_of({item.id, last_frame}).value_or(now)});
    if (unspoken) events_.emplace_back(Unspoken{item.id, item.speech, item.scripted});
    if (!item.scripted && !announcing()) events_.emplace_back(AnnouncementsEnded{});
}

/// Drops all sound on its way and all announcements. The script stays queued at the word being heard.
void Narrator::interrupt(std::optional<HeardFrame> heard, TimePoint now) {
    keep_script_at(heard);
    for (auto& item : queue_) {
        if (item.id != 0) events_.emplace_back(Said{item.id, false, now});
        item.id = 0;
        item.started = false;
    }
    std::erase_if(queue_, [](const Item& item) { return !item.scripted; });
    player_.set_epoch(++epoch_);
    player_.set_paused(false);
    clock_.begin_epoch(epoch_);
    exact_ = false;
}

void Narrator::keep_script_at(std::optional<HeardFrame> heard) {
    for (auto& item : queue_) {
        if (heard && item.id == heard->utterance) {
            const auto timeline = item.speech->timeline();
            const auto group = timeline.heard_at(heard->frame);
            item.first_frame = timeline.group_begin(heard->frame);
            item.heard_word = group ? std::optional(group->first) : std::nullopt;
        }
        item.next_mark = item.first_frame;
    }
}

void Narrator::drop_script() {
    std::erase_if(queue_, [](const Item& item) { return item.scripted; });
    script_done_ = false;
}

void Narrator::feed_more() {
    top_up();
    std::size_t fed = 0;
    for (auto& item : queue_) {
        if (fed == read_ahead || !may_feed(item)) return;
        ++fed;
        if (item.id != 0) continue;
        item.id = ++last_id_;
        events_.emplace_back(Saying{item.id, item.speech});
        feed_({item.speech, item.id, epoch_, item.first_frame});
    }
}

void Narrator::top_up() {
    if (!script_ || paused_ || held_) return;
    auto scripted = static_cast<std::size_t>(std::ranges::count(queue_, true, &Item::scripted));
    for (; scripted < read_ahead && !script_done_; ++scripted) {
        auto utterance = script_->next();
        script_done_ = !utterance;
        if (utterance) queue_.push_back({std::make_shared<RenderedSpeech>(std::move(*utterance)), true});
    }
    if (script_done_ && queue_.empty()) {
        script_.reset();
        events_.emplace_back(ReadingEnded{});
    }
}

}  // namespace lectern::speech
