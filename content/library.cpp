#include "content/library.hpp"

#include <algorithm>
#include <system_error>

namespace lectern::content {
namespace {

namespace fs = std::filesystem;

bool is_article(const fs::directory_entry& entry) {
    std::error_code error;
    return !entry.path().filename().string().starts_with('.') && has_known_ending(entry.path()) && !entry.is_directory(error);
}

/// Sorted by name; `error` is set if the folder cannot be read to its end.
std::vector<fs::path> articles_in(const fs::path& folder, std::error_code& error) {
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (is_article(*entry)) files.push_back(entry->path());
    }
    std::ranges::sort(files);
    return files;
}

void find_in_folder(FoundArticles& found, const fs::path& folder) {
    std::error_code error;
    const auto files = articles_in(folder, error);
    for (const fs::path& file : files) found.files.push_back({file, folder});
    if (error) {
        found.problems.push_back({LoadError::Kind::unreadable, folder, 0, 0, "the folder cannot be read (" + error.message() + ")",
                                  "give the kiosk's user the right to read it (chmod a+rx)"});
    } else if (files.empty()) {
        found.problems.push_back(
            {LoadError::Kind::empty, folder, 0, 0, "there is no article in the folder", "put .txt or .md files into it"});
    }
}

}  // namespace

FoundArticles find_articles(const std::vector<fs::path>& sources) {
    FoundArticles found;
    for (const fs::path& source : sources) {
        std::error_code error;
        if (fs::is_directory(source, error)) {
            find_in_folder(found, source);
        } else {
            found.files.push_back({source});
        }
    }
    return found;
}

std::expected<ArticleEntry, LoadError> list_article(const ArticleFile& file, const DocumentLoader& loader) {
    auto loaded = loader.load(file);
    if (!loaded) return std::unexpected(std::move(loaded.error()));
    auto& document = loaded->document;
    return ArticleEntry{
        file.path,   std::move(document.title),     std::move(document.language), document.word_count(), document.is_private,
        file.folder, std::move(loaded->fingerprint)};
}

Listing list_articles(const std::vector<fs::path>& sources, const DocumentLoader& loader) {
    auto found = find_articles(sources);
    Listing listing{{}, std::move(found.problems)};
    for (const auto& file : found.files) {
        if (auto entry = list_article(file, loader))
            listing.articles.push_back(std::move(*entry));
        else
            listing.problems.push_back(std::move(entry.error()));
    }
    return listing;
}

}  // namespace lectern::content
