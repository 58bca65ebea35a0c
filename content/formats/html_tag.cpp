#include "content/formats/html_tag.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include "content/language/ascii.hpp"
#include "content/language/language_tag.hpp"

namespace lectern::content {
namespace {

constexpr std::array void_elements = {
    std::string_view("area"),   std::string_view("base"),  std::string_view("br"),    std::string_view("col"),  std::string_view("embed"),
    std::string_view("hr"),     std::string_view("img"),   std::string_view("input"), std::string_view("link"), std::string_view("meta"),
    std::string_view("source"), std::string_view("track"), std::string_view("wbr")};

bool is_alphanumeric(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Reads tags from left to right.
class Scanner {
public:
    explicit Scanner(std::string_view html) : html_(html) {}

    bool at_end() const { return at_ >= html_.size(); }

    HtmlPiece next() {
        const auto begin = at_;
        at_ = std::min(html_.find('<', at_), html_.size());
        HtmlPiece piece{html_.substr(begin, at_ - begin), std::nullopt};
        if (html_.substr(at_).starts_with("<!--"))
            at_ = std::min(html_.find("-->", at_), html_.size() - 3) + 3;
        else if (take('<'))
            piece.tag = read_tag();
        return piece;
    }

private:
    std::optional<HtmlTag> read_tag() {
        HtmlTag tag;
        tag.closes = take('/');
        tag.name = ascii_lower(take_while(is_alphanumeric));
        if (tag.name.empty()) return std::nullopt;
        bool is_empty = std::ranges::find(void_elements, tag.name) != void_elements.end();
        while (at_ < html_.size() && !take('>')) {
            if (take('/')) {
                is_empty = is_empty || (at_ < html_.size() && html_[at_] == '>');
            } else {
                read_attribute(tag);
            }
        }
        return is_empty ? std::nullopt : std::optional(std::move(tag));
    }

    void read_attribute(HtmlTag& tag) {
        skip_space();
        const auto name = ascii_lower(take_while([](char c) { return is_alphanumeric(c) || c == ':' || c == '-' || c == '_'; }));
        skip_space();
        std::string_view value;
        if (take('=')) value = read_value();
        if (name == "lang" || name == "xml:lang") tag.language = language_tag(value).value_or(tag.language);
        skip_space();
        if (name.empty() && at_ < html_.size() && html_[at_] != '>' && html_[at_] != '/') ++at_;
    }

    std::string_view read_value() {
        skip_space();
        for (const char quote : {'"', '\''}) {
            if (!take(quote)) continue;
            const auto value = take_while([&](char c) { return c != quote; });
            take(quote);
            return value;
        }
        return take_while([](char c) { return c != ' ' && c != '\t' && c != '\n' && c != '>'; });
    }

    bool take(char wanted) {
        if (at_ >= html_.size() || html_[at_] != wanted) return false;
        ++at_;
        return true;
    }

    template <typename Accepts>
    std::string_view take_while(Accepts accepts) {
        const auto begin = at_;
        while (at_ < html_.size() && accepts(html_[at_])) ++at_;
        return html_.substr(begin, at_ - begin);
    }

    void skip_space() {
        take_while([](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
    }

    std::string_view html_;
    std::size_t at_ = 0;
};

}  // namespace

std::vector<HtmlPiece> html_pieces(std::string_view html) {
    std::vector<HtmlPiece> pieces;
    for (Scanner scanner(html); !scanner.at_end();) pieces.push_back(scanner.next());
    return pieces;
}

std::vector<HtmlTag> html_tags(std::string_view html) {
    std::vector<HtmlTag> tags;
    for (auto& piece : html_pieces(html)) {
        if (piece.tag) tags.push_back(std::move(*piece.tag));
    }
    return tags;
}

}  // namespace lectern::content
