#include "content/reader/article_parser.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "content/formats/document_builder.hpp"
#include "content/formats/markdown.hpp"
#include "content/formats/plain_text.hpp"
#include "content/language/ascii.hpp"
#include "content/reader/document_check.hpp"
#include "content/source/source_text.hpp"

namespace lectern::content {
namespace {

enum class Format : std::uint8_t { plain_text, markdown };

std::optional<Format> format_of(const std::filesystem::path& file) {
    const auto ending = ascii_lower(file.extension().string());
    if (ending == ".txt" || ending == ".text") return Format::plain_text;
    if (ending == ".md" || ending == ".markdown") return Format::markdown;
    return std::nullopt;
}

std::expected<Document, LoadError> parse(Format format, const ArticleSource& source) {
    const auto text = clean_source(source.bytes);
    if (!text) return std::unexpected(text.error());
    const auto file_title = title_from_file_name(source.file.stem().string());
    if (format == Format::plain_text) return read_plain_text(*text, source.default_language, file_title);
    return read_markdown(*text, source.default_language, file_title);
}

}  // namespace

bool has_known_ending(const std::filesystem::path& file) {
    return format_of(file).has_value();
}

std::expected<Document, LoadError> parse_article(const ArticleSource& source) {
    const auto format = format_of(source.file);
    if (!format)
        return std::unexpected(
            LoadError{LoadError::Kind::unknown_format, {}, 0, 0, "its ending tells no format that can be read", "save it as .txt or .md"});
    auto document = parse(*format, source);
    if (document && document->sections.empty())
        return std::unexpected(
            LoadError{LoadError::Kind::empty, {}, 0, 0, "there is no text in it", "write the article into it, or remove it"});
    if (auto excess = document ? excess_in(*document) : std::nullopt) return std::unexpected(std::move(*excess));
    return document;
}

}  // namespace lectern::content
