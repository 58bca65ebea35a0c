#include "kiosk/commands/exporter.hpp"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <optional>
#include <system_error>
#include <thread>

#include "content/library.hpp"
#include "kiosk/articles/article_reader.hpp"
#include "kiosk/commands/page_export.hpp"
#include "kiosk/commands/web_vtt.hpp"
#include "kiosk/machine/printable.hpp"
#include "kiosk/setup/passed_down.hpp"
#include "kiosk/setup/places.hpp"
#include "kiosk/voice/article_script.hpp"
#include "kiosk/words/reading_phrases.hpp"
#include "speech/narration/narrator.hpp"
#include "speech/narration/voice_worker.hpp"
#include "speech/output/wav_output.hpp"

namespace lectern::kiosk {
namespace {

constexpr std::chrono::milliseconds between_polls{1};

/// What went wrong, and the exit status for it.
struct ExportError {
    std::string message;
    ExitStatus status = ExitStatus::wrong_input;
};
using Result = std::expected<void, ExportError>;

void tell(const std::string& problem) {
    fmt::print(stderr, "lectern: {}\n", printable(problem));
}

std::chrono::milliseconds since_start(speech::TimePoint time) {
    return std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
}

/// Turns words into cues as they are heard: each cue lasts until the next word begins or its utterance ends.
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

/// Records one article through the kiosk's whole sound chain, on the file's clock instead of a device's.
class Recording {
public:
    explicit Recording(const config::Settings& settings) : settings_(settings), voice_(engine_factory(settings, tell), *player_, [] {}) {
        voice_.read_silently(true);  // a sentence that cannot be spoken must not stop the export
    }

    Result record(const ReadableArticle& article, const std::filesystem::path& wav, const std::filesystem::path& vtt) {
        const auto& document = article.document;
        speech::WavOutput output(*player_, wav);
        output.open(speech::AudioRoute::loudspeaker);
        speech::Narrator narrator(*player_, [this](speech::FeedOrder order) { voice_.feed(std::move(order)); });
        const Session session(session_defaults(settings_));
        auto opening = [&] { return phrases::sections_and_minutes(document->sections.size(), document->word_count(), session.rate_wpm()); };
        const auto prosody = [&](speech::UtteranceKind kind) { return kiosk::prosody(settings_, session, kind); };
        narrator.read(std::make_shared<ArticleScript>(document, article.pronunciation, pauses(settings_), prosody, std::move(opening)),
                      output.now());
        CaptionWriter captions(document->language);
        for (bool ended = false; !ended; std::this_thread::sleep_for(between_polls)) {
            if (auto problem = problem_with(output)) return std::unexpected(std::move(*problem));
            while (const auto error = voice_.take_error()) tell(error->message);
            for (const auto& event : narrator.poll(output.now())) {
                captions.follow(event);
                ended = ended || std::holds_alternative<speech::ReadingEnded>(event);
            }
        }
        output.close();
        std::ofstream file(vtt, std::ios::binary);
        file << captions.text();
        if (!file.flush())
            return std::unexpected(
                ExportError{fmt::format("{} cannot be written; check the folder's rights and free space", vtt.string())});
        return {};
    }

private:
    std::optional<ExportError> problem_with(const speech::WavOutput& output) const {
        if (const auto status = output.status(); !status.problem.empty()) return ExportError{status.problem};
        const auto engine = voice_.engine();
        const bool none = engine && !*engine && engine->error().fault == speech::SynthesisFault::engine;
        return none ? std::optional(ExportError{engine->error().message, ExitStatus::machine_lacks}) : std::nullopt;
    }

    const config::Settings& settings_;
    std::shared_ptr<speech::PcmPlayer> player_ = std::make_shared<speech::PcmPlayer>();
    speech::VoiceWorker voice_;
};

/// The file's name without its extension, or with it if another article has the same stem.
std::string export_name(const content::ArticleEntry& entry, const std::vector<content::ArticleEntry>& all) {
    const auto stem = entry.file.stem();
    const auto namesakes = std::ranges::count_if(all, [&](const auto& other) { return other.file.stem() == stem; });
    return namesakes > 1 ? stem.string() + "-" + entry.file.extension().string().substr(1) : stem.string();
}

Result export_one(ArticleReader& reader, const content::ArticleEntry& entry, const std::string& name, const config::Settings& settings,
                  const CommandLine& line) {
    const auto article = reader.read(entry.place());
    if (!article) return std::unexpected(ExportError{article.error().message()});
    for (const auto& problem : article->problems) tell(problem);
    const auto base = line.out / name;
    const auto pages = export_pages(article->document, settings, line.windowed, base);
    if (!pages) return std::unexpected(ExportError{pages.error()});
    const auto wav = base.string() + ".wav";
    const auto vtt = base.string() + ".vtt";
    if (auto recorded = Recording(settings).record(*article, wav, vtt); !recorded) return recorded;
    fmt::print("{}-001.png to -{:03}.png\n{}\n{}\n", base.string(), *pages, wav, vtt);
    return {};
}

}  // namespace

ExitStatus export_articles(const CommandLine& line, const config::Settings& settings) {
    auto status = ExitStatus::done;
    const auto complain = [&](const std::string& message, ExitStatus fault = ExitStatus::wrong_input) {
        tell(message);
        status = fault;
    };
    std::error_code error;
    std::filesystem::create_directories(line.out, error);
    if (error) {
        complain(fmt::format("{}: the folder cannot be made: {}; name another one with --out", line.out.string(), error.message()));
        return status;
    }
    const auto loader = document_loader(settings, Urgency::somebody_waits, {}, tell);
    const auto listing = content::list_articles(line.articles, loader);
    for (const auto& problem : listing.problems) complain(problem.message());
    ArticleReader reader(loader, lexicons(settings));
    for (const auto& entry : listing.articles) {
        const auto exported = export_one(reader, entry, export_name(entry, listing.articles), settings, line);
        if (!exported) complain(exported.error().message, exported.error().status);
    }
    return status;
}

}  // namespace lectern::kiosk
