// Finds out which article ended or stalled the kiosk while it was shown, so that the article is left out from the next start on.
//
// `watch_for_harm` opens the record when the kiosk starts. While an article is open, each turn of the main loop holds a Suspicion that
// names it. If a signal ends the program, or a turn takes too much CPU time, a signal handler appends a line with that name to the
// record. The next start reads the record with `read_left_out`.
//
// Nothing is written as long as nothing goes wrong: a file that changed whenever an article is opened would reveal when somebody was here.
// A power cut, or a signal from another process, is not the article's fault and is not recorded.
#pragma once

#include <array>
#include <chrono>
#include <expected>
#include <filesystem>
#include <string>

#include "content/document_loader.hpp"

namespace lectern::kiosk {

/// The most CPU time that one turn with an article may take; laying out a page takes a few milliseconds. Waiting for a display that does
/// not respond takes none.
inline constexpr std::chrono::milliseconds longest_turn{5000};

/// Called once, on the main thread. The error is one line that ends in what to do; the kiosk works without a record, too.
std::expected<void, std::string> watch_for_harm(const std::filesystem::path& record, std::chrono::milliseconds longest = longest_turn);

/// The articles that the record names, and what each did; empty if there is no record. Invalid lines are skipped.
content::LeftOut read_left_out(const std::filesystem::path& record);

/// While it lives, whatever ends or stalls its thread is blamed on this article. An article without a fingerprint is not blamed. If
/// suspicions are nested, the inner one applies.
class Suspicion {
public:
    explicit Suspicion(const content::Fingerprint& article);
    ~Suspicion();
    Suspicion(const Suspicion&) = delete;
    Suspicion& operator=(const Suspicion&) = delete;

private:
    static constexpr std::size_t digits = 32;
    std::array<char, digits + 1> article_{};
    const char* before_;
    int exceptions_;  ///< number of exceptions in flight when it was made
};

}  // namespace lectern::kiosk
