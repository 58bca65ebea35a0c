// docs/accessibility.md states for every requirement how it is met, and names exactly the tests that show it.
#include <catch2/catch.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace {

namespace fs = std::filesystem;
using Files = std::set<std::string>;

/// All matches with their groups.
std::vector<std::smatch> matches(const std::string& text, const std::regex& expression) {
    return {std::sregex_iterator(text.begin(), text.end(), expression), std::sregex_iterator()};
}

/// A test named "R13 R24 the word being heard …" belongs to two rows. The ids may be separated by blanks, commas or colons.
std::vector<std::string> ids_of(const std::string& test_name) {
    static const std::regex leading("^(R\\d+[,:]? )+");
    static const std::regex id("R\\d+");
    std::smatch found;
    if (!std::regex_search(test_name, found, leading)) return {};
    const std::string ids = found.str();
    std::vector<std::string> list;
    for (const auto& match : matches(ids, id)) list.push_back(match.str());
    return list;
}

std::string content_of(const fs::path& file) {
    std::ifstream stream(file);
    return {std::istreambuf_iterator<char>(stream), {}};
}

/// The files that contain tests of each row, by the row's id.
std::map<std::string, Files> tests_by_id() {
    static const std::regex test_case("TEST_CASE\\(\\s*\"([^\"]+)\"");
    std::map<std::string, Files> files;
    const fs::path root = LECTERN_SOURCE_DIR;
    for (const auto& entry : fs::recursive_directory_iterator(root / "tests")) {
        if (entry.path().extension() != ".cpp") continue;
        const std::string source = content_of(entry.path());
        for (const auto& test : matches(source, test_case))
            for (const std::string& id : ids_of(test[1])) files[id].insert(entry.path().lexically_relative(root));
    }
    return files;
}

struct Row {
    std::string conformance;
    Files tests;
};

/// Reads rows such as "| R3 | criterion | source | Supports | remarks | tests | what the installer must do |".
std::map<std::string, Row> rows_of_the_report() {
    static const std::regex line("\\| (R\\d+) \\| [^|]+ \\| [^|]+ \\| ([^|]+) \\|[^|]*\\| ([^|]*) \\|[^|]*\\|");
    static const std::regex file("tests/[a-z0-9_/]+\\.cpp");
    const std::string report = content_of(fs::path(LECTERN_SOURCE_DIR) / "docs/accessibility.md");
    std::map<std::string, Row> rows;
    for (const auto& found : matches(report, line)) {
        Row row{found[2], {}};
        const std::string tests = found[3];
        for (const auto& name : matches(tests, file)) row.tests.insert(name.str());
        rows[found[1]] = row;
    }
    return rows;
}

constexpr int requirements = 31;

}  // namespace

TEST_CASE("the accessibility report says how each of the 31 requirements is met") {
    const std::set<std::string> terms = {"Supports", "Partially supports", "Does not support", "Not evaluated"};
    const auto rows = rows_of_the_report();
    CHECK(rows.size() == requirements);
    for (int i = 1; i <= requirements; ++i) {
        const std::string id = "R" + std::to_string(i);
        INFO(id);
        REQUIRE(rows.contains(id));
        CHECK(terms.contains(rows.at(id).conformance));
    }
}

TEST_CASE("the accessibility report names each requirement's tests, and there are no others") {
    const auto tests = tests_by_id();
    for (const auto& [id, row] : rows_of_the_report()) {
        INFO(id);
        CHECK(tests.contains(id) == (row.conformance != "Not evaluated"));
        CHECK(row.tests == (tests.contains(id) ? tests.at(id) : Files{}));
    }
    for (const auto& [id, files] : tests) CHECK(rows_of_the_report().contains(id));
}

TEST_CASE("a test's ids are read from the beginning of its name") {
    CHECK(ids_of("R13 R24 the word is marked") == std::vector<std::string>{"R13", "R24"});
    CHECK(ids_of("R7, R9: it is loud enough") == std::vector<std::string>{"R7", "R9"});
    CHECK(ids_of("the R3 is no id here").empty());
}
