#include "content/formats/front_matter.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <optional>
#include <set>
#include <utility>

#include "content/formats/block_text.hpp"
#include "content/language/language_tag.hpp"
#include "content/language/safe_text.hpp"
#include "content/language/scripts.hpp"
#include "content/language/utf8.hpp"
#include "content/source/shortened.hpp"

namespace lectern::content {
namespace {

constexpr std::size_t longest_value = 1000;  // code points: what can be spoken without a break

LoadError malformed(std::uint64_t line, std::string problem, std::string remedy) {
    return {LoadError::Kind::malformed, {}, line, 0, std::move(problem), std::move(remedy)};
}

/// As much of a line as fits into a message.
std::string excerpt(std::string_view text) {
    return shortened(text, 60);
}

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string_view{} : text.substr(first, text.find_last_not_of(' ') + 1 - first);
}

std::string value_from(std::string_view text) {
    text = trimmed(text);
    const bool quoted = text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
    return safe_text(BlockText(quoted ? text.substr(1, text.size() - 2) : text).text());
}

std::optional<bool> yes_or_no(std::string_view value) {
    if (value == "yes" || value == "true") return true;
    if (value == "no" || value == "false") return false;
    return std::nullopt;
}

class FrontMatterReader {
public:
    explicit FrontMatterReader(std::string_view text) : text_(text) {}

    std::expected<FrontMatter, LoadError> read() {
        if (next_line() != "---") return FrontMatter{};
        while (at_ < text_.size()) {
            const std::string_view line = next_line();
            if (line == "---" || line == "...") {
                found_.length = at_;
                return std::move(found_);
            }
            if (auto error = take(line)) return std::unexpected(std::move(*error));
        }
        return std::unexpected(
            malformed(1, "the front matter has no end", "close it with a line of \"---\", or begin the file with an empty line"));
    }

private:
    std::string_view next_line() {
        const std::size_t end = std::min(text_.find('\n', at_), text_.size());
        const std::string_view line = trimmed(text_.substr(at_, end - at_));
        at_ = std::min(end + 1, text_.size());
        ++line_;
        return line;
    }

    std::optional<LoadError> take(std::string_view line) {
        if (line.empty() || line.starts_with('#')) return std::nullopt;
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos)
            return malformed(line_, fmt::format("\"{}\" is no line of front matter", excerpt(line)),
                             "write \"key: value\", or begin the file with an empty line");
        std::string key(trimmed(line.substr(0, colon)));
        if (key == "lang") key = "language";
        if (!seen_.insert(key).second) return malformed(line_, fmt::format("\"{}\" is given twice", excerpt(key)), "leave one of them out");
        return set(key, value_from(line.substr(colon + 1)));
    }

    std::optional<LoadError> set(const std::string& key, std::string value) {
        if (key == "language") return set_language(value);
        if (key == "private") return set_private(value);
        if (key != "title" && key != "notice")
            return malformed(line_, fmt::format("unknown key \"{}\" in the front matter", excerpt(key)),
                             "allowed are title, language (or lang), notice and private");
        if (!has_word(value))
            return malformed(line_, fmt::format("\"{}\" is empty", key), "write its text behind the colon, or leave the line out");
        if (const auto length = count_points(value); length > longest_value)
            return malformed(line_, fmt::format("\"{}\" has {} letters and signs", key, length),
                             fmt::format("shorten it to {}, or write it into the article", longest_value));
        (key == "title" ? found_.title : found_.notice) = std::move(value);
        return std::nullopt;
    }

    std::optional<LoadError> set_language(std::string_view value) {
        auto tag = language_tag(value);
        if (!tag) return malformed(line_, fmt::format("\"{}\" is no language tag", excerpt(value)), "write one such as en, es or zh-Hant");
        found_.language = std::move(*tag);
        return std::nullopt;
    }

    std::optional<LoadError> set_private(std::string_view value) {
        const auto answer = yes_or_no(value);
        if (!answer) return malformed(line_, fmt::format("private is \"{}\"", excerpt(value)), "write yes or no");
        found_.is_private = *answer;
        return std::nullopt;
    }

    std::string_view text_;
    std::size_t at_ = 0;
    std::uint64_t line_ = 0;
    std::set<std::string> seen_;
    FrontMatter found_;
};

}  // namespace

std::expected<FrontMatter, LoadError> read_front_matter(std::string_view text) {
    return FrontMatterReader(text).read();
}

}  // namespace lectern::content
