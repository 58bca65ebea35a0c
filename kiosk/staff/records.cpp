#include "kiosk/staff/records.hpp"

#include <fmt/format.h>
#include <utility>

#include "config/staff_pin.hpp"
#include "kiosk/setup/places.hpp"

namespace lectern::kiosk {

Records::Records(RecordsParts parts, speech::FoundLatencies latencies)
    : parts_(std::move(parts)), counters_(read_tally(tally_file(), parts_.time().wall)), latencies_(std::move(latencies)) {}

void Records::keep(const config::StaffValues& values, std::function<void(const std::expected<void, config::FileFault>&)> stored) {
    parts_.errands.run([this, values, stored = std::move(stored)]() -> Errands::Answer {
        return [this, stored, result = config::store_staff_values(staff_settings_file(), values)] {
            take(result);
            stored(result);
        };
    });
}

void Records::mark_pin() {
    parts_.errands.run([this]() -> Errands::Answer { return [this, result = config::mark_pin(staff_settings_file())] { take(result); }; });
}

void Records::take(const std::expected<void, config::FileFault>& result) {
    not_kept_ = result ? std::nullopt : std::optional(result.error().trouble);
    if (!result) parts_.complain(result.error());
}

void Records::store_due() {
    if (counters_.due(now())) store_tally();
    if (latencies_.due(now())) store_latencies();
}

void Records::store_all() {
    if (counters_.deadline()) store_tally();
    if (latencies_.deadline()) store_latencies();
}

void Records::store_tally() {
    parts_.errands.run([&log = parts_.log, text = text_of(counters_.tally())]() -> Errands::Answer {
        const auto stored = config::write_whole_file(tally_file(), text);
        if (!stored) log.write("lectern: " + stored.error().message);
        return {};
    });
}

/// Called at the full hour. The log is told then, too: a line at the moment of the raise would tell when somebody listened.
void Records::store_latencies() {
    parts_.errands.run([&log = parts_.log, found = latencies_.found()]() -> Errands::Answer {
        for (const auto& [name, latency] : found)
            log.write(fmt::format("lectern: the sound device \"{}\" needs {} ms of latency; set sound.latency_ms if it needs more", name,
                                  latency.count()));
        const auto stored = config::write_whole_file(latencies_file(), text_of(found));
        if (!stored) log.write("lectern: " + stored.error().message);
        return {};
    });
}

}  // namespace lectern::kiosk
