// Translates the International Phonetic Alphabet into the phoneme names that eSpeak NG reads between [[ and ]].
//
// Each language of the engine has its own set of sounds, and a name it does not know is spoken as garbage. Therefore a sound that English,
// Spanish, German or French lacks is replaced by the nearest one it has, and all other languages get sounds that nearly all of them have.
#pragma once

#include <expected>
#include <string>
#include <string_view>

namespace lectern::speech {

/// Phoneme names for a voice of this language, without brackets or spaces. The error is the first symbol that cannot be mapped.
std::expected<std::string, std::string> engine_phonemes(std::string_view ipa, std::string_view language);

}  // namespace lectern::speech
