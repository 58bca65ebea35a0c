#include "content/confinement_report.hpp"

#include <fmt/format.h>

#include "content/message.hpp"

namespace lectern::content {

std::string Confinement::summary() const {
    std::vector<std::string> parts;
    if (files) parts.emplace_back("files by Landlock");
    if (calls) parts.emplace_back("calls by seccomp");
    if (memory) parts.emplace_back("memory by a limit");
    return parts.empty() ? "not confined" : fmt::format("confined: {}", fmt::join(parts, ", "));
}

std::string Confinement::to_message() const {
    MessageWriter message;
    message.add(files).add(calls).add(memory).add(static_cast<std::uint32_t>(warnings.size()));
    for (const auto& warning : warnings) message.add(warning);
    return message.bytes();
}

std::optional<Confinement> Confinement::from_message(std::string_view message) {
    MessageReader reader(message);
    Confinement read;
    read.files = reader.take<char>() != 0;
    read.calls = reader.take<char>() != 0;
    read.memory = reader.take<char>() != 0;
    for (auto count = reader.take_count(); count > 0; --count) read.warnings.push_back(reader.take_text());
    return reader.ended() ? std::optional(read) : std::nullopt;
}

}  // namespace lectern::content
