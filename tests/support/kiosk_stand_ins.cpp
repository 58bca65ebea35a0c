#include "tests/support/kiosk_stand_ins.hpp"

#include "tests/support/pronunciations.hpp"

namespace lectern::tests {
void FakeLoader::load(std::size_t index, content::ArticleFile file) {
    asked_ = {index, std::move(file)};
    told_ = false;
}

std::optional<kiosk::LoadedArticle> FakeLoader::take_article() {
    if (!answers || !asked_) return std::nullopt;
    told_ = false;
    const auto [index, file] = *std::exchange(asked_, std::nullopt);
    const auto& document = documents.at(index);
    if (document == nullptr)
        return kiosk::LoadedArticle{index, std::unexpected(content::LoadError{.file = file.path, .problem = "is no article"})};
    return kiosk::LoadedArticle{index, kiosk::ReadableArticle{document, plain_pronunciation(), {}, {}}};
}

void FakeErrands::deliver() {
    for (const auto& answer : std::exchange(answers_, {})) answer();
}

bool FakeErrands::work() {
    for (; !held && !errands_.empty(); errands_.pop_front()) {
        if (auto answer = errands_.front()()) answers_.push_back(std::move(answer));
    }
    return !answers_.empty();
}

}  // namespace lectern::tests
