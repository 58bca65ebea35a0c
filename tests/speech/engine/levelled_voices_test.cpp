// All voices are equally loud, measured on real speech.
#include <algorithm>
#include <catch2/catch.hpp>
#include <ebur128.h>
#include <string>
#include <vector>

#include "speech/engine/espeak_synthesizer.hpp"

using namespace lectern::speech;

namespace {

struct Loudness {
    double lufs = 0;
    double true_peak = 0;  ///< linear
};

/// Measured over all sentences together. The first one is the first that this voice speaks at all.
Loudness loudness_of(Synthesizer& engine, const std::vector<std::string>& sentences, const std::string& language,
                     const std::string& variant) {
    auto* meter = ebur128_init(1, sample_rate_hz, EBUR128_MODE_I | EBUR128_MODE_TRUE_PEAK);
    for (const auto& sentence : sentences) {
        Utterance utterance{.kind = UtteranceKind::reading};
        utterance.prosody.variant = variant;
        utterance.runs = {{.text = sentence, .language = language}};
        REQUIRE(engine.speak(utterance, [&](const PcmChunk& chunk) {
            ebur128_add_frames_short(meter, chunk.samples.data(), chunk.samples.size());
            return true;
        }));
    }
    Loudness loudness;
    ebur128_loudness_global(meter, &loudness.lufs);
    ebur128_true_peak(meter, 0, &loudness.true_peak);
    ebur128_destroy(&meter);
    return loudness;
}

struct SpokenSample {
    std::string language;
    std::vector<std::string> sentences;
};

const std::vector<SpokenSample> texts = {
    {"en-us", {"Light touch or gentle pressure can feel like pain.", "A small effort may be followed by hours of tiredness."}},
    {"en-gb", {"Light touch or gentle pressure can feel like pain.", "A small effort may be followed by hours of tiredness."}},
    {"es", {"Un roce ligero o una presión suave puede sentirse como dolor.", "Un esfuerzo pequeño puede traer horas de cansancio."}},
    {"fr", {"Un léger contact ou une pression douce peut faire mal.", "Un petit effort peut être suivi d'heures de fatigue."}},
    {"de", {"Leichte Berührung oder sanfter Druck kann schmerzen.", "Auf kleine Mühe folgen oft Stunden der Müdigkeit."}},
    {"ru", {"Лёгкое прикосновение может ощущаться как боль.", "За небольшим усилием следуют часы усталости."}},
    {"ar", {"قد تُحَسّ اللمسة الخفيفة كأنها ألم.", "وقد تتبع الجهد الصغير ساعات من التعب."}},
    {"he", {"מגע קל או לחץ עדין יכולים להרגיש כמו כאב.", "אחרי מאמץ קטן באות שעות של עייפות."}},
    {"hi", {"हल्का स्पर्श या कोमल दबाव भी दर्द जैसा लग सकता है।", "थोड़े परिश्रम के बाद घंटों थकान रहती है।"}},
    {"cmn", {"轻轻的触摸或温和的压力会让人感到疼痛。", "一点点的努力之后会有几个小时的疲劳。"}},
};

}  // namespace

TEST_CASE("every voice and language is within two loudness units of each other, and peaks stay under -1 dBTP") {
    const auto engine = *make_espeak_synthesizer({});
    double softest = 0;
    double loudest = -70;
    for (const auto& [language, sentences] : texts) {
        for (const std::string variant : {"", "f3", "m3"}) {
            const auto loudness = loudness_of(*engine, sentences, language, variant);
            INFO(language << "+" << variant << ": " << loudness.lufs << " LUFS, peak " << loudness.true_peak);
            CHECK(loudness.true_peak < 0.891);
            softest = std::min(softest, loudness.lufs);
            loudest = std::max(loudest, loudness.lufs);
        }
    }
    INFO("from " << softest << " to " << loudest << " LUFS");
    CHECK(loudest - softest < 2);
}
