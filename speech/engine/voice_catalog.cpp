#include <algorithm>

#include "content/language/language_tag.hpp"
#include "speech/engine/synthesizer.hpp"

namespace lectern::speech {
namespace {

std::string_view primary(std::string_view tag) {
    return tag.substr(0, tag.find('-'));
}

}  // namespace

VoiceCatalog::VoiceCatalog(std::vector<Voice> voices) : voices_(std::move(voices)) {
    std::ranges::stable_sort(voices_, {}, &Voice::priority);
}

const Voice* VoiceCatalog::find(std::string_view language) const {
    const auto tag = content::canonical_tag(language);
    const auto exact = std::ranges::find(voices_, tag, &Voice::language);
    if (exact != voices_.end()) return &*exact;
    const auto related = std::ranges::find_if(voices_, [&](const Voice& voice) { return primary(voice.language) == primary(tag); });
    return related == voices_.end() ? nullptr : &*related;
}

}  // namespace lectern::speech
