#include "content/reader/reader_faults.hpp"

#include <fmt/format.h>
#include <utility>

#include "content/document/lexicon.hpp"
#include "content/reader/reader_messages.hpp"
#include "content/reader/reader_process.hpp"

namespace lectern::content {
namespace {

LoadError fault(LoadError::Kind kind, std::string problem, std::string_view remedy) {
    return {kind, {}, 0, 0, std::move(problem), std::string(remedy)};
}

}  // namespace

constexpr ReadableKind article_kind{"article", largest_article, "split it into shorter articles",
                                    "split it into shorter articles, or write it more simply",
                                    "split it by halves to find the place, or write it more simply"};
constexpr ReadableKind lexicon_kind{"lexicon", largest_lexicon_bytes, remedy_of_large_lexicon, remedy_of_large_lexicon,
                                    "take lexemes away by halves to find the one that does it"};

LoadError took_too_long(const ReadableKind& kind, std::chrono::milliseconds most) {
    return fault(LoadError::Kind::too_costly, fmt::format("it takes more than {:g} s to read", static_cast<double>(most.count()) / 1000),
                 kind.when_costly);
}

LoadError too_large(const ReadableKind& kind) {
    return fault(LoadError::Kind::too_large, fmt::format("it is larger than {} MiB", kind.largest >> 20), kind.when_large);
}

LoadError ended_by(const ReadableKind& kind, const std::string& how) {
    if (how == fmt::format("exit status {}", reader_out_of_memory))
        return fault(LoadError::Kind::too_costly, fmt::format("reading it needs more than {} MB of memory", reader_memory_bytes >> 20),
                     kind.when_costly);
    return fault(LoadError::Kind::harmful, fmt::format("it ended the program that reads articles ({})", how), kind.when_harmful);
}

LoadError makes_no_sense(const ReadableKind& kind) {
    return fault(LoadError::Kind::harmful, fmt::format("what the program that reads articles made of it is no {}", kind.name),
                 kind.when_harmful);
}

}  // namespace lectern::content
