// Signs that are not said: trade marks, and arrows, which are a pause.
#include "speech/clinic/clinic_rules.hpp"

namespace lectern::speech {

ReadingRules sign_rules() {
    ReadingRules rules;
    rules.emplace_back("([®™])", [](const Found& found) { return std::vector{found.edit(1, " ")}; });
    rules.emplace_back("([→⇒➔])", [](const Found& found) { return std::vector{found.edit(1, ", ")}; });
    return rules;
}

}  // namespace lectern::speech
