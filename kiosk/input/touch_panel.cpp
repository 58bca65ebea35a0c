#include "kiosk/input/touch_panel.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace lectern::kiosk {
namespace {

using speech::TimePoint;

constexpr std::chrono::seconds longest_press{10};
constexpr std::size_t fingers_of_a_hand = 3;
constexpr std::size_t most_touches_a_second = 20;  // the fastest drummers reach 14
constexpr std::chrono::seconds calm{2};
constexpr std::chrono::minutes complaint_interval{10};
constexpr std::chrono::hours noise_is_news{1};

bool within(int distance, Point one, Point other) {
    return std::abs(one.x - other.x) <= distance && std::abs(one.y - other.y) <= distance;
}

}  // namespace

std::optional<PointerEvent> TouchPanel::take(const PointerEvent& event, TimePoint now) {
    auto* contact = find(event.id);
    const bool leaps = event.phase == PointerPhase::moved && contact != nullptr && !within(distances_.leap, contact->last, event.at);
    if (event.phase == PointerPhase::down || leaps) count_beginning(now);
    if (noisy(now)) {
        contacts_.clear();
        return stop_pointing();
    }
    if (event.phase == PointerPhase::down) return put_down(event, now);
    if (contact == nullptr) return std::nullopt;
    return event.phase == PointerPhase::moved ? move(*contact, event, now) : lift(event);
}

std::optional<PointerEvent> TouchPanel::put_down(const PointerEvent& event, TimePoint now) {
    std::erase_if(contacts_, [&](const Contact& contact) { return contact.id == event.id; });
    contacts_.push_back({event.id, event.at, event.at, now});
    if (counting() >= fingers_of_a_hand) hand_ = true;
    if (hand_) return stop_pointing();
    if (pointing_ && pointing_ != event.id) return std::nullopt;
    pointing_ = event.id;
    return event;
}

std::optional<PointerEvent> TouchPanel::move(Contact& contact, const PointerEvent& event, TimePoint now) {
    contact.last = event.at;
    if (!within(distances_.tremble, contact.rest, event.at)) {
        contact.rest = event.at;
        contact.still_since = now;
        if (std::exchange(contact.aside, false) && !pointing_ && !hand_) pointing_ = contact.id;
    }
    return pointing_ == event.id ? std::optional(event) : std::nullopt;
}

std::optional<PointerEvent> TouchPanel::lift(const PointerEvent& event) {
    std::erase_if(contacts_, [&](const Contact& contact) { return contact.id == event.id; });
    hand_ = hand_ && counting() > 0;
    if (pointing_ != event.id) return std::nullopt;
    pointing_.reset();
    return event;
}

std::optional<PointerEvent> TouchPanel::stop_pointing() {
    if (!pointing_) return std::nullopt;
    return PointerEvent{PointerPhase::cancelled, *std::exchange(pointing_, std::nullopt), {}};
}

std::optional<PointerEvent> TouchPanel::due(TimePoint now) {
    std::optional<PointerEvent> lost;
    for (auto& contact : contacts_) {
        if (contact.aside || now - contact.still_since < longest_press) continue;
        contact.aside = true;
        complain(TouchTrouble::stuck, stuck_told_, now);
        if (pointing_ == contact.id) lost = stop_pointing();
    }
    hand_ = hand_ && counting() > 0;
    return lost;
}

std::optional<TimePoint> TouchPanel::deadline() const {
    std::optional<TimePoint> next;
    for (const auto& contact : contacts_) {
        const auto end = contact.still_since + longest_press;
        if (!contact.aside && (!next || end < *next)) next = end;
    }
    return next;
}

TouchTrouble TouchPanel::trouble(TimePoint now) const {
    if (calm_from_ && now < *calm_from_ + noise_is_news) return TouchTrouble::noisy;
    return std::ranges::any_of(contacts_, &Contact::aside) ? TouchTrouble::stuck : TouchTrouble::none;
}

void TouchPanel::count_beginning(TimePoint now) {
    beginnings_.push_back(now);
    while (now - beginnings_.front() >= std::chrono::seconds(1)) beginnings_.pop_front();
    if (beginnings_.size() <= most_touches_a_second) return;
    calm_from_ = now + calm;
    complain(TouchTrouble::noisy, noisy_told_, now);
}

std::size_t TouchPanel::counting() const {
    return static_cast<std::size_t>(std::ranges::count(contacts_, false, &Contact::aside));
}

TouchPanel::Contact* TouchPanel::find(std::int64_t id) {
    const auto contact = std::ranges::find(contacts_, id, &Contact::id);
    return contact == contacts_.end() ? nullptr : &*contact;
}

void TouchPanel::complain(TouchTrouble trouble, std::optional<TimePoint>& last, TimePoint now) {
    if (last && now - *last < complaint_interval) return;
    last = now;
    complaint_ = trouble;
}

std::string_view advice(TouchTrouble trouble) {
    switch (trouble) {
        case TouchTrouble::none:
            break;
        case TouchTrouble::stuck:
            return "something has lain on the touch screen for 10 s and is ignored until it is lifted; wipe the screen, and if this comes "
                   "again, have the panel looked at";
        case TouchTrouble::noisy:
            return "the touch screen tells of more touches than hands can make, and is ignored until it is calm; wipe it dry, and if this "
                   "comes again, look at its cable and at what stands near it";
    }
    return {};
}

}  // namespace lectern::kiosk
