// Articles and lexicons are parsed by `lectern-reader`, a confined process with limits of time and memory: what may be hostile can harm
// nothing there.
//
// One process reads one file and is gone: what took it over has no other file to lie about, and none pays for the memory of one before.
#pragma once

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <stop_token>
#include <string>

#include "content/reader/parsers.hpp"

namespace lectern::content {

/// Limit of the reader's address space, of which its libraries and ICU's tables take 60 MB.
inline constexpr std::uint64_t reader_memory_bytes = std::uint64_t{256} << 20;
/// The reader's exit status if it needs more memory.
inline constexpr int reader_out_of_memory = 12;

struct ReaderOptions {
    std::filesystem::path program;                                      ///< lectern-reader
    std::function<void(std::string)> tell = [](const std::string&) {};  ///< told once what its confinement lacks, a line each
    bool in_background = false;                                         ///< whatever else wants the processor goes first
    std::stop_token stop{};                                             ///< what is being read then is not wanted any more
    std::chrono::milliseconds most_time{2000};                          ///< of the processor, for one file
};

/// One thread: each process would end with the thread that started it. Whatever a file does to its reader is an error of that file.
Parsers parsers_in_process(ReaderOptions options);

}  // namespace lectern::content
