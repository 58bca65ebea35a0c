// Writes an article's pages as images, drawn as the kiosk would show them.
#pragma once

#include <expected>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "config/settings.hpp"
#include "content/document/document.hpp"
#include "kiosk/values/geometry.hpp"

namespace lectern::kiosk {

/// Writes BASE-001.png and so on; returns the number of pages. The default size is 1920×1080. The error is one line that ends in what to
/// do.
std::expected<std::size_t, std::string> export_pages(const std::shared_ptr<const content::Document>& document,
                                                     const config::Settings& settings, std::optional<Size> size,
                                                     const std::filesystem::path& base);

}  // namespace lectern::kiosk
