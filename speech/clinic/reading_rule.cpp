#include "speech/clinic/reading_rule.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <re2/re2.h>
#include <utility>

#include "content/language/ascii.hpp"
#include "content/language/utf8.hpp"
#include "speech/text/word_edges.hpp"

namespace lectern::speech {
namespace {

constexpr std::string_view letter_sign = R"(\l)";
constexpr std::string_view letter = R"([A-Za-zµ\x{C0}-\x{D6}\x{D8}-\x{F6}\x{F8}-\x{24F}\x{370}-\x{52F}])";

std::shared_ptr<const re2::RE2> compiled(std::string pattern) {
    for (auto at = pattern.find(letter_sign); at != std::string::npos; at = pattern.find(letter_sign, at + letter.size()))
        pattern.replace(at, letter_sign.size(), letter);
    auto expression = std::make_shared<const re2::RE2>(pattern, re2::RE2::Quiet);
    assert(expression->ok() && expression->NumberOfCapturingGroups() < most_groups);
    return expression;
}

content::ByteRange range_of(const re2::StringPiece& piece, std::string_view text) {
    if (piece.data() == nullptr) return {};
    const auto begin = static_cast<std::uint32_t>(piece.data() - text.data());
    return {begin, begin + static_cast<std::uint32_t>(piece.size())};
}

}  // namespace

SpokenEdit set_apart(std::string_view text, content::ByteRange bytes, std::string_view word) {
    const auto touches = [](char32_t c) { return c != 0 && !is_space_character(c); };
    std::string spoken(touches(code_point_before(text, bytes.begin)) ? " " : "");
    spoken += word;
    if (touches(code_point_at(text, bytes.end))) spoken += ' ';
    return {bytes, std::move(spoken), {}};
}

bool is_one_of(std::span<const std::string_view> words, std::string_view word) {
    return std::ranges::find(words, content::ascii_lower(word)) != words.end();
}

std::string_view word_before(std::string_view text, std::uint32_t byte) {
    auto before = text.substr(0, byte);
    if (before.ends_with(' ')) before.remove_suffix(1);
    return before.substr(before.find_last_of(' ') + 1);
}

int number_in(std::string_view digits) {
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

double value_of(std::string_view number, char decimal_sign) {
    std::string plain;
    for (std::size_t at = 0; at < number.size(); ++at) {
        const bool is_sign = number[at] == ',' || number[at] == '.';
        const bool thousands =
            is_sign && number[at] != decimal_sign && std::min(number.find_first_of(".,", at + 1), number.size()) == at + 4;
        if (!thousands) plain += is_sign ? '.' : number[at];
    }
    double value = 0;
    std::from_chars(plain.data(), plain.data() + plain.size(), value);
    return value;
}

ReadingRule::ReadingRule(std::string pattern, Reading reading) : pattern_(compiled(std::move(pattern))), reading_(std::move(reading)) {}

/// The part of a match that was not edited may begin the next match: in "2 x 500 x 3" the 500 belongs to both.
void ReadingRule::apply(std::string_view text, EditSheet& sheet) const {
    std::array<re2::StringPiece, most_groups> pieces;
    const int groups = 1 + pattern_->NumberOfCapturingGroups();
    std::uint32_t from = 0;
    while (from < text.size() &&
           pattern_->Match({text.data(), text.size()}, from, text.size(), re2::RE2::UNANCHORED, pieces.data(), groups)) {
        Found found{text, {}};
        for (int group = 0; group < groups; ++group)
            found.groups[static_cast<std::size_t>(group)] = range_of(pieces[static_cast<std::size_t>(group)], text);
        from = found.range(0).begin + content::decode_utf8(text, found.range(0).begin).size;
        auto edits = reading_(found);
        for (const auto& edit : edits) from = std::max(from, edit.source.end);
        sheet.add(std::move(edits));
    }
}

}  // namespace lectern::speech
