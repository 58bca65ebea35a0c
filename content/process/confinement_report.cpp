#include "content/process/confinement_report.hpp"

#include <fmt/format.h>

#include "content/process/message.hpp"
#include "content/process/sanitized.hpp"

namespace lectern::content {

std::string Confinement::summary() const {
    std::vector<std::string> parts;
    if (files) parts.emplace_back("files by Landlock");
    if (calls) parts.emplace_back("calls by seccomp");
    if (memory) parts.emplace_back("memory by a limit");
    return parts.empty() ? "not confined" : fmt::format("confined: {}", fmt::join(parts, ", "));
}

std::vector<std::string> Confinement::lacks() const {
    if (sanitized) return {"this build has sanitizers, which need what is forbidden otherwise; build the release preset"};
    std::vector<std::string> lines;
    if (!files) lines.emplace_back("the kernel lacks Landlock, so it could read files; use Linux 5.13 or later with lsm=landlock");
    if (!calls) lines.emplace_back("the kernel refuses seccomp, so it could use the network; allow it in the container's settings");
    if (!memory) lines.emplace_back("its memory cannot be limited; look at `ulimit -v`");
    return lines;
}

std::string Confinement::to_message() const {
    return MessageWriter().add(files).add(calls).add(memory).bytes();
}

std::optional<Confinement> Confinement::from_message(std::string_view message) {
    MessageReader reader(message);
    Confinement read;
    read.files = reader.take<char>() != 0;
    read.calls = reader.take<char>() != 0;
    read.memory = reader.take<char>() != 0;
    return reader.ended() ? std::optional(read) : std::nullopt;
}

}  // namespace lectern::content
