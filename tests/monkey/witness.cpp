#include "tests/monkey/witness.hpp"

#include <set>

namespace lectern::monkey {
namespace {

/// After one of these events the mark may be anywhere, because somebody acted or another article is read.
const std::set<std::string> movers{"action", "screen", "session", "setting"};

}  // namespace

void Witness::take(const e2e::TraceEvent& event) {
    if (movers.contains(event.kind)) moved_after_ = newest_;
    if (event.kind == "audio") device_changed_ = true;
    if (event.kind == "screen") screen_ = event.text("name");
    if (event.kind == "session") session_ = event.text("state");
    if (event.kind == "say") say(event);
    if (event.kind == "said") said(event);
    if (event.kind == "heard") heard(event);
}

void Witness::begin_anew() {
    const auto complaints = std::move(complaints_);
    *this = {};
    complaints_ = complaints;
}

std::vector<std::string> Witness::unended() const {
    std::vector<std::string> result;
    result.reserve(open_.size());
    for (const auto& [id, text] : open_) result.push_back(std::to_string(id) + " \"" + text + "\"");
    return result;
}

void Witness::complain(const e2e::TraceEvent& event, const std::string& what) {
    complaints_.push_back("line " + std::to_string(event.index + 1) + ": " + what + ": " + event.fields.dump());
}

void Witness::say(const e2e::TraceEvent& event) {
    const int id = event.number("id");
    if (id <= newest_) complain(event, "an id is used again");
    newest_ = id;
    open_.emplace(id, event.text("text"));
}

void Witness::said(const e2e::TraceEvent& event) {
    const int id = event.number("id");
    if (open_.erase(id) == 0) complain(event, "what ended was not being said");
    if (sounding_ == id) sounding_.reset();
}

void Witness::heard(const e2e::TraceEvent& event) {
    const int id = event.number("id");
    if (!open_.contains(id)) complain(event, "a word is heard of what is not being said");
    if (sounding_ && sounding_ != id) complain(event, "a word is heard while another sentence sounds");
    sounding_ = id;
    const Place place{event.number("section"), event.number("sentence"), event.number("word")};
    if (last_ && !moved_after_) {
        if (device_changed_ ? place < Place{last_->section, last_->sentence - 1, 0} : place < *last_) complain(event, "the mark went back");
        const bool goes_on =
            place <= next_ || (place.word == 0 && (place.section > last_->section || place.sentence == last_->sentence + 1));
        if (!goes_on && !gap_forgiven_) complain(event, "a word was left out");
    }
    last_ = place;
    next_ = {place.section, place.sentence, place.word + event.number("words", 1)};
    if (moved_after_ && id > *moved_after_) moved_after_.reset();  // the trace may still report words of sentences queued before the move
    device_changed_ = false;
    gap_forgiven_ = false;
}

}  // namespace lectern::monkey
