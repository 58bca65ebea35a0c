// The composition root and nothing else.
#include <cstdio>
#include <exception>
#include <fmt/format.h>
#include <linux/close_range.h>
#include <unistd.h>

#include "config/settings.hpp"
#include "kiosk/app/run_kiosk.hpp"
#include "kiosk/commands/doctor.hpp"
#include "kiosk/commands/exporter.hpp"
#include "kiosk/commands/key_list.hpp"
#include "kiosk/commands/voice_list.hpp"
#include "kiosk/machine/printable.hpp"
#include "kiosk/machine/private_memory.hpp"
#include "kiosk/setup/command_line.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/setup/places.hpp"
#include "kiosk/words/translation.hpp"

namespace lectern::kiosk {
namespace {

ExitStatus run(const CommandLine& line, const config::Settings& settings, speech::TimePoint started) {
    switch (line.command) {
        case Command::kiosk:
            return run_kiosk(line, settings, started);
        case Command::export_articles:
            return export_articles(line, settings);
        case Command::voices:
            return list_voices(settings);
        case Command::keys:
            return list_keys(line, settings);
        case Command::doctor:
            return examine(line, settings);
    }
    return ExitStatus::wrong_usage;
}

void complain(const std::string& problem) {
    fmt::print(stderr, "lectern: {}\n", printable(problem));
}

ExitStatus start(int argc, const char* const* argv) {
    const auto started = speech::Clock::now();
    const auto parsed = parse_command_line(argc, argv);
    if (const auto* status = std::get_if<ExitStatus>(&parsed)) return *status;
    const auto& line = std::get<CommandLine>(parsed);
    auto settings = config::load_settings(line.config.value_or(default_settings_file()), line.overrides, staff_settings_file());
    if (!settings) {
        for (const auto& error : settings.error()) complain(error.message());
        return ExitStatus::wrong_input;
    }
    const auto language = default_language(*settings);
    if (!language) {
        complain(language.error());
        return ExitStatus::wrong_input;
    }
    settings->voice.language = *language;
    load_catalogues(catalogues());
    set_interface_language(*find_interface_language(settings->interface.languages.front()));
    return run(line, *settings, started);
}

/// In its own place: no supervisor is needed, and none notices.
void start_again(char** argv) {
    ::close_range(STDERR_FILENO + 1, ~0U, CLOSE_RANGE_CLOEXEC);
    ::execv("/proc/self/exe", argv);
    std::perror("lectern: cannot be started again; start it by hand");
}

}  // namespace
}  // namespace lectern::kiosk

int main(int argc, char** argv) {
    lectern::kiosk::keep_memory_private();
    int status = static_cast<int>(lectern::kiosk::ExitStatus::machine_lacks);
    try {
        status = static_cast<int>(lectern::kiosk::start(argc, argv));
    } catch (const std::exception& error) {
        std::fprintf(stderr, "lectern: unexpected failure: %s; please report it with what you did\n", error.what());
    }
    std::fflush(nullptr);
    if (status == static_cast<int>(lectern::kiosk::ExitStatus::start_again)) {
        lectern::kiosk::start_again(argv);
        status = static_cast<int>(lectern::kiosk::ExitStatus::machine_lacks);
    }
    // A thread that hangs in the sound server may have been left behind: no static destructor may pull the ground from under it.
    ::_exit(status);
}
