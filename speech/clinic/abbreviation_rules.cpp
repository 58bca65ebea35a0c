// Titles and abbreviations: "Dr.", "e.g.", "No. 5", "w/o", "Nov 23".
#include <map>
#include <memory>
#include <string>
#include <unicode/uchar.h>

#include "content/language/utf8.hpp"
#include "speech/clinic/clinic_rules.hpp"
#include "speech/text/word_edges.hpp"

namespace lectern::speech {
namespace {

char32_t after_spaces(std::string_view text, std::uint32_t byte) {
    while (byte < text.size() && text[byte] == ' ') ++byte;
    return code_point_at(text, byte);
}

bool is_capital(char32_t c) {
    return u_isUUppercase(static_cast<UChar32>(c)) != 0;
}

bool is_in_place(std::string_view text, content::ByteRange bytes, AbbreviationPlace place, const ClinicWords& words) {
    const char32_t next = after_spaces(text, bytes.end);
    switch (place) {
        case AbbreviationPlace::anywhere:
            return true;
        case AbbreviationPlace::before_number:
            return is_digit(next);
        case AbbreviationPlace::before_number_of_noun:
            return is_digit(next) && is_one_of(words.numbered, word_before(text, bytes.begin));
        case AbbreviationPlace::before_name:
            return is_capital(next);
        case AbbreviationPlace::after_name:
            return is_capital(code_point_at(word_before(text, bytes.begin), 0));
    }
    return false;
}

/// Replaces other kinds of space: "z. B." is often written with a no-break space.
std::string plain_spaces(std::string_view written) {
    std::string plain;
    for (std::uint32_t byte = 0; byte < written.size();) {
        const auto next = content::decode_utf8(written, byte);
        plain += is_space_character(next.code_point) ? " " : written.substr(byte, next.size);
        byte += next.size;
    }
    return plain;
}

class Abbreviations {
public:
    explicit Abbreviations(const ClinicWords& words) : words_(words) {
        for (const Abbreviation& one : words.abbreviations) by_written_.emplace(one.written, &one);
    }

    std::vector<SpokenEdit> read(const Found& found) const {
        auto bytes = found.range(0);
        if (!stands_alone(found.text, bytes) || code_point_before(found.text, bytes.begin) == U'.') return {};
        const auto [first, last] = by_written_.equal_range(plain_spaces(found[0]));
        for (auto entry = first; entry != last; ++entry) {
            if (is_in_place(found.text, bytes, entry->second->place, words_)) return {edit(found, entry->second->spoken)};
        }
        return {};
    }

    /// All abbreviations as one alternation; of those that begin alike, the longest comes first.
    std::string pattern() const {
        std::string alternatives;
        for (auto entry = by_written_.rbegin(); entry != by_written_.rend(); ++entry) {
            if (!alternatives.empty()) alternatives += '|';
            for (const char c : entry->first) {
                if (c == ' ') {
                    alternatives += R"([ \x{A0}\x{202F}])";
                } else {
                    alternatives += c == '.' ? std::string("\\.") : std::string(1, c);
                }
            }
        }
        return alternatives;
    }

private:
    /// A full stop that ends the sentence is not replaced.
    static SpokenEdit edit(const Found& found, std::string_view spoken) {
        auto bytes = found.range(0);
        if (found[0].ends_with('.') && ends_text(found.text, bytes.end)) --bytes.end;
        std::string said(spoken);
        if (found[0].ends_with('/') && code_point_at(found.text, bytes.end) != U' ') said += ' ';
        return {bytes, std::move(said), {}};
    }

    const ClinicWords& words_;
    std::multimap<std::string, const Abbreviation*, std::less<>> by_written_;
};

}  // namespace

ReadingRules abbreviation_rules(const ClinicWords& words) {
    const auto abbreviations = std::make_shared<const Abbreviations>(words);
    ReadingRules rules;
    rules.emplace_back(abbreviations->pattern(), [abbreviations](const Found& found) { return abbreviations->read(found); });
    return rules;
}

}  // namespace lectern::speech
