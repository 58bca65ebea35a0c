// What the monkey does to the kiosk, one deed a line: "250 key pad_5" is the key, 250 ms after the deed before. The lines are the log of a
// run, and what repeats it.
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
/// Nothing where the line is no deed.
std::optional<Deed> deed_from(const std::string& line);

/// The same deeds for the same seed.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : engine_(seed) {}

    /// A deed of a visitor, of staff or of fate.
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
