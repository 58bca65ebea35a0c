// Reads what clinics write as people say it: doses, ranges, dates, times, phone numbers, titles, signs.
//
// English, Spanish, German and French have words of their own; elsewhere only phone numbers are read digit by digit and trade marks are
// left out. Where two readings are possible the text stays as the engine reads it, except: a date of two small numbers ("3/4/2026") has
// its month first in en-US and its day first everywhere else.
#pragma once

#include <string_view>

#include "speech/clinic/edit_sheet.hpp"

namespace lectern::speech {

/// Adds to what is there. Any thread; the first call in a language takes about a millisecond more.
void read_as_clinics_write(std::string_view text, std::string_view language, EditSheet& sheet);

}  // namespace lectern::speech
