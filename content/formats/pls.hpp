// Reads pronunciation lexicons in the W3C's Pronunciation Lexicon Specification 1.0 (*.pls), and is the only wrapper of pugixml.
//
// Of a lexeme's aliases and phonemes the one with prefer="true" counts, else the first (PLS 1.0, 4.9); its role is not looked at.
#pragma once

#include <expected>
#include <string_view>

#include "content/document/lexicon.hpp"
#include "content/source/load_error.hpp"

namespace lectern::content {

/// Any thread; touches no file. The first fault is the error, with its line.
std::expected<Lexicon, LoadError> read_pls(std::string_view bytes);

}  // namespace lectern::content
