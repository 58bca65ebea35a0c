// Articles that nobody should be heard or seen to choose (front matter "private: yes").
#pragma once

#include <string>

#include "content/library.hpp"
#include "kiosk/values/session.hpp"

namespace lectern::kiosk {

/// What is said of a private topic now would be heard by others: no headphones are in, and the sound is on.
bool is_overheard(const Session& session);
/// What the article is called now: "a private topic" where others would hear its title.
std::string title_for(const content::ArticleEntry& article, const Session& session);

}  // namespace lectern::kiosk
