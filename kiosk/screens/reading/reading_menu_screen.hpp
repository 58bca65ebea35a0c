// One-button use, while an article is read: a press stops the voice and opens this list of what the button can do here.
#pragma once

#include "kiosk/screens/choice_screen.hpp"

namespace lectern::kiosk {

class ReadingMenuScreen final : public ChoiceScreen {
public:
    /// `below` is the article's screen; it must outlive this one.
    ReadingMenuScreen(Stage& stage, const Screen& below);

    std::string_view name() const override { return "reading_menu"; }
    Bearing bearing() const override { return {.layer = Bearing::Layer::cover}; }
    View view() const override { return view_over(below_); }
    std::vector<std::string> whereabouts() const override { return whereabouts_over(below_); }

private:
    std::string about() const override;
    /// Only the title, so that the choices begin soon.
    std::vector<std::string> intro() const override { return {about()}; }
    void choose(std::size_t item) override;
    void go_back() override;

    const Screen& below_;
};

}  // namespace lectern::kiosk
