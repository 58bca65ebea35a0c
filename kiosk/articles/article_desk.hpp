// The articles as the kiosk has them: the list so far, the one that was asked for, and the one that is open. Main thread.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "content/library.hpp"
#include "content/source/load_error.hpp"
#include "kiosk/articles/article_loader.hpp"

namespace lectern::kiosk {

class ArticleDesk {
public:
    explicit ArticleDesk(ArticleLoader& loader) : loader_(loader) {}

    // --- the list ---
    const std::vector<content::ArticleEntry>& entries() const { return entries_; }
    /// As each was found when it was last looked at.
    const std::vector<content::LoadError>& problems() const { return problems_; }
    /// Takes over what was read since this was asked last, behind what was read before, so that every article keeps its place.
    std::optional<ListingNews> take_listing();
    std::vector<std::string> take_lexicon_problems() { return loader_.take_lexicon_problems(); }
    bool all_read() const { return unread_ == 0; }
    /// None is there yet, and some may come.
    bool awaits_first() const { return entries_.empty() && !all_read(); }
    bool has_only_one() const { return entries_.size() == 1 && all_read(); }

    // --- the one that was asked for ---
    /// Nothing happens where it was asked for already.
    void ask_for(std::size_t index);
    void forget_request() { requested_.reset(); }
    bool requested() const { return requested_.has_value(); }
    /// The one that was asked for last; any other that comes is passed over. One that cannot be read is among the problems from then on.
    std::optional<LoadedArticle> take_article();

    // --- the one that is open ---
    /// `counts`: its end is to be told once, by take_end().
    void open(std::size_t index, content::Fingerprint fingerprint, bool counts);
    void close() { open_.reset(); }
    std::optional<std::size_t> open_index() const { return open_ ? std::optional(open_->index) : std::nullopt; }
    /// Of its file; of no file where none is open.
    content::Fingerprint fingerprint() const { return open_ ? open_->fingerprint : content::Fingerprint(); }
    /// It was heard to its end; true the first time, where that counts.
    bool take_end() { return open_ && std::exchange(open_->counts, false); }

private:
    struct Open {
        std::size_t index = 0;
        content::Fingerprint fingerprint;
        bool counts = false;
    };

    ArticleLoader& loader_;
    std::vector<content::ArticleEntry> entries_;
    std::vector<content::LoadError> problems_;
    std::optional<std::size_t> unread_;  ///< files that are still to be read; empty until the folder was looked at
    std::optional<std::size_t> requested_;
    std::optional<Open> open_;
};

}  // namespace lectern::kiosk
