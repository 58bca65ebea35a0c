#include "content/process/confinement_report.hpp"

#include <catch2/catch.hpp>

#include "content/process/sanitized.hpp"

using namespace lectern::content;

TEST_CASE("a report says what is confined and survives the way to its reader") {
    const Confinement report{.files = false, .calls = true, .memory = true};
    CHECK(report.summary() == "confined: calls by seccomp, memory by a limit");
    CHECK(Confinement{}.summary() == "not confined");
    CHECK(Confinement::from_message(report.to_message()) == report);
    CHECK_FALSE(Confinement::from_message(report.to_message() + "x"));
    CHECK_FALSE(Confinement::from_message(""));
}

TEST_CASE("a report says in a line of our own what is missing") {
    if (sanitized) return;
    CHECK(Confinement{.files = true, .calls = true, .memory = true}.lacks().empty());
    CHECK(Confinement{.files = false, .calls = true, .memory = true}.lacks().size() == 1);
    CHECK(Confinement{}.lacks().size() == 3);
}
