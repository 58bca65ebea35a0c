#include "content/document_loader.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "content/document_builder.hpp"
#include "content/markdown.hpp"
#include "content/plain_text.hpp"
#include "content/regular_file.hpp"
#include "content/source_text.hpp"

namespace lectern::content {
namespace {

enum class Format : std::uint8_t { plain_text, markdown };

/// ByteRange counts in 32 bits; composing to NFC may lengthen a text threefold.
constexpr std::uint64_t most_bytes_ever = 1024 * 1024 * 1024;

std::optional<Format> format_of(const std::filesystem::path& file) {
    std::string ending = file.extension().string();
    std::ranges::transform(ending, ending.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (ending == ".txt" || ending == ".text") return Format::plain_text;
    if (ending == ".md" || ending == ".markdown") return Format::markdown;
    return std::nullopt;
}

std::expected<Document, LoadError> parse(Format format, std::string_view bytes, const std::string& language,
                                         const std::string& file_title) {
    const auto text = clean_source(bytes);
    if (!text) return std::unexpected(text.error());
    if (format == Format::plain_text) return read_plain_text(*text, language, file_title);
    return read_markdown(*text, language, file_title);
}

std::expected<Document, LoadError> load(const std::filesystem::path& file, const LoadLimits& limits) {
    const auto bytes = read_regular_file(file, std::min(limits.max_bytes, most_bytes_ever));
    if (!bytes) return std::unexpected(bytes.error());
    const auto format = format_of(file);
    if (!format) {
        return std::unexpected(
            LoadError{LoadError::Kind::unknown_format, {}, 0, 0, "its ending tells no format that can be read", "save it as .txt or .md"});
    }
    auto document = parse(*format, *bytes, limits.default_language, title_from_file_name(file.stem().string()));
    if (document && document->sections.empty()) {
        return std::unexpected(
            LoadError{LoadError::Kind::empty, {}, 0, 0, "there is no text in it", "write the article into it, or remove it"});
    }
    return document;
}

}  // namespace

bool has_known_ending(const std::filesystem::path& file) {
    return format_of(file).has_value();
}

std::expected<Document, LoadError> load_document(const std::filesystem::path& file, const LoadLimits& limits) {
    auto document = load(file, limits);
    if (!document) document.error().file = file;
    return document;
}

}  // namespace lectern::content
