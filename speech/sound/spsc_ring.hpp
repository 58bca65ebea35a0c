// A lock-free ring between one producer thread and one consumer thread. Never allocates after construction, never waits.
#pragma once

#include <atomic>
#include <cstddef>
#include <vector>

namespace lectern::speech {

template <typename Slot>
class SpscRing {
public:
    explicit SpscRing(std::size_t capacity) : slots_(capacity + 1) {}

    std::size_t capacity() const noexcept { return slots_.size() - 1; }

    /// Any thread; exact only on the producer's and the consumer's.
    std::size_t size() const noexcept {
        const auto tail = tail_.load(std::memory_order_acquire);
        const auto head = head_.load(std::memory_order_acquire);
        return tail >= head ? tail - head : tail + slots_.size() - head;
    }

    /// Producer: returns false if the ring is full.
    bool push(const Slot& slot) noexcept {
        const auto tail = tail_.load(std::memory_order_relaxed);
        const auto next = after(tail);
        if (next == head_.load(std::memory_order_acquire)) return false;
        slots_[tail] = slot;
        tail_.store(next, std::memory_order_release);
        return true;
    }

    /// Consumer: the oldest slot, or null if the ring is empty. Valid until pop().
    const Slot* front() const noexcept {
        const auto head = head_.load(std::memory_order_relaxed);
        return head == tail_.load(std::memory_order_acquire) ? nullptr : &slots_[head];
    }

    /// Consumer: releases the oldest slot. Precondition: front() was not null.
    void pop() noexcept { head_.store(after(head_.load(std::memory_order_relaxed)), std::memory_order_release); }

private:
    std::size_t after(std::size_t index) const noexcept { return index + 1 == slots_.size() ? 0 : index + 1; }

    std::vector<Slot> slots_;
    std::atomic<std::size_t> head_{0};
    std::atomic<std::size_t> tail_{0};
};

}  // namespace lectern::speech
