// The port to something that sounds: pulls from a PcmPlayer and says in what state it is.
//
// The law of the thread that pulls: no lock, no allocation, no file, no log, no system call; one PlayedRun for each stretch that was
// taken. One stream stays open and is fed silence; nothing ends by stopping it.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace lectern::speech {

/// Who hears it. Headphones may be a device of their own, or another socket of the loudspeaker's.
enum class AudioRoute : std::uint8_t { loudspeaker, headphones };

enum class OutputState : std::uint8_t {
    closed,       ///< not asked to sound: parked
    opening,      ///< asked to, not there yet
    open,         ///< pulling
    reopening,    ///< was open and will be so again at once, with more latency; what it still held is not heard
    lost,         ///< was open; the device is gone or stands still; it is being tried again
    unavailable,  ///< never was open since it was asked to; it is being tried again
};

/// What keeps a device from sounding, as far as a person can do something about it.
enum class OutputFault : std::uint8_t {
    none,
    missing,  ///< not there: unplugged, no sound server, misnamed
    busy,     ///< another program has it for itself
    still,    ///< there and open, but takes no sound
    failed,   ///< anything else; the problem says what the system told
};

struct OutputStatus {
    OutputState state = OutputState::closed;
    std::string device;                    ///< as the system calls it
    std::chrono::milliseconds latency{0};  ///< as the system reports it
    std::chrono::milliseconds asked{0};    ///< the latency that it was asked for
    std::uint64_t underflows = 0;          ///< late callbacks, as the system reports them, in the middle of a sound or not
    OutputFault fault = OutputFault::none;
    std::string problem;  ///< one line, where state is lost or unavailable
};

/// Main thread, except where said otherwise. No call waits for the device.
class AudioOutput {
public:
    virtual ~AudioOutput() = default;

    /// Asks for sound on this route; status() tells how it goes. Where the routes have separate devices and the other one sounds, that one
    /// pulls no more, and gives way to this route's.
    virtual void open(AudioRoute route) = 0;
    /// Parks: gives the device back. Nothing is pulled any more when it has become `closed`.
    virtual void close() = 0;
    virtual OutputStatus status() const = 0;
};

}  // namespace lectern::speech
