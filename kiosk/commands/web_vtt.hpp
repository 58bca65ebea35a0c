// WebVTT captions by word: https://www.w3.org/TR/webvtt1/
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace lectern::kiosk {

class WebVtt {
public:
    explicit WebVtt(std::string_view language) : text_("WEBVTT\nLanguage: " + std::string(language) + "\n\n") {}

    /// Times are relative to the start of the sound. Empty cues are widened to a millisecond, because the format does not allow them.
    void add(std::chrono::milliseconds begin, std::chrono::milliseconds end, std::string_view words);
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

}  // namespace lectern::kiosk
