// WebVTT captions by word: https://www.w3.org/TR/webvtt1/
#pragma once

#include <chrono>
#include <string>
#include <string_view>

namespace lectern::kiosk {

class WebVtt {
public:
    explicit WebVtt(std::string_view language) : text_("WEBVTT\nLanguage: " + std::string(language) + "\n\n") {}

    /// Times from the beginning of the sound. Cues of no length are widened to a millisecond: the format has no empty ones.
    void add(std::chrono::milliseconds begin, std::chrono::milliseconds end, std::string_view words);
    const std::string& text() const { return text_; }

private:
    std::string text_;
};

}  // namespace lectern::kiosk
