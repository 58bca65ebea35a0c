// Finds out which article ended or stalled the kiosk while it was shown, so that the next start leaves it out.
//
// `watch_for_harm` opens the record when the kiosk starts. While an article is open, each turn of the main loop holds a Suspicion that
// names it. A signal that ends the program, or a turn that takes too much of the processor, makes a signal handler add a line with that
// name to the record. The next start reads the record with `read_left_out`.
//
// Nothing is written as long as nothing goes wrong: a file that changed whenever an article is opened would tell when somebody was here.
// A power cut and a kill from outside are no article's fault and leave no line.
#pragma once

#include <array>
#include <chrono>
#include <expected>
#include <filesystem>
#include <string>

#include "content/document_loader.hpp"

namespace lectern::kiosk {

/// The most time of the processor that one turn with an article may take; laying out a page takes some milliseconds. Waiting for a display
/// that stands still takes none.
inline constexpr std::chrono::milliseconds longest_turn{5000};

/// Called once, on the main thread. The error is one line that ends in what to do; without a record the kiosk works all the same.
std::expected<void, std::string> watch_for_harm(const std::filesystem::path& record, std::chrono::milliseconds longest = longest_turn);

/// The articles that the record names, and what each did; none where there is no record. Lines that make no sense are passed over.
content::LeftOut read_left_out(const std::filesystem::path& record);

/// While it lives, whatever ends or stalls its thread is put down to this article. One without a fingerprint names no article. When they
/// nest, the inner one counts.
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
    int exceptions_;  ///< in flight when it began
};

}  // namespace lectern::kiosk
