#include "kiosk/commands/voice_list.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <map>

#include "kiosk/machine/printable.hpp"
#include "kiosk/setup/passed_down.hpp"

namespace lectern::kiosk {

ExitStatus list_voices(const config::Settings& settings) {
    const auto engine = speech::SynthesizerProcess::start(engine_options(settings, [](const std::string&) {}));
    if (!engine) {
        fmt::print(stderr, "lectern: {}\n", printable(engine.error().message));
        return ExitStatus::machine_lacks;
    }
    std::map<std::string, std::string> best;  // the catalogue lists a language's preferred voice first
    for (const auto& voice : (*engine)->catalog().voices()) best.emplace(voice.language, voice.name);
    for (const auto& [language, name] : best)
        fmt::print("{:<24} {}{}\n", language, name, language == settings.voice.language ? "  (the default)" : "");
    return ExitStatus::done;
}

}  // namespace lectern::kiosk
