#include "speech/pronunciation/pronunciation.hpp"

#include <utility>

#include "speech/clinic/clinic_reading.hpp"
#include "speech/clinic/edit_sheet.hpp"

namespace lectern::speech {

Pronunciation::Pronunciation(std::shared_ptr<const PronunciationLexicon> article, std::shared_ptr<const PronunciationLexicon> site)
    : article_(std::move(article)), site_(std::move(site)) {}

std::vector<SpokenEdit> Pronunciation::edits(std::string_view text, std::string_view language) const {
    EditSheet sheet;
    for (const auto& lexicon : {article_.get(), site_.get()}) {
        if (lexicon == nullptr) continue;
        for (auto& edit : lexicon->edits(text, language)) sheet.add({std::move(edit)});
    }
    read_as_clinics_write(text, language, sheet);
    return std::move(sheet).edits();
}

}  // namespace lectern::speech
