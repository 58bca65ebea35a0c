// The port to a socket that tells whether headphones are plugged into it.
#pragma once

#include <expected>
#include <functional>
#include <memory>
#include <string>

namespace lectern::kiosk {

/// One thread's.
class Jack {
public:
    virtual ~Jack() = default;

    /// Readable when there may be news.
    virtual int descriptor() const = 0;
    /// Takes what there is to read, without waiting; false: the device is gone.
    virtual bool take_news() = 0;
    /// As far as the news were taken; known from the start.
    virtual bool plugged() const = 0;
};

/// Waits for the system. The error is one line that ends in what to do.
using OpenJack = std::function<std::expected<std::unique_ptr<Jack>, std::string>()>;

}  // namespace lectern::kiosk
