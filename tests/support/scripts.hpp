// A script for the narrator's tests: a document's sentences and nothing else.
#pragma once

#include <memory>

#include "speech/planning/script.hpp"
#include "speech/planning/utterance_planner.hpp"
#include "tests/support/documents.hpp"
#include "tests/support/pronunciations.hpp"

namespace lectern::tests {

class PlainScript final : public speech::Script {
public:
    explicit PlainScript(const std::vector<std::vector<std::string>>& sections)
        : planner_(share(make_document(sections)), plain_pronunciation(), {.sentence = {}, .item = {}, .paragraph = {}, .section = {}},
                   {}) {}

    std::optional<speech::Utterance> next() override { return planner_.next(); }
    void go_to(content::TextPosition position) override { planner_.go_to(position); }

private:
    speech::UtterancePlanner planner_;
};

inline speech::Utterance announcement(std::string text) {
    speech::Utterance utterance{.kind = speech::UtteranceKind::interface};
    utterance.runs.push_back({std::move(text), "en"});
    return utterance;
}

}  // namespace lectern::tests
