// From a file to a Document or a Lexicon: opens it safely, has it parsed, and says in one line what is wrong and what to do.
#pragma once

#include <cstdint>
#include <expected>
#include <filesystem>
#include <map>
#include <string>

#include "content/document/document.hpp"
#include "content/document/lexicon.hpp"
#include "content/reader/parsers.hpp"
#include "content/source/fingerprint.hpp"
#include "content/source/load_error.hpp"

namespace lectern::content {

struct LoadLimits {
    std::uint64_t max_bytes = 8 * 1024 * 1024;
    std::string default_language = "en";  ///< for documents that don't state theirs
};

/// An article's file, which was named directly or found in a folder. A file found in a folder must not be a link that leads out of it.
struct ArticleFile {
    std::filesystem::path path;
    std::filesystem::path folder{};  ///< empty if the file was named directly

    friend bool operator==(const ArticleFile&, const ArticleFile&) = default;
};

struct LoadedDocument {
    Document document;
    Fingerprint fingerprint;  ///< of the file's bytes
};

/// What articles did to the kiosk when it showed them ("ended the kiosk when it was shown"), by content: they are left out until they
/// change.
using LeftOut = std::map<Fingerprint, std::string>;

/// Any thread, as far as the parsers are for any.
class DocumentLoader {
public:
    DocumentLoader(LoadLimits limits, Parsers parsers, LeftOut left_out = {})
        : limits_(std::move(limits)), parsers_(std::move(parsers)), left_out_(std::move(left_out)) {}

    /// Blocks on the disk and on a parser, but never on a pipe or a device: only regular files are read.
    std::expected<LoadedDocument, LoadError> load(const ArticleFile& file) const;
    /// The same for a pronunciation lexicon, which has limits of its own (lexicon.hpp).
    std::expected<Lexicon, LoadError> load_lexicon(const ArticleFile& file) const;

private:
    std::expected<LoadedDocument, LoadError> load_any(const ArticleFile& file) const;

    LoadLimits limits_;
    Parsers parsers_;
    LeftOut left_out_;
};

}  // namespace lectern::content
