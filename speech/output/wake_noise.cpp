#include "speech/output/wake_noise.hpp"

namespace lectern::speech {
namespace {

constexpr float amplitude = 5.48e-5F;  // uniform noise has a level of amplitude / √3 = 3.16e-5, which is -90 dBFS
constexpr float one_of_the_state = 1.0F / 2147483648.0F;

}  // namespace

void WakeNoise::add_to(std::span<float> sound) noexcept {
    for (auto& sample : sound) {
        state_ ^= state_ << 13U;  // Marsaglia's xorshift
        state_ ^= state_ >> 17U;
        state_ ^= state_ << 5U;
        sample += amplitude * (static_cast<float>(state_) * one_of_the_state - 1.0F);
    }
}

}  // namespace lectern::speech
