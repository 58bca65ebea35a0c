// ICU's own suppression lists (FilteredBreakIterator) are not used: they match the ends of words, so that "pp." joins "Use the app. Then
// rest.", and CLDR's English list has "Job.", "Go." and "In." but neither "Dr." nor "e.g.".
#include "content/language/abbreviations.hpp"

#include <algorithm>
#include <iterator>

#include "content/language/scripts.hpp"
#include "content/language/utf8.hpp"

namespace lectern::content {
namespace {

struct LanguageList {
    std::string_view language;  ///< primary subtag
    std::string_view tokens;    ///< separated by spaces
};

bool listed(std::string_view tokens, std::string_view token) {
    const std::size_t at = tokens.find(token);
    if (at == std::string_view::npos || token.empty()) return false;
    const auto bounded = [&](std::size_t from) {
        return (from == 0 || tokens[from - 1] == ' ') && (from + token.size() == tokens.size() || tokens[from + token.size()] == ' ');
    };
    for (std::size_t from = at; from != std::string_view::npos; from = tokens.find(token, from + 1)) {
        if (bounded(from)) return true;
    }
    return false;
}

// These never end a sentence: a name, an example or a thing that is compared follows.
constexpr std::string_view leading_in_any_language = "Dr. Prof. St.";
constexpr LanguageList leading[] = {
    {"en",
     "Mr. Mrs. Ms. Mx. Drs. Sr. Rev. Fr. Hon. Gen. Col. Capt. Lt. Sgt. Maj. Gov. Sen. Messrs. Mt. Ft. Ste. e.g. E.g. eg. i.e. "
     "I.e. vs. v. cf. Cf. viz. approx. Approx. incl. esp. ca."},
    {"de",
     "z. d. u. o. v. n. Hr. Hrn. Fr. Frl. Nr. z.B. Z.B. d.h. D.h. u.a. o.g. bzw. ca. Ca. evtl. ggf. Ggf. inkl. exkl. vgl. Vgl. sog. Tel. "
     "Str. Mio. Mrd. Abs. "
     "Art."},
    {"fr", "M. MM. Mme. Mmes. Mlle. Pr. env. p.ex. c.-à-d. cf. Cf. Ste. av. boul. tél. Tél."},
    {"es", "Sr. Sra. Srta. Sres. Dra. D. Dña. Ud. Uds. Vd. Vds. aprox. Aprox. p.ej. P.ej. cf. Sta. Sto. Avda. tel. Tel."},
    {"it", "Sig. Sig.ra Dott. Dott.ssa Ing. Avv. p.es. ca. cfr. tel. Tel."},
    {"pt", "Sr. Sra. Dra. aprox. p.ex. cf. Av. tel. Tel."},
};

// These continue the sentence before a number, and end it before anything else: "No. 5" and "No. That is wrong."
constexpr std::string_view before_numbers =
    "No. no. Nos. nos. Nr. Fig. fig. Figs. figs. Vol. vol. Ch. ch. Sec. sec. Art. art. p. pp. para. Ext. ext. Tel. tel. max. Max. min. "
    "Min. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. núm. Núm. pág. págs.";

// These may end a sentence: they do if the next word is one that often begins a sentence.
constexpr std::string_view either = "Jr. Inc. Ltd. Co. Corp. Ph.D. M.D. B.A. M.A. B.Sc. M.Sc.";
constexpr std::string_view sentence_openers =
    "A An And As At Ask At But By Do For From He Her His How I If In It Its My No Not On Or Our She So Some That The Their Then There "
    "These They This Those To We What When Where Which While Who Why With You Your Many Most People";

constexpr std::string_view days_and_months =
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mon Tue Wed Thu Fri Sat Sun January February March April May June July "
    "August September October November December GMT UTC EST PST CET";

// After these a letter with a full stop ends the sentence ("vitamin D."); elsewhere it is the initial of a person ("J." before a name).
constexpr std::string_view kinds_named_by_a_letter =
    "vitamin Vitamin vitamins hepatitis Hepatitis influenza type Type Typ group Group grade plan Plan part Part section Section option "
    "figure Figure table Table appendix Appendix ward Ward block Block gate Gate room Room floor Floor";

/// A single capital with a full stop, in any script that has capitals: "A.", "É.".
bool is_initial(std::string_view token) {
    return token.ends_with('.') && count_points(token) == 2 && is_upper_case(first_point(token));
}

/// "U.S.", "N.Y.": capitals with a full stop after each.
bool is_dotted_capitals(std::string_view token) {
    if (token.size() < 4 || token.size() % 2 != 0) return false;
    for (std::size_t i = 0; i < token.size(); i += 2) {
        if (token[i] < 'A' || token[i] > 'Z' || token[i + 1] != '.') return false;
    }
    return true;
}

/// "am 5. Mai": German and some other languages write ordinals with a full stop.
bool is_ordinal(std::string_view language, std::string_view token) {
    constexpr std::string_view with_dotted_ordinals = "de da nb nn no fi cs sk hu sl hr tr is";
    const bool short_number = token.size() >= 2 && token.size() <= 3 &&
                              std::all_of(token.begin(), std::prev(token.end()), [](char c) { return c >= '0' && c <= '9'; });
    return short_number && listed(with_dotted_ordinals, language);
}

bool leads_to_something(std::string_view language, std::string_view token) {
    if (listed(leading_in_any_language, token)) return true;
    return std::ranges::any_of(leading, [&](const LanguageList& list) { return list.language == language && listed(list.tokens, token); });
}

bool is_clock_half(std::string_view token) {
    return listed("a.m. p.m. A.M. P.M.", token);
}

}  // namespace

bool sentence_goes_on(std::string_view language, const StopContext& stop) {
    const std::string_view primary = language.substr(0, language.find('-'));
    if (!stop.token.ends_with('.')) return false;
    if (leads_to_something(primary, stop.token) || is_ordinal(primary, stop.token)) return true;
    if (listed(before_numbers, stop.token)) return is_digit(first_point(stop.next));
    if (is_initial(stop.token)) return !listed(kinds_named_by_a_letter, stop.word_before) && !listed(sentence_openers, stop.next);
    if (is_clock_half(stop.token)) return listed(days_and_months, stop.next);
    if (is_dotted_capitals(stop.token) || listed(either, stop.token)) return !listed(sentence_openers, stop.next);
    return false;
}

}  // namespace lectern::content
