// Runs errands on a thread of its own.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

#include "kiosk/machine/errands.hpp"

namespace lectern::kiosk {

class ErrandThread final : public Errands {
public:
    /// `on_answer` is called on the errand thread.
    explicit ErrandThread(std::function<void()> on_answer);
    /// Finishes the queued errands first: a file that is written half a second late is better than none.
    ~ErrandThread() override;
    ErrandThread(const ErrandThread&) = delete;
    ErrandThread& operator=(const ErrandThread&) = delete;

    // --- main ---
    void run(Errand errand) override;
    void deliver() override;

private:
    void work(const std::stop_token& stop);

    const std::function<void()> on_answer_;
    std::mutex mutex_;
    std::condition_variable_any changed_;
    std::deque<Errand> errands_;
    std::deque<Answer> answers_;
    std::jthread thread_;  ///< declared last, because the thread uses everything above
};

}  // namespace lectern::kiosk
