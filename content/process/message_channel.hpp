// Sends messages of any size over a stream socket between two processes of ours, each preceded by its length.
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
    silent,     ///< nothing was received, or nothing could be sent, in time
    closed,     ///< the other side has closed the socket
    malformed,  ///< not a message, or one that is too large
};

/// One thread. After `closed` or `malformed`, and after `silent` from send(), the channel cannot be used any more.
class MessageChannel {
public:
    /// Takes ownership of the socket and closes it.
    MessageChannel(int socket, std::size_t largest_message);
    ~MessageChannel();
    MessageChannel(MessageChannel&& other) noexcept;
    MessageChannel& operator=(MessageChannel&&) = delete;

    /// Both wait forever if there is no timeout. A sent message has reached the socket, which may hold it even if the other side never
    /// reads.
    std::expected<std::string, ChannelFault> receive(std::optional<std::chrono::milliseconds> timeout);
    std::expected<void, ChannelFault> send(std::string_view message, std::optional<std::chrono::milliseconds> timeout);
    /// Whether a message, a part of one, or the other side's end can be received without waiting.
    bool has_news();

private:
    /// The first message in `received_` that was not taken yet; empty until it is complete.
    std::expected<std::optional<std::string>, ChannelFault> framed() const;
    std::expected<void, ChannelFault> receive_some();

    int socket_;
    std::size_t largest_message_;
    std::string received_;
    std::size_t taken_ = 0;  ///< how many bytes of `received_` were already returned
};

}  // namespace lectern::content
