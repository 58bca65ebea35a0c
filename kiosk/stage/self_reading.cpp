#include "kiosk/stage/self_reading.hpp"

#include "kiosk/articles/article_order.hpp"
#include "kiosk/values/time_of_day.hpp"

namespace lectern::kiosk {

/// Nobody is here, and there is something that may be read to nobody.
bool SelfReading::left_alone() const {
    const auto& stage = parts_.stage;
    return stage.at_welcome() && stage.visit() == nullptr && !parts_.articles.requested() &&
           parts_.voice.presence() == VoicePresence::there && first_in_turn(parts_.articles.entries());
}

void SelfReading::turn() {
    if (!left_alone()) return;
    if (const auto way = self_start_.due(parts_.stage.last_activity(), parts_.clock.now(), local_minute(wall_()))) start(*way);
}

std::optional<speech::TimePoint> SelfReading::deadline() const {
    return left_alone() ? self_start_.deadline(parts_.stage.last_activity()) : std::nullopt;
}

/// One article after the other, never a private one.
void SelfReading::start(SelfStart::Way way) {
    const auto& articles = parts_.articles.entries();
    parts_.trace.action("self_start", ActionSource::timer);
    self_start_.began(way, parts_.clock.now());
    const auto first = *first_in_turn(articles);
    last_ = last_ ? next_in_turn(articles, *last_, *last_).value_or(first) : first;
    parts_.stage.begin_reading_by_itself(way);
    parts_.articles.ask_for(*last_);
}

}  // namespace lectern::kiosk
