// Messages of any size over a stream socket between two processes of ours, each framed by its length.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <optional>
#include <string>
#include <string_view>

namespace lectern::content {

enum class ChannelFault : std::uint8_t {
    silent,     ///< nothing came, or nothing was taken, in time
    closed,     ///< the other side has ended
    malformed,  ///< what came is no message, or one too large
};

/// One thread. Once it was closed or malformed, or silent in the middle of sending, it is of no use any more.
class MessageChannel {
public:
    /// Takes the socket over and closes it.
    MessageChannel(int socket, std::size_t largest_message);
    ~MessageChannel();
    MessageChannel(MessageChannel&& other) noexcept;
    MessageChannel& operator=(MessageChannel&&) = delete;

    /// Both wait without end where no timeout is given. What was sent has reached the socket, which may hold it for one that never looks.
    std::expected<std::string, ChannelFault> receive(std::optional<std::chrono::milliseconds> timeout);
    std::expected<void, ChannelFault> send(std::string_view message, std::optional<std::chrono::milliseconds> timeout);
    /// A message, a part of one, or the other side's end is there to be received without waiting.
    bool has_news();

private:
    /// The message at the beginning of what was received, if all of it is there.
    std::expected<std::optional<std::string>, ChannelFault> framed() const;
    std::expected<void, ChannelFault> receive_some();

    int socket_;
    std::size_t largest_message_;
    std::string received_;
    std::size_t taken_ = 0;  ///< bytes of `received_` that were given out
};

}  // namespace lectern::content
