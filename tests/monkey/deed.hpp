// What the monkey does to the kiosk. A deed is one line: "250 key pad_5" presses the key 250 ms after the deed before. A run is logged as
// such lines, and can be repeated from them.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace lectern::monkey {

struct Deed {
    std::chrono::milliseconds pause{0};
    std::string what;
    std::vector<std::string> with{};

    friend bool operator==(const Deed&, const Deed&) = default;
};

std::string to_line(const Deed& deed);
/// Nothing when the line is not a deed.
std::optional<Deed> deed_from(const std::string& line);

/// Random deeds; the same seed gives the same deeds.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}

    /// The next deed: an action of a visitor or of staff, or a fault.
    Deed deed();

private:
    int below(int end) { return static_cast<int>(engine_() % static_cast<std::uint64_t>(end)); }
    std::string between(int least, int most) { return std::to_string(least + below(most - least + 1)); }
    std::string one_of(const std::vector<std::string>& names) {
        return names[static_cast<std::size_t>(below(static_cast<int>(names.size())))];
    }
    std::chrono::milliseconds pause();
    Deed of_hands();
    Deed of_fate();

    std::mt19937_64 engine_;
};

}  // namespace lectern::monkey
