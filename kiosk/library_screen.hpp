// The list of articles.
#pragma once

#include "kiosk/choices.hpp"
#include "kiosk/screen.hpp"

namespace lectern::kiosk {

class LibraryScreen final : public Screen {
public:
    explicit LibraryScreen(Stage& stage);

    std::string_view name() const override { return "library"; }
    void enter(bool returned) override;
    bool handle(Action action) override;
    void touch(const Target& target) override;
    View view() const override;
    std::vector<std::string> spoken() const override;
    std::string help() const override;
    void follow(const speech::NarrationEvent& event) override { choices_.follow(event); }

private:
    Stage& stage_;
    Choices choices_;
};

}  // namespace lectern::kiosk
