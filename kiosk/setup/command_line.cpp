#include "kiosk/setup/command_line.hpp"

#include <CLI/CLI.hpp>
#include <array>
#include <cstdio>
#include <fmt/format.h>

#include "kiosk/machine/printable.hpp"

namespace lectern::kiosk {
namespace {

constexpr int smallest_side = 240;
constexpr int largest_side = 16384;

/// Parses "1920x1080".
std::optional<Size> parse_size(const std::string& text) {
    Size size;
    char rest = 0;
    if (std::sscanf(text.c_str(), "%5dx%5d%c", &size.width, &size.height, &rest) != 2) return std::nullopt;
    const auto fits = [](int side) { return side >= smallest_side && side <= largest_side; };
    return fits(size.width) && fits(size.height) ? std::optional(size) : std::nullopt;
}

std::string check_size(const std::string& text) {
    return parse_size(text) ? std::string()
                            : fmt::format("\"{}\" is no window size; write WIDTHxHEIGHT in pixels, {} to {} each, as in 1280x720", text,
                                          smallest_side, largest_side);
}

ExitStatus refuse(std::string_view what) {
    fmt::print(stderr, "lectern: {}; see lectern --help\n", printable(what));
    return ExitStatus::wrong_usage;
}

/// Joins CLI11's message of several lines into one.
ExitStatus report(const CLI::App& app, const CLI::ParseError& error) {
    if (error.get_exit_code() == 0) {
        app.exit(error);
        return ExitStatus::done;
    }
    std::string message = error.what();
    for (auto& c : message) c = c == '\n' ? ' ' : c;
    return refuse(message);
}

}  // namespace

std::variant<CommandLine, ExitStatus> parse_command_line(int argc, const char* const* argv) {
    CommandLine line;
    std::string windowed;
    CLI::App app("Lectern shows articles in large type and reads them aloud.", "lectern");
    app.set_version_flag("--version", "lectern " LECTERN_VERSION);
    app.fallthrough();
    app.add_option("article", line.articles, "Articles, or folders of them; without any, those that ship with Lectern")
        ->type_name("ARTICLE|FOLDER");
    app.add_option("--config", line.config, "Settings; default: /etc/lectern/lectern.toml, else the one that ships with Lectern")
        ->type_name("FILE");
    app.add_option("--set", line.overrides, "One setting, as in the file: voice.rate_wpm=180 (repeatable)")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
    app.add_option("--windowed", windowed, "A window of that size instead of the full screen")->type_name("WxH")->check(check_size);
    app.add_option("--trace", line.trace, "The event log, JSON Lines; '-' is standard output")->type_name("FILE");

    auto* export_command =
        app.add_subcommand("export", "Without screen or sound card: a PNG for each page, a WAV, WebVTT captions by word");
    export_command->add_option("article", line.articles, "Articles, or folders of them")->type_name("ARTICLE|FOLDER")->required();
    export_command->add_option("--out", line.out, "The folder to write into; it is made where it is missing")->type_name("DIR")->required();
    auto* voices = app.add_subcommand("voices", "Languages and voices that can be spoken and shown here");
    auto* keys = app.add_subcommand("keys", "Press each key of a keypad and see what to write under [keys]");
    auto* doctor = app.add_subcommand("doctor", "Display, sizes, fonts, voices, sound; exit status 1 if the kiosk would be unusable");
    app.require_subcommand(0, 1);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return report(app, error);
    }
    if (!windowed.empty()) line.windowed = parse_size(windowed);
    if (export_command->parsed()) line.command = Command::export_articles;
    if (voices->parsed()) line.command = Command::voices;
    if (keys->parsed()) line.command = Command::keys;
    for (const auto* alone : {voices, keys}) {
        if (alone->parsed() && !line.articles.empty())
            return refuse(fmt::format("lectern {} takes no \"{}\"", alone->get_name(), line.articles.front().string()));
    }
    if (doctor->parsed()) line.command = Command::doctor;
    return line;
}

}  // namespace lectern::kiosk
