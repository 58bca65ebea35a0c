// The port to a headphone socket that reports whether headphones are plugged in.
#pragma once

#include <expected>
#include <functional>
#include <memory>
#include <string>

namespace lectern::kiosk {

/// To be used on one thread.
class Jack {
public:
    virtual ~Jack() = default;

    /// Becomes readable when there may be news.
    virtual int descriptor() const = 0;
    /// Reads what is available without blocking; false if the device is gone.
    virtual bool take_news() = 0;
    /// The state after the last take_news(); known from the start.
    virtual bool plugged() const = 0;
};

/// Blocks while the system opens the device. The error is one line that ends in what to do.
using OpenJack = std::function<std::expected<std::unique_ptr<Jack>, std::string>()>;

}  // namespace lectern::kiosk
