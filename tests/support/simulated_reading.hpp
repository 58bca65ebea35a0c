// A document read through the whole chain, planner to marks, as fast as the engine can: the output's clock runs with the samples.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "content/document/document.hpp"
#include "speech/engine/synthesizer.hpp"
#include "speech/pronunciation/pronunciation.hpp"

namespace lectern::tests {

struct SimulatedReading {
    std::size_t words = 0;                   ///< of the document
    std::size_t marked = 0;                  ///< heard, by themselves or together with the one before
    std::size_t together = 0;                ///< of these, marked together with the one before
    std::size_t most_together = 0;           ///< words under one mark
    std::vector<std::string> wrong;          ///< words that were missing, came twice or out of order; the first few
    std::chrono::duration<double> heard{0};  ///< how long it would have taken to listen
    std::vector<std::string> failures;       ///< sentences the engine could not say
};

/// `each_minute` is called whenever a minute of listening is over.
SimulatedReading read_simulated(
    const std::shared_ptr<const content::Document>& document, const std::shared_ptr<const speech::Pronunciation>& pronunciation,
    speech::SynthesizerFactory engine, const speech::Prosody& prosody, const std::function<void()>& each_minute = [] {});

}  // namespace lectern::tests
