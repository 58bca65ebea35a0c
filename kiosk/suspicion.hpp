// Which article the main thread is busy with, so that one that ends or stalls the kiosk while it is shown is left out from the next start
// on.
//
// 1. `watch_for_harm` opens the record at the start. 2. A Suspicion lives in every turn of the main loop while an article is open. 3. A
// signal that ends the program, or too much of the processor, finds it there and adds a line to the record. 4. The next start reads it.
// Before that nothing is written: a file that changed whenever an article is opened would tell when somebody was here. A power cut, or a
// kill from outside, is nobody's fault and leaves no line.
#pragma once

#include <array>
#include <chrono>
#include <expected>
#include <filesystem>
#include <string>

#include "content/document_loader.hpp"

namespace lectern::kiosk {

/// Of the processor, for one turn with an article: laying out a page takes some milliseconds. Where the display stands still none is used.
inline constexpr std::chrono::milliseconds longest_turn{5000};

/// Once, on the main thread. The error is one line that ends in what to do; without a record the kiosk works all the same.
std::expected<void, std::string> watch_for_harm(const std::filesystem::path& record, std::chrono::milliseconds longest = longest_turn);

/// What articles did, as the record tells it; nothing where there is none. Lines that make no sense are passed over.
content::LeftOut read_left_out(const std::filesystem::path& record);

/// While it lives, what happens on its thread is this article's fault; one without a fingerprint suspects nobody. They may nest.
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
