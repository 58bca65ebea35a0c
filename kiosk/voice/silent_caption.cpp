#include "kiosk/voice/silent_caption.hpp"

#include <utility>

namespace lectern::kiosk {
namespace {

constexpr std::chrono::milliseconds to_look_at_it{1000};
constexpr std::chrono::milliseconds a_byte{90};

}  // namespace

speech::Clock::duration reading_time(std::string_view sentence) {
    return to_look_at_it + a_byte * static_cast<std::int64_t>(sentence.size());
}

void SilentCaption::show(const std::vector<std::string>& sentences, std::chrono::milliseconds then, speech::TimePoint now) {
    waiting_.assign(sentences.begin(), sentences.end());
    then_ = then;
    running_ = true;
    next_at_ = now;
}

void SilentCaption::stop() {
    waiting_.clear();
    running_ = false;
}

std::optional<std::string> SilentCaption::due(speech::TimePoint now) {
    if (waiting_.empty() || now < next_at_) return std::nullopt;
    auto sentence = std::move(waiting_.front());
    waiting_.pop_front();
    next_at_ = now + reading_time(sentence) + (waiting_.empty() ? then_ : std::chrono::milliseconds(0));
    return sentence;
}

bool SilentCaption::over(speech::TimePoint now) {
    return waiting_.empty() && now >= next_at_ && std::exchange(running_, false);
}

std::optional<speech::TimePoint> SilentCaption::deadline() const {
    return running_ ? std::optional(next_at_) : std::nullopt;
}

}  // namespace lectern::kiosk
