// Reads articles through the whole chain at simulated speed for the given hours of listening, and counts the marked words.
//
//   lectern_reading_count [--hours HOURS] [--rate WPM] ARTICLE...
//
// Prints a Markdown table. Exits with 1 if a word was not marked exactly once and in order, a sentence failed, or memory grew.
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <string>
#include <unistd.h>
#include <vector>

#include "kiosk/articles/article_reader.hpp"
#include "speech/process/synthesizer_process.hpp"
#include "tests/bench/process_cost.hpp"
#include "tests/support/loaded.hpp"
#include "tests/support/simulated_reading.hpp"

namespace {

using namespace lectern;
using Clock = std::chrono::steady_clock;

constexpr double allowed_growth_mb = 2;

struct Wishes {
    double hours = 0;
    int rate_wpm = 160;
    std::vector<std::string> articles;
};

Wishes read_arguments(int count, char** arguments) {
    Wishes wishes;
    for (int i = 1; i < count; ++i) {
        const std::string argument = arguments[i];
        if (argument == "--hours" && i + 1 < count)
            wishes.hours = std::atof(arguments[++i]);
        else if (argument == "--rate" && i + 1 < count)
            wishes.rate_wpm = std::atoi(arguments[++i]);
        else
            wishes.articles.push_back(argument);
    }
    return wishes;
}

/// The memory that this process and the engine's process allocate while one article is read, from the second minute of listening on.
class Memory {
public:
    void minute() {
        const double now = bench::anonymous_mb(::getpid());
        if (++minutes_ == 2) first_ = now;
        last_ = now;
    }
    double growth_mb() const { return minutes_ > 2 ? last_ - first_ : 0; }

private:
    int minutes_ = 0;
    double first_ = 0;
    double last_ = 0;
};

void print(const std::string& name, const std::string& language, const tests::SimulatedReading& reading, double took_s) {
    std::printf("| %s | %s | %zu | %zu | %.2f %% | %zu | %.2f h | %.0f times |\n", name.c_str(), language.c_str(), reading.words,
                reading.marked,
                100.0 * static_cast<double>(reading.together) / static_cast<double>(std::max<std::size_t>(reading.words, 1)),
                reading.most_together, reading.heard.count() / 3600, reading.heard.count() / took_s);
    for (const auto& word : reading.wrong) std::printf("\nNot once and in order: %s\n", word.c_str());
    for (const auto& failure : reading.failures) std::printf("\nFailed: %s\n", failure.c_str());
    std::fflush(stdout);
}

/// True when no article had a fault.
bool read_all(const Wishes& wishes) {
    kiosk::ArticleReader reader({{.max_bytes = 64 << 20, .default_language = "en"}, content::parsers_here()},
                                {LECTERN_SOURCE_DIR "/config/pronunciation/clinic-en.pls"});
    const auto engine = [](const std::stop_token&) {
        return speech::SynthesizerProcess::start(
            {.program = SPEECH_PROGRAM, .tell = [](const std::string& line) { std::fprintf(stderr, "%s\n", line.c_str()); }});
    };
    std::printf(
        "| article | language | words | marked | together with the word before | most under one mark | listening | speed |\n"
        "| --- | --- | --- | --- | --- | --- | --- | --- |\n");
    double heard_s = 0;
    double most_growth = 0;
    bool right = true;
    do {
        for (const auto& file : wishes.articles) {
            const auto article = reader.read({file});
            if (!article) throw std::runtime_error(article.error().message());
            Memory memory;
            const auto began = Clock::now();
            const auto reading = tests::read_simulated(article->document, article->pronunciation, engine, {.rate_wpm = wishes.rate_wpm},
                                                       [&] { memory.minute(); });
            print(std::filesystem::path(file).filename().string(), article->document->language, reading,
                  std::chrono::duration<double>(Clock::now() - began).count());
            heard_s += reading.heard.count();
            most_growth = std::max(most_growth, memory.growth_mb());
            right = right && reading.wrong.empty() && reading.failures.empty() && reading.marked == reading.words;
        }
    } while (heard_s < wishes.hours * 3600);
    std::printf("\nListened for %.1f hours; memory grew by %.2f MB at most during an article.\n", heard_s / 3600, most_growth);
    return right && most_growth < allowed_growth_mb;
}

}  // namespace

int main(int count, char** arguments) {
    try {
        return read_all(read_arguments(count, arguments)) ? 0 : 1;
    } catch (const std::exception& error) {
        std::fprintf(stderr, "%s\n", error.what());
        return 1;
    }
}
