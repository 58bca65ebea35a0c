// Loads articles in the test's own process, without a reader process.
#pragma once

#include "content/document_loader.hpp"
#include "content/formats/pls.hpp"
#include "content/library.hpp"

namespace lectern::content {

inline Parsers parsers_here() {
    return {parse_article, read_pls};
}

inline DocumentLoader loader_here(LoadLimits limits = {}, LeftOut left_out = {}) {
    return {std::move(limits), parsers_here(), std::move(left_out)};
}

inline std::expected<Document, LoadError> load_document(const std::filesystem::path& file, LoadLimits limits = {}) {
    auto loaded = loader_here(std::move(limits)).load({file});
    if (!loaded) return std::unexpected(std::move(loaded.error()));
    return std::move(loaded->document);
}

inline Listing list_articles(const std::vector<std::filesystem::path>& sources, LoadLimits limits = {}) {
    return list_articles(sources, loader_here(std::move(limits)));
}

}  // namespace lectern::content
