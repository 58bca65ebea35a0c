#include "kiosk/exporter.hpp"

#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <optional>
#include <system_error>
#include <thread>

#include "content/library.hpp"
#include "kiosk/article_script.hpp"
#include "kiosk/page_export.hpp"
#include "kiosk/passed_down.hpp"
#include "kiosk/phrases.hpp"
#include "kiosk/places.hpp"
#include "kiosk/web_vtt.hpp"
#include "speech/narrator.hpp"
#include "speech/voice_worker.hpp"
#include "speech/wav_output.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::chrono::milliseconds between_polls{1};

using Result = std::expected<void, std::string>;

std::chrono::milliseconds since_start(speech::TimePoint time) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
}

/// Collects words as they are heard: each stays until the next begins, or its utterance ends.
class CaptionWriter {
public:
    explicit CaptionWriter(std::string_view language) : vtt_(language) {}

    void follow(const speech::NarrationEvent& event) {
        if (const auto* heard = std::get_if<speech::Heard>(&event)) {
            close(heard->at);
            open_ = *heard;
        }
        if (const auto* said = std::get_if<speech::Said>(&event)) close(said->at);
    }
    const std::string& text() const { return vtt_.text(); }

private:
    void close(speech::TimePoint at) {
        if (open_) vtt_.add(since_start(open_->at), since_start(at), open_->text);
        open_.reset();
    }

    WebVtt vtt_;
    std::optional<speech::Heard> open_;
};

/// One article through the whole chain of the kiosk, on the file's clock instead of a device's.
class Recording {
public:
    explicit Recording(const config::Settings& settings)
        : settings_(settings),
          voice_([options = engine_options(settings)] { return speech::make_espeak_synthesizer(options); }, *player_, [] {}) {}

    Result record(const std::shared_ptr<const content::Document>& document, const std::filesystem::path& wav,
                  const std::filesystem::path& vtt) {
        speech::WavOutput output(*player_, wav);
        output.open();
        speech::Narrator narrator(*player_, [this](speech::FeedOrder order) { voice_.feed(std::move(order)); });
        const speech::Prosody prosody{settings_.voice.rate_wpm, settings_.voice.pitch};
        auto opening = phrases::sections_and_minutes(document->sections.size(), document->word_count(), prosody.rate_wpm);
        narrator.read(
            std::make_shared<ArticleScript>(document, pauses(settings_), [prosody] { return prosody; }, std::move(opening)), output.now());
        CaptionWriter captions(document->language);
        for (bool ended = false; !ended; std::this_thread::sleep_for(between_polls)) {
            if (const auto problem = problem_with(output)) return std::unexpected(*problem);
            for (const auto& event : narrator.poll(output.now())) {
                captions.follow(event);
                ended = ended || std::holds_alternative<speech::ReadingEnded>(event);
            }
        }
        output.close();
        std::ofstream file(vtt, std::ios::binary);
        file << captions.text();
        if (!file.flush())
            return std::unexpected(fmt::format("{} cannot be written; check the folder's rights and free space", vtt.string()));
        return {};
    }

private:
    std::optional<std::string> problem_with(const speech::WavOutput& output) const {
        if (const auto status = output.status(); !status.problem.empty()) return status.problem;
        const auto engine = voice_.engine();
        return engine && !*engine ? std::optional(engine->error().message) : std::nullopt;
    }

    const config::Settings& settings_;
    std::shared_ptr<speech::PcmPlayer> player_ = std::make_shared<speech::PcmPlayer>();
    speech::VoiceWorker voice_;
};

Result export_one(const content::ArticleEntry& entry, const config::Settings& settings, const CommandLine& line) {
    auto loaded = content::load_document(entry.file, load_limits(settings));
    if (!loaded) return std::unexpected(loaded.error().message());
    const auto document = std::make_shared<const content::Document>(std::move(*loaded));
    const auto base = line.out / entry.file.stem();
    const auto pages = export_pages(document, settings, line.windowed, base);
    if (!pages) return std::unexpected(pages.error());
    const auto wav = base.string() + ".wav";
    const auto vtt = base.string() + ".vtt";
    if (auto recorded = Recording(settings).record(document, wav, vtt); !recorded) return recorded;
    fmt::print("{}-001.png to -{:03}.png\n{}\n{}\n", base.string(), *pages, wav, vtt);
    return {};
}

}  // namespace

ExitStatus export_articles(const CommandLine& line, const config::Settings& settings) {
    auto status = ExitStatus::done;
    const auto complain = [&](const std::string& message) {
        fmt::print(stderr, "lectern: {}\n", message);
        status = ExitStatus::wrong_input;
    };
    std::error_code error;
    std::filesystem::create_directories(line.out, error);
    if (error) {
        complain(fmt::format("{}: the folder cannot be made: {}; name another one with --out", line.out.string(), error.message()));
        return status;
    }
    const auto listing = content::list_articles(line.articles, load_limits(settings));
    for (const auto& problem : listing.problems) complain(problem.message());
    for (const auto& entry : listing.articles) {
        if (const auto exported = export_one(entry, settings, line); !exported) complain(exported.error());
    }
    return status;
}

}  // namespace lectern::kiosk
