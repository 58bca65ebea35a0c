#include "config/argon2id_hash.hpp"

#include <charconv>
#include <cstdint>
#include <optional>

namespace lectern::config {
namespace {

constexpr std::uint32_t least_kib = 8;  // Argon2's own minimum
constexpr std::uint32_t most_kib = 1U << 20;
constexpr std::uint32_t most_passes = 16;
constexpr std::uint64_t most_work = std::uint64_t{4} << 20;  // KiB, summed over all passes
constexpr std::size_t salt_letters = 22;                     // 16 bytes
constexpr std::size_t hash_letters = 43;                     // 32 bytes

/// Parses a text from its beginning.
class Rest {
public:
    explicit Rest(std::string_view text) : text_(text) {}

    bool take(std::string_view expected) {
        if (!text_.starts_with(expected)) return false;
        text_.remove_prefix(expected.size());
        return true;
    }
    std::optional<std::uint32_t> take_number() {
        std::uint32_t number = 0;
        const auto [end, error] = std::from_chars(text_.data(), text_.data() + text_.size(), number);
        if (error != std::errc()) return std::nullopt;
        text_.remove_prefix(static_cast<std::size_t>(end - text_.data()));
        return number;
    }
    bool take_base64(std::size_t letters) {
        constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        const auto taken = text_.substr(0, letters);
        if (taken.size() < letters || taken.find_first_not_of(alphabet) != std::string_view::npos) return false;
        text_.remove_prefix(letters);
        return true;
    }
    bool empty() const { return text_.empty(); }

private:
    std::string_view text_;
};

bool is_bearable(std::uint32_t kib, std::uint32_t passes) {
    return kib >= least_kib && kib <= most_kib && passes >= 1 && passes <= most_passes && std::uint64_t{kib} * passes <= most_work;
}

}  // namespace

bool is_argon2id_hash(std::string_view text) {
    Rest rest(text);
    if (!rest.take("$argon2id$v=19$m=")) return false;
    const auto kib = rest.take_number();
    if (!kib || !rest.take(",t=")) return false;
    const auto passes = rest.take_number();
    if (!passes || !is_bearable(*kib, *passes) || !rest.take(",p=1$")) return false;
    return rest.take_base64(salt_letters) && rest.take("$") && rest.take_base64(hash_letters) && rest.empty();
}

}  // namespace lectern::config
