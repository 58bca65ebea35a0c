// Reads pronunciation lexicons in the W3C's Pronunciation Lexicon Specification 1.0 (*.pls), and is the only wrapper of pugixml.
//
// Of a lexeme's aliases and phonemes the one with prefer="true" counts, else the first (PLS 1.0, 4.9); its role is not looked at.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <string_view>

#include "content/source/load_error.hpp"
#include "speech/pronunciation/pronunciation_lexicon.hpp"

namespace lectern::speech {

/// With the file, the line, what is wrong there and what to do.
using LexiconError = content::LoadError;

inline constexpr std::uint64_t largest_lexicon_bytes = std::uint64_t{1} << 20;
inline constexpr std::uint32_t longest_alias = 150;  ///< code points, so that it is said in one piece with the words around it

inline constexpr std::uint32_t longest_grapheme = 200;  ///< code points: a phrase

/// Any thread. Where `inside` names a folder, no link may lead out of it.
std::expected<PronunciationLexicon, LexiconError> load_pls(const std::filesystem::path& file, const std::filesystem::path& inside = {});

/// `file` is only named in errors.
std::expected<PronunciationLexicon, LexiconError> read_pls(std::string_view bytes, const std::filesystem::path& file);

}  // namespace lectern::speech
