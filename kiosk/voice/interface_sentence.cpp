#include "kiosk/voice/interface_sentence.hpp"

#include <map>
#include <utility>

#include "content/language/safe_text.hpp"
#include "content/language/script_languages.hpp"
#include "content/language/segmenter.hpp"
#include "kiosk/words/phrases.hpp"
#include "speech/planning/language_stretches.hpp"

namespace lectern::kiosk {
namespace {

/// Finds the words of other languages.
class Finder {
public:
    explicit Finder(std::string_view language) : segmenter_(language), scripts_(language) {}
    std::vector<content::InlineSpan> spans(std::string_view text) { return scripts_.spans(text, segmenter_.words(text)); }

private:
    content::Segmenter segmenter_;
    content::ScriptLanguages scripts_;
};

/// Kept for each language: ICU takes a moment to load what it knows of one.
Finder& finder_for(const std::string& language) {
    static std::map<std::string, Finder> finders;
    return finders.try_emplace(language, language).first->second;
}

}  // namespace

speech::Utterance interface_sentence(std::string_view text, speech::Prosody prosody) {
    speech::Utterance utterance{.kind = speech::UtteranceKind::interface, .prosody = std::move(prosody)};
    const auto language = phrases::language();
    content::Section sentence;
    sentence.text = content::safe_text(text);
    sentence.spans = finder_for(language).spans(sentence.text);
    const content::ByteRange all{0, static_cast<std::uint32_t>(sentence.text.size())};
    for (const auto& stretch : speech::language_stretches(sentence, all, language))
        utterance.runs.push_back({std::string(sentence.slice(stretch.range)), stretch.language});
    return utterance;
}

}  // namespace lectern::kiosk
