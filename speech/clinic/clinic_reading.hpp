// Rewrites what clinics write as people say it: doses, ranges, dates, times, phone numbers, titles, signs.
//
// English, Spanish, German and French have tables of words. In all other languages, only phone numbers are read digit by digit and trade
// marks are left out. If two readings are possible, the text is left to the engine, with one exception: a date of two small numbers
// ("3/4/2026") has its month first in en-US and its day first everywhere else.
#pragma once

#include <string_view>

#include "speech/clinic/edit_sheet.hpp"

namespace lectern::speech {

/// Adds to the edits that are already on the sheet. Any thread; the first call in a language takes about a millisecond more.
void read_as_clinics_write(std::string_view text, std::string_view language, EditSheet& sheet);

}  // namespace lectern::speech
