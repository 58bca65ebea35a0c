// The list of articles; those in the visitor's language come first.
#pragma once

#include <cstddef>
#include <vector>

#include "kiosk/screens/choice_screen.hpp"

namespace lectern::kiosk {

class LibraryScreen final : public ChoiceScreen {
public:
    /// `first`: this is a visit's first list, so the start choices (start_choices.hpp) follow the articles.
    explicit LibraryScreen(Stage& stage, bool first = false);

    std::string_view name() const override { return "library"; }
    bool handle(Action action) override;

private:
    std::string about() const override;
    ChoiceList list() const;
    void choose(std::size_t item) override;
    void go_back() override { stage_.ask_to_finish(); }

    std::vector<std::size_t> places_;  ///< indices of the articles, in the order of the list
    bool first_;
};

}  // namespace lectern::kiosk
