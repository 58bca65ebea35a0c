// A visit's first choices: the language, each named in itself, and the ways to use the kiosk that a visitor may need from the start.
#pragma once

#include <string>
#include <vector>

#include "kiosk/screens/choice_screen.hpp"

namespace lectern::kiosk {

class StartScreen final : public ChoiceScreen {
public:
    /// `languages` are the languages to choose from, BCP 47.
    StartScreen(Stage& stage, std::vector<std::string> languages);

    std::string_view name() const override { return "start"; }

private:
    std::string about() const override;
    /// Only the title: each language's entry tells in that language what to press.
    std::vector<std::string> intro() const override { return {about()}; }
    void choose(std::size_t item) override;
    void go_back() override { stage_.ask_to_finish(); }

    std::vector<std::string> languages_;
};

}  // namespace lectern::kiosk
