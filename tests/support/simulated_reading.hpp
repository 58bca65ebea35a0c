// Reads a document through the whole chain, from planner to marks, as fast as the engine can: the output's clock follows the samples.
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
    std::size_t words = 0;                   ///< in the document
    std::size_t marked = 0;                  ///< words that were heard, alone or marked together with the word before
    std::size_t together = 0;                ///< of these, the words marked together with the word before
    std::size_t most_together = 0;           ///< the largest number of words under one mark
    std::vector<std::string> wrong;          ///< words that were missing, repeated or out of order; only the first few
    std::chrono::duration<double> heard{0};  ///< how long listening would have taken
    std::vector<std::string> failures;       ///< errors for sentences that the engine could not speak
};

/// `each_minute` is called after every minute of simulated listening.
SimulatedReading read_simulated(
    const std::shared_ptr<const content::Document>& document, const std::shared_ptr<const speech::Pronunciation>& pronunciation,
    speech::SynthesizerFactory engine, const speech::Prosody& prosody, const std::function<void()>& each_minute = [] {});

}  // namespace lectern::tests
