// Reads the bytes as a pronunciation lexicon (PLS) and applies it to texts that a clinic might write.
#include <array>
#include <cstddef>
#include <cstdint>

#include "content/formats/pls.hpp"
#include "speech/pronunciation/spoken_lexicon.hpp"
#include "tests/fuzz/safe_text.hpp"

using namespace lectern;
using fuzz::require;

namespace {

constexpr std::array<std::string_view, 4> texts{
    "Take 500 mg of metformin twice a day, not Metformins; St. John’s wort and l'ibuprofène don't mix. A a é 2× 5 % #3.",
    "تناول metformin مرتين في اليوم (500 mg).",
    "每天服用metformin两次。",
    "",
};

void check(std::string_view text, const std::vector<speech::SpokenEdit>& edits) {
    std::uint32_t end = 0;
    for (const auto& edit : edits) {
        require(end <= edit.source.begin, "edits are sorted and apart");
        require(!edit.source.empty() && edit.source.end <= text.size(), "edits are in bounds and change something");
        require(fuzz::is_boundary(text, edit.source.begin) && fuzz::is_boundary(text, edit.source.end), "edits cut no letter");
        require(edit.spoken.empty() != edit.ipa.empty(), "an edit says one thing");
        fuzz::code_points_in(edit.spoken);
        fuzz::code_points_in(edit.ipa);
        end = edit.source.end;
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto written = content::read_pls({reinterpret_cast<const char*>(data), size});
    const auto lexicon = written ? speech::spoken_lexicon(*written) : std::unexpected(written.error());
    if (!lexicon) {
        require(!lexicon.error().message().contains('\n'), "an error is one line");
        return 0;
    }
    for (const auto text : texts) {
        for (const auto* language : {"en-US", "fr", "ar", "zh"}) check(text, lexicon->edits(text, language));
    }
    return 0;
}
