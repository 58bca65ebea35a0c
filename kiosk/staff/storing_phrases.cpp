#include "kiosk/staff/storing_phrases.hpp"

#include "kiosk/words/translation.hpp"

namespace lectern::kiosk::phrases {
namespace {

std::string reason(config::FileTrouble trouble) {
    switch (trouble) {
        case config::FileTrouble::no_space:
            return tr("the disk is full");
        case config::FileTrouble::read_only:
            return tr("the disk is write-protected");
        case config::FileTrouble::not_allowed:
            return tr("Lectern may not write there");
        case config::FileTrouble::not_a_folder:
        case config::FileTrouble::not_a_file:
            return tr("something else is in the way");
        case config::FileTrouble::damaged:
            return tr("the file of these settings is damaged");
        case config::FileTrouble::in_use:
            return tr("another program is writing there");
        case config::FileTrouble::failed:
            break;
    }
    return tr("the disk may be broken");
}

}  // namespace

std::string not_stored(config::FileTrouble trouble) {
    return filled(tr("This is not stored: {reason}. It holds until Lectern ends."), "reason"_a = reason(trouble));
}
std::string pin_not_set(const PinFault& fault) {
    const auto* trouble = std::get_if<config::FileTrouble>(&fault);
    if (trouble == nullptr) return tr("The PIN cannot be set: this computer has too little memory free.");
    return filled(tr("The PIN is not set: {reason}."), "reason"_a = reason(*trouble));
}
std::string pin_not_looked_at() {
    return tr("The PIN cannot be checked: this computer has too little memory free.");
}

std::string storing() {
    return tr("Storing settings");
}
std::string storing_state(std::optional<config::FileTrouble> trouble) {
    return trouble ? reason(*trouble) : tr("works");
}

std::string staff_locked() {
    return tr("The staff's screen is locked");
}
std::string how_to_unlock(const std::string& file, const std::string& mark) {
    return filled(
        tr("The PIN cannot be read any more. A technician, as root, puts {file} back, or deletes it and {mark} for a new PIN, and starts "
           "Lectern again."),
        "file"_a = file, "mark"_a = mark);
}

}  // namespace lectern::kiosk::phrases
