#include "speech/text/utterance.hpp"

namespace lectern::speech {

std::string Utterance::text() const {
    std::string all;
    for (const auto& run : runs) all += run.text;
    return all;
}

}  // namespace lectern::speech
