// Where nobody has been for a while, an article is read to the room by itself: silently, or within stated hours aloud. Main thread.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <optional>
#include <utility>

#include "kiosk/modes/self_start.hpp"
#include "kiosk/stage/mode_parts.hpp"

namespace lectern::kiosk {

class SelfReading {
public:
    SelfReading(const ModeParts& parts, SelfStartRules rules, std::function<std::chrono::system_clock::time_point()> wall)
        : parts_(parts), self_start_(rules), wall_(std::move(wall)) {}

    void turn();
    std::optional<speech::TimePoint> deadline() const;

private:
    bool left_alone() const;
    void start(SelfStart::Way way);

    ModeParts parts_;
    SelfStart self_start_;
    std::function<std::chrono::system_clock::time_point()> wall_;
    std::optional<std::size_t> last_;  ///< the article that was read last
};

}  // namespace lectern::kiosk
