// How the expected phoneme names were found: the engine spoke them in each language, and its own transcription was compared with the IPA.
#include "speech/pronunciation/ipa_phonemes.hpp"

#include <catch2/catch.hpp>

#include "speech/pronunciation/ipa_sounds.hpp"

using lectern::speech::engine_phonemes;

TEST_CASE("English words become the engine's phonemes") {
    CHECK(engine_phonemes("həlˈoʊ", "en-us") == "h|@|l|'oU");
    CHECK(engine_phonemes("ˈθɪŋk", "en") == "'T|I|N|k");
    CHECK(engine_phonemes("ˈmɛʒɚ", "en-us") == "'m|E|Z|3");
    CHECK(engine_phonemes("nˈɜːs", "en") == "n|'3:|s");
    CHECK(engine_phonemes("ˈwɔːtər", "en") == "'w|O:|t|@|r");
    CHECK(engine_phonemes("ˈbʌtn̩", "en") == "'b|V|t|n-");
}

TEST_CASE("affricates are one sound with a tie and without") {
    CHECK(engine_phonemes("tʃɪn", "en") == "tS|I|n");
    CHECK(engine_phonemes("t͡ʃɪn", "en") == "tS|I|n");
    CHECK(engine_phonemes("d͡ʒʌmp", "en") == "dZ|V|m|p");
}

TEST_CASE("an English vowel and the r behind it are one sound, unless a vowel follows") {
    CHECK(engine_phonemes("hˈɑːɹt", "en") == "h|'A@|t");
    CHECK(engine_phonemes("ˈstɑːɹ", "en") == "'s|t|A@");
    CHECK(engine_phonemes("təmˈɑːɹoʊ", "en") == "t|@|m|'A:|r|oU");
    CHECK(engine_phonemes("kɛɹˈiːɹ", "en") == "k|E|r|'i:|r");
}

TEST_CASE("sounds that a language lacks become its nearest") {
    CHECK(engine_phonemes("y", "en") == "u:");
    CHECK(engine_phonemes("y", "de") == "y");
    CHECK(engine_phonemes("æ", "de") == "E");
    CHECK(engine_phonemes("ʌ", "es") == "a");
    CHECK(engine_phonemes("bɔ̃", "fr") == "b|O~");
    CHECK(engine_phonemes("bɔ̃", "es") == "b|on");
    CHECK(engine_phonemes("ʊ", "pl") == "u");
}

TEST_CASE("what can be spoken in one language can be in all, so that a lexicon's word is never left out") {
    for (const auto& sounds : {lectern::speech::consonants, lectern::speech::vowels}) {
        for (const auto& sound : sounds) {
            for (const auto* language : {"en", "es", "de", "fr", "pl"}) {
                INFO(language << ": " << sound.ipa);
                const auto phonemes = engine_phonemes(sound.ipa, language);
                CHECK((phonemes && phonemes->find_first_not_of('|') != std::string::npos));
            }
        }
    }
    for (const auto& rhotic : lectern::speech::english_rhotics) CHECK(engine_phonemes(rhotic.ipa, "de"));
}

TEST_CASE("Spanish tells its two r's apart") {
    CHECK(engine_phonemes("pˈero", "es") == "p|'e|R|o");
    CHECK(engine_phonemes("pˈeɾo", "es") == "p|'e|r|o");
}

TEST_CASE("spaces end a word, and syllable dots and fine detail are left out") {
    CHECK(engine_phonemes("eɪtʃ biː", "en") == "eI|tS||b|i:");
    CHECK(engine_phonemes("pʰa.t̪a", "es") == "p|a|t|a");
}

TEST_CASE("the first symbol that cannot be mapped is named") {
    CHECK(engine_phonemes("a☃b", "en").error() == "☃");
    CHECK(engine_phonemes("]]x", "en").error() == "]");
    CHECK(engine_phonemes("ʘ", "en").error() == "ʘ");
    CHECK(engine_phonemes("ːa", "en").error() == "ː");
    CHECK(engine_phonemes("ˈ", "en").error() == "ˈ");
    CHECK(engine_phonemes("", "en").error().empty());
}
