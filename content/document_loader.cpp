#include "content/document_loader.hpp"

#include <algorithm>
#include <fmt/format.h>

#include "content/source/regular_file.hpp"

namespace lectern::content {
namespace {

/// ByteRange has 32-bit offsets; normalization to NFC may make a text three times as long.
constexpr std::uint64_t most_bytes_ever = 1024 * 1024 * 1024;

template <typename Loaded>
std::expected<Loaded, LoadError> of_file(const ArticleFile& file, std::expected<Loaded, LoadError> loaded) {
    if (!loaded) loaded.error().file = file.path;
    return loaded;
}

}  // namespace

std::expected<LoadedDocument, LoadError> DocumentLoader::load(const ArticleFile& file) const {
    return of_file(file, load_any(file));
}

std::expected<Lexicon, LoadError> DocumentLoader::load_lexicon(const ArticleFile& file) const {
    const auto bytes = read_regular_file(file.path, {largest_lexicon_bytes, remedy_of_large_lexicon}, file.folder);
    return of_file(file, bytes ? parsers_.lexicon(*bytes) : std::unexpected(bytes.error()));
}

std::expected<LoadedDocument, LoadError> DocumentLoader::load_any(const ArticleFile& file) const {
    const SizeLimit limit{std::min(limits_.max_bytes, most_bytes_ever), "split it into shorter articles"};
    const auto bytes = read_regular_file(file.path, limit, file.folder);
    if (!bytes) return std::unexpected(bytes.error());
    auto fingerprint = fingerprint_of(*bytes);
    if (const auto found = left_out_.find(fingerprint); found != left_out_.end())
        return std::unexpected(
            LoadError{LoadError::Kind::left_out, {}, 0, 0, found->second, "change it, for instance by halves, and it is tried again"});
    auto document = parsers_.article({file.path, *bytes, limits_.default_language});
    if (!document) return std::unexpected(std::move(document.error()));
    return LoadedDocument{std::move(*document), std::move(fingerprint)};
}

}  // namespace lectern::content
