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

/// Sorted by name; an error where the folder cannot be read to its end.
std::vector<fs::path> articles_in(const fs::path& folder, std::error_code& error) {
    std::vector<fs::path> files;
    for (fs::directory_iterator entry(folder, error); !error && entry != fs::directory_iterator(); entry.increment(error)) {
        if (is_article(*entry)) files.push_back(entry->path());
    }
    std::ranges::sort(files);
    return files;
}

void list_file(Listing& listing, const fs::path& file, const LoadLimits& limits) {
    auto document = load_document(file, limits);
    if (!document) {
        listing.problems.push_back(std::move(document.error()));
        return;
    }
    listing.articles.push_back(
        {file, std::move(document->title), std::move(document->language), document->word_count(), document->is_private});
}

void list_folder(Listing& listing, const fs::path& folder, const LoadLimits& limits) {
    std::error_code error;
    const auto files = articles_in(folder, error);
    for (const fs::path& file : files) list_file(listing, file, limits);
    if (error) {
        listing.problems.push_back({LoadError::Kind::unreadable, folder, 0, 0, "the folder cannot be read (" + error.message() + ")",
                                    "give the kiosk's user the right to read it (chmod a+rx)"});
    } else if (files.empty()) {
        listing.problems.push_back(
            {LoadError::Kind::empty, folder, 0, 0, "there is no article in the folder", "put .txt or .md files into it"});
    }
}

}  // namespace

Listing list_articles(const std::vector<fs::path>& sources, const LoadLimits& limits) {
    Listing listing;
    for (const fs::path& source : sources) {
        std::error_code error;
        if (fs::is_directory(source, error)) {
            list_folder(listing, source, limits);
        } else {
            list_file(listing, source, limits);
        }
    }
    return listing;
}

}  // namespace lectern::content
