// From the International Phonetic Alphabet to the phoneme names that eSpeak NG reads between [[ and ]].
//
// Each language of the engine has sounds of its own, and a name it does not know is spoken as garbage. So what English, Spanish, German
// and French lack is replaced by their nearest sound, and every other language gets the sounds that nearly all of them have.
#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace lectern::speech {

/// Phoneme names for a voice of this language; else the first symbol that cannot be mapped. The result holds neither brackets nor spaces.
std::expected<std::string, std::string> engine_phonemes(std::string_view ipa, std::string_view language);

}  // namespace lectern::speech
