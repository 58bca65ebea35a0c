// Captures what is written to standard output or standard error during its lifetime.
#pragma once

#include <cstdio>
#include <stdexcept>
#include <string>
#include <unistd.h>

namespace lectern::tests {

class CapturedStream {
public:
    explicit CapturedStream(int descriptor) : descriptor_(descriptor), kept_(::dup(descriptor)), file_(std::tmpfile()) {
        if (file_ == nullptr || kept_ < 0) throw std::runtime_error("no temporary file");
        flush();
        ::dup2(::fileno(file_), descriptor_);
    }
    ~CapturedStream() {
        release();
        std::fclose(file_);
    }
    CapturedStream(const CapturedStream&) = delete;
    CapturedStream& operator=(const CapturedStream&) = delete;

    /// Ends the capture and returns what was written.
    std::string text() {
        release();
        std::string text;
        std::rewind(file_);
        for (int c = std::fgetc(file_); c != EOF; c = std::fgetc(file_)) text += static_cast<char>(c);
        return text;
    }

private:
    static void flush() { std::fflush(nullptr); }
    void release() {
        if (kept_ < 0) return;
        flush();
        ::dup2(kept_, descriptor_);
        ::close(kept_);
        kept_ = -1;
    }

    int descriptor_;
    int kept_;
    std::FILE* file_;
};

}  // namespace lectern::tests
