#include "kiosk/voice/voice.hpp"

#include "kiosk/voice/interface_sentence.hpp"
#include "speech/narration/chime.hpp"

namespace lectern::kiosk {
namespace {

void put_into(speech::Utterance& utterance, const Manner& manner) {
    utterance.pause_after = manner.silence;
    if (!manner.language.empty() && !utterance.runs.empty()) utterance.runs.front().language = manner.language;
}

}  // namespace

void Voice::say(std::vector<std::string> sentences, const Manner& last, speech::UtteranceKind kind) {
    end_trial();
    announce(std::move(sentences), last, kind);
}

void Voice::announce(std::vector<std::string> sentences, const Manner& last, speech::UtteranceKind kind) {
    ++announcements_;
    last_speech_.reset();
    std::erase(sentences, std::string());
    if (!parts_.session.sound_on()) {
        chimes_ = false;
        return show_in_turn(sentences, last.silence);
    }
    if (presence_ == VoicePresence::gone) return show_instead(sentences, last.silence);
    show(sentences.empty() ? std::string() : sentences.front());
    std::vector<std::shared_ptr<speech::RenderedSpeech>> speeches;
    if (std::exchange(chimes_, false)) speeches.push_back(speech::chime());
    for (const auto& sentence : sentences) {
        auto utterance = interface_sentence(sentence, prosody(kind));
        if (&sentence == &sentences.back()) put_into(utterance, last);
        speeches.push_back(std::make_shared<speech::RenderedSpeech>(std::move(utterance)));
    }
    if (!speeches.empty()) last_speech_ = speeches.back();
    narrator().announce(std::move(speeches), now());
}

void Voice::say_aside(speech::Utterance utterance) {
    end_trial();
    ++announcements_;
    last_speech_.reset();
    if (!parts_.session.sound_on()) return show_in_turn({utterance.text()});
    if (presence_ == VoicePresence::gone) return show_instead({utterance.text()}, {});
    show(utterance.text());
    narrator().announce({std::move(utterance)}, now());
}

/// What was being said is ended first, so that nothing sounds while the route and the gain change.
void Voice::say_by(speech::AudioRoute route, float gain, std::string sentence) {
    say({});
    parts_.sound.begin_trial(route, gain);
    announce({std::move(sentence)}, {}, speech::UtteranceKind::interface);
}

void Voice::end_trial() {
    if (!parts_.sound.on_trial()) return;
    dismiss();
    parts_.sound.end_trial(parts_.session.route());
}

/// The chime needs no engine: it sounds all the same.
void Voice::show_instead(const std::vector<std::string>& sentences, std::chrono::milliseconds then) {
    if (std::exchange(chimes_, false))
        narrator().announce({speech::chime()}, now());
    else
        dismiss();
    show_in_turn(sentences, then);
}

void Voice::show(std::string caption) {
    silent_caption_.stop();
    caption_ = std::move(caption);
}

void Voice::show_in_turn(const std::vector<std::string>& sentences, std::chrono::milliseconds then) {
    silent_caption_.show(sentences, then, now());
    show_next();
}

void Voice::show_next() {
    auto sentence = silent_caption_.due(now());
    if (!sentence) return;
    parts_.trace.caption(*sentence);
    caption_ = std::move(*sentence);
}

bool Voice::show_due() {
    show_next();
    return silent_caption_.over(now());
}

void Voice::read(std::shared_ptr<speech::Script> script) {
    narrator().read(std::move(script), now());
    pause_.clear();
}

void Voice::go_to(content::TextPosition position) {
    narrator().go_to(position, now());
    pause_.clear();
}

void Voice::stop() {
    narrator().stop(now());
    pause_.clear();
}

void Voice::pause(PausedBy reason) {
    if (has_script() && pause_.add(reason)) narrator().pause(now());
}

void Voice::resume(PausedBy reason) {
    if (pause_.remove(reason)) narrator().resume(now());
}

void Voice::hush() {
    if (reads())
        pause(PausedBy::hand);
    else
        dismiss();
}

void Voice::follow(const speech::NarrationEvent& event) {
    parts_.trace.narration(event);
    const auto* started = std::get_if<speech::Started>(&event);
    const bool is_shown_already = silent_caption_.deadline().has_value();  // and only the chime sounds
    if (started == nullptr || is_shown_already) return;
    const auto& utterance = started->speech->utterance();
    caption_ = utterance.kind == speech::UtteranceKind::interface ? utterance.text() : std::string();
}

bool Voice::can_speak(const std::string& language) const {
    const auto engine = parts_.feeder.engine();
    return !engine || !*engine || (**engine)->find(language) != nullptr;
}

std::optional<VoiceNews> Voice::follow_engine() {
    const auto engine = parts_.feeder.engine();
    const bool fails = engine && !*engine;
    if (fails && presence_ == VoicePresence::there) {
        set_presence(VoicePresence::gone);
        return VoiceGone{engine->error()};
    }
    if (fails || presence_ == VoicePresence::there) return std::nullopt;
    const bool replaces_silence = presence_ == VoicePresence::done_without;
    set_presence(VoicePresence::there);
    if (replaces_silence && !announcing()) replan();  // what was read without it is read by it from the marked word
    return VoiceBack();
}

void Voice::miss_again() {
    if (presence_ == VoicePresence::done_without) set_presence(VoicePresence::gone);
}

void Voice::set_presence(VoicePresence presence) {
    presence_ = presence;
    parts_.feeder.read_silently(presence == VoicePresence::done_without);
    parts_.trace.voice(presence);
}

}  // namespace lectern::kiosk
