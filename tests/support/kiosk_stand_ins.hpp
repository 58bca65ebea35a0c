// What a kiosk's loop works with, without threads, disk and devices: each does what is due when it is asked to.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "kiosk/articles/article_loader.hpp"
#include "kiosk/machine/errands.hpp"
#include "tests/support/fake_device.hpp"

namespace lectern::tests {

/// Articles that are there at once, or when the test says so.
class FakeLoader final : public kiosk::ArticleLoader {
public:
    void load(std::size_t index, content::ArticleFile file) override;
    std::optional<kiosk::ListingNews> take_listing() override {
        told_ = false;
        return std::exchange(listing, std::nullopt);
    }
    std::vector<std::string> take_lexicon_problems() override { return {}; }
    std::optional<kiosk::LoadedArticle> take_article() override;
    /// True once for what has come; the kiosk may let it wait.
    bool has_news() {
        const bool came = listing || (answers && asked_);
        return came && !std::exchange(told_, true);
    }

    std::optional<kiosk::ListingNews> listing;
    std::vector<std::shared_ptr<const content::Document>> documents;  ///< in the list's order; null: it cannot be read
    bool answers = true;                                              ///< false: what is asked for takes its time

private:
    bool told_ = false;
    std::optional<std::pair<std::size_t, content::ArticleFile>> asked_;
};

/// Errands that are done while the kiosk sleeps.
class FakeErrands final : public kiosk::Errands {
public:
    void run(Errand errand) override { errands_.push_back(std::move(errand)); }
    void deliver() override;
    /// True where there is an answer.
    bool work();

    bool held = false;  ///< nothing is done

private:
    std::deque<Errand> errands_;
    std::deque<Answer> answers_;
};

}  // namespace lectern::tests
