#include "kiosk/visit/private_topic.hpp"

#include "kiosk/words/mode_phrases.hpp"

namespace lectern::kiosk {

bool is_overheard(const Session& session) {
    return !session.headphones() && session.sound_on();
}

std::string title_for(const content::ArticleEntry& article, const Session& session) {
    return article.is_private && is_overheard(session) ? phrases::private_topic() : article.title;
}

}  // namespace lectern::kiosk
