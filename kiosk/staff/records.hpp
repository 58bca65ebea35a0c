// What the kiosk keeps on the disk: what staff have set, the mark of the PIN, how many articles were heard, and what latency the sound
// devices need. Each is written by an errand, so that nothing here waits. Main thread.
#pragma once

#include <expected>
#include <functional>
#include <optional>

#include "config/staff_file.hpp"
#include "config/whole_file.hpp"
#include "kiosk/machine/errands.hpp"
#include "kiosk/machine/log.hpp"
#include "kiosk/staff/counters.hpp"
#include "kiosk/staff/kept_latencies.hpp"
#include "speech/output/audio_output.hpp"

namespace lectern::kiosk {

struct RecordsParts {
    Errands& errands;
    Log& log;
    std::function<void(const config::FileFault&)> complain;  ///< something that staff set could not be stored
    std::function<LogTime()> time;
};

class Records {
public:
    /// `latencies`: what the sound devices were found to need before. Reads the tally from the disk.
    Records(RecordsParts parts, speech::FoundLatencies latencies);

    /// Stores what staff have set. `stored` is told what came of it.
    void keep(const config::StaffValues& values, std::function<void(const std::expected<void, config::FileFault>&)> stored);
    /// For a PIN that was set when there were no marks.
    void mark_pin();
    /// What came of storing what staff have set, whoever stored it.
    void take(const std::expected<void, config::FileFault>& result);
    /// Why the last of it could not be stored.
    const std::optional<config::FileTrouble>& not_kept() const { return not_kept_; }

    void article_begun() { counters_.begun(now(), parts_.time().wall); }
    void article_finished() { counters_.finished(now(), parts_.time().wall); }
    const Tally& tally() const { return counters_.tally(); }
    void take(const speech::OutputStatus& device) { latencies_.take(device, now(), parts_.time().wall); }

    /// Stores what is due at the full hour.
    void store_due();
    std::optional<speech::TimePoint> deadline() const { return speech::earliest({counters_.deadline(), latencies_.deadline()}); }
    /// Stores what is not stored yet: the kiosk ends.
    void store_all();

private:
    speech::TimePoint now() const { return parts_.time().now; }
    void store_tally();
    void store_latencies();

    RecordsParts parts_;
    Counters counters_;
    KeptLatencies latencies_;
    std::optional<config::FileTrouble> not_kept_;
};

}  // namespace lectern::kiosk
