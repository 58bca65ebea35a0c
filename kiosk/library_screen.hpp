// The list of articles.
#pragma once

#include "kiosk/choice_screen.hpp"

namespace lectern::kiosk {

class LibraryScreen final : public ChoiceScreen {
public:
    explicit LibraryScreen(Stage& stage);

    std::string_view name() const override { return "library"; }
    bool handle(Action action) override;

private:
    std::string about() const override;
    void choose(std::size_t item) override { stage_.open_article(item); }
    void go_back() override { stage_.ask_to_finish(); }
};

}  // namespace lectern::kiosk
