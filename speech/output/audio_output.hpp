// The interface of an audio output: it pulls samples from a PcmPlayer and reports its state.
//
// Rules for the thread that pulls: no lock, no allocation, no file, no log, no system call. Each stretch of frames that is taken is
// reported as one PlayedRun. One stream stays open and is fed silence between utterances; speech is never ended by stopping the stream.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>

namespace lectern::speech {

/// Where the sound is heard. Headphones may be a separate device or another socket of the loudspeaker's device.
enum class AudioRoute : std::uint8_t { loudspeaker, headphones };

enum class OutputState : std::uint8_t {
    closed,       ///< parked: not asked to play
    opening,      ///< asked to play, not open yet
    open,         ///< pulls samples
    reopening,    ///< was open and reopens at once with more latency; what it still has buffered is not heard
    lost,         ///< was open, but the device is gone or has stalled; it is retried
    unavailable,  ///< has not been open since it was asked to play; it is retried
};

/// Why a device does not play, in the terms in which a person can fix it.
enum class OutputFault : std::uint8_t {
    none,
    missing,  ///< not found: unplugged, no sound server, or a wrong name
    busy,     ///< another program uses it exclusively
    still,    ///< open, but takes no sound
    failed,   ///< any other error; `problem` holds the system's message
};

struct OutputStatus {
    OutputState state = OutputState::closed;
    std::string device;                    ///< the system's name for it
    std::chrono::milliseconds latency{0};  ///< as the system reports it
    std::chrono::milliseconds asked{0};    ///< the latency that was requested
    std::uint64_t underflows = 0;          ///< late callbacks as the system reports them, during sound or silence
    OutputFault fault = OutputFault::none;
    std::string problem;  ///< one line; only if `state` is lost or unavailable
};

/// Main thread, unless stated otherwise. No call waits for the device.
class AudioOutput {
public:
    virtual ~AudioOutput() = default;

    /// Requests sound on this route; status() reports the progress. If the routes have separate devices and the other one is open, that
    /// one stops pulling and is replaced by this route's.
    virtual void open(AudioRoute route) = 0;
    /// Parks the output: releases the device. Once the state is `closed`, nothing is pulled any more.
    virtual void close() = 0;
    virtual OutputStatus status() const = 0;
};

}  // namespace lectern::speech
