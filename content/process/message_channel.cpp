#include "content/process/message_channel.hpp"

#include <array>
#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace lectern::content {
namespace {

using Clock = std::chrono::steady_clock;
using Length = std::uint32_t;
constexpr std::size_t bytes_at_once = 65536;

/// A timeout that counts from this object's construction; none if it is empty.
class Patience {
public:
    explicit Patience(std::optional<std::chrono::milliseconds> timeout) {
        if (timeout) until_ = Clock::now() + *timeout;
    }
    /// The time left as poll() takes it, rounded up; -1 without a timeout.
    int milliseconds() const {
        if (!until_) return -1;
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(*until_ - Clock::now());
        return static_cast<int>(std::max<std::int64_t>(left.count(), 0));
    }

private:
    std::optional<Clock::time_point> until_;
};

/// False on a timeout or an error.
bool wait_for(int socket, short event, const Patience& patience) {
    while (true) {
        pollfd watched{socket, event, 0};
        const int ready = ::poll(&watched, 1, patience.milliseconds());
        if (ready >= 0 || errno != EINTR) return ready > 0;
    }
}

}  // namespace

MessageChannel::MessageChannel(int socket, std::size_t largest_message) : socket_(socket), largest_message_(largest_message) {}

MessageChannel::MessageChannel(MessageChannel&& other) noexcept
    : socket_(std::exchange(other.socket_, -1)),
      largest_message_(other.largest_message_),
      received_(std::move(other.received_)),
      taken_(other.taken_) {}

MessageChannel::~MessageChannel() {
    if (socket_ >= 0) ::close(socket_);
}

std::expected<std::string, ChannelFault> MessageChannel::receive(std::optional<std::chrono::milliseconds> timeout) {
    const Patience patience(timeout);
    while (true) {
        auto message = framed();
        if (!message) return std::unexpected(message.error());
        if (*message) {
            taken_ += sizeof(Length) + (*message)->size();
            return std::move(**message);
        }
        if (!wait_for(socket_, POLLIN, patience)) return std::unexpected(ChannelFault::silent);
        if (auto more = receive_some(); !more) return std::unexpected(more.error());
    }
}

std::expected<std::optional<std::string>, ChannelFault> MessageChannel::framed() const {
    const auto rest = std::string_view(received_).substr(taken_);
    Length length = 0;
    if (rest.size() < sizeof length) return std::nullopt;
    std::memcpy(&length, rest.data(), sizeof length);
    if (length > largest_message_) return std::unexpected(ChannelFault::malformed);
    if (rest.size() < sizeof length + length) return std::nullopt;
    return std::string(rest.substr(sizeof length, length));
}

std::expected<void, ChannelFault> MessageChannel::receive_some() {
    received_.erase(0, std::exchange(taken_, 0));
    std::array<char, bytes_at_once> bytes;  // NOLINT: filled by what is received
    const auto count = ::recv(socket_, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count > 0) received_.append(bytes.data(), static_cast<std::size_t>(count));
    const bool nothing_yet = count < 0 && (errno == EAGAIN || errno == EINTR);
    if (count > 0 || nothing_yet) return {};
    return std::unexpected(ChannelFault::closed);
}

std::expected<void, ChannelFault> MessageChannel::send(std::string_view message, std::optional<std::chrono::milliseconds> timeout) {
    if (message.size() > largest_message_) return std::unexpected(ChannelFault::malformed);
    const Patience patience(timeout);
    const auto length = static_cast<Length>(message.size());
    std::string frame(reinterpret_cast<const char*>(&length), sizeof length);
    frame += message;
    for (std::string_view rest = frame; !rest.empty();) {
        const auto count = ::send(socket_, rest.data(), rest.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (count >= 0) {
            rest.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno == EAGAIN) {
            if (!wait_for(socket_, POLLOUT, patience)) return std::unexpected(ChannelFault::silent);
        } else if (errno != EINTR) {
            return std::unexpected(ChannelFault::closed);
        }
    }
    return {};
}

bool MessageChannel::has_news() {
    return taken_ < received_.size() || wait_for(socket_, POLLIN, Patience(std::chrono::milliseconds(0)));
}

}  // namespace lectern::content
