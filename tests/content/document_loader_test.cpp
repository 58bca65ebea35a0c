#include "content/document_loader.hpp"

#include <catch2/catch.hpp>
#include <sys/stat.h>

#include "tests/support/document_pieces.hpp"
#include "tests/support/loaded.hpp"
#include "tests/support/scratch_folder.hpp"

namespace lectern::content {
namespace {

using namespace std::string_view_literals;

LoadError error_of(const std::filesystem::path& file, const LoadLimits& limits = {}) {
    auto document = load_document(file, limits);
    REQUIRE_FALSE(document.has_value());
    CHECK(document.error().file == file);
    CHECK(document.error().message().find('\n') == std::string::npos);
    return document.error();
}

}  // namespace

TEST_CASE("the ending tells the format in any case") {
    const ScratchFolder folder;
    CHECK(load_document(folder.write("a.txt", "# Pain\nIt really hurts.\n")).value().title == "# Pain");
    CHECK(load_document(folder.write("a.MD", "# Pain\nIt really hurts.\n")).value().title == "Pain");
    CHECK(load_document(folder.write("a.markdown", "# Pain\n")).value().title == "Pain");
    CHECK(load_document(folder.write("a.text", "Pain\n")).value().title == "Pain");
    CHECK(error_of(folder.write("a.rtf", "Pain")).kind == LoadError::Kind::unknown_format);
    CHECK(error_of(folder.write("a", "Pain")).kind == LoadError::Kind::unknown_format);
}

TEST_CASE("the file's name is the title where the text has none") {
    const ScratchFolder folder;
    CHECK(load_document(folder.write("knee-and_hip.txt", "It hurts.\n")).value().title == "Knee and hip");
    CHECK(load_document(folder.write("---.txt", "It hurts.\n")).value().title == "Article");
}

TEST_CASE("documents that don't say their language get the default") {
    const ScratchFolder folder;
    CHECK(load_document(folder.write("a.txt", "Dolor\n"), {.default_language = "es"}).value().language == "es");
    CHECK(load_document(folder.write("a.md", "---\nlanguage: fr\n---\n# Mal\n"), {.default_language = "es"}).value().language == "fr");
}

TEST_CASE("a file that is not there is missing") {
    const ScratchFolder folder;
    const LoadError error = error_of(folder.path() / "none.txt");
    CHECK(error.kind == LoadError::Kind::missing);
    CHECK(error.message() == (folder.path() / "none.txt").string() + ": there is no such file; check its name and folder");
    CHECK(error_of(folder.path() / "none").kind == LoadError::Kind::missing);
    CHECK(error_of(folder.write("a.txt", "Pain") / "b.txt").kind == LoadError::Kind::missing);
}

TEST_CASE("folders and pipes and devices are refused at once") {
    const ScratchFolder folder;
    CHECK(error_of(folder.path()).problem == "it is a folder");
    const auto pipe = folder.path() / "pipe.txt";
    REQUIRE(::mkfifo(pipe.c_str(), 0600) == 0);
    CHECK(error_of(pipe).kind == LoadError::Kind::unreadable);
    CHECK(error_of("/dev/zero").kind == LoadError::Kind::unreadable);
}

TEST_CASE("a link that leads to itself and a file that fails to be read are unreadable") {
    const ScratchFolder folder;
    const auto loop = folder.path() / "loop.txt";
    std::filesystem::create_symlink(loop, loop);
    CHECK(error_of(loop).kind == LoadError::Kind::unreadable);
    CHECK(error_of("/proc/self/mem").kind == LoadError::Kind::unreadable);
}

TEST_CASE("a link that leads out of the folder is refused, one that stays in it or is named outright is read") {
    const ScratchFolder outside;
    const ScratchFolder folder;
    const auto secret = outside.write("secret.md", "# Secret\n");
    const auto link = folder.path() / "link.md";
    std::filesystem::create_symlink(secret, link);
    std::filesystem::create_directory(folder.path() / "deeper");
    folder.write("deeper/inside.md", "# Inside\n");
    std::filesystem::create_symlink(folder.path() / "deeper/inside.md", folder.path() / "absolute.md");
    std::filesystem::create_symlink("deeper/inside.md", folder.path() / "relative.md");
    std::filesystem::create_directory_symlink(outside.path(), folder.path() / "way-out");
    const auto loader = loader_here();
    for (const auto& name : {"link.md", "way-out/secret.md"}) {
        const auto refused = loader.load({folder.path() / name, folder.path()});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().kind == LoadError::Kind::outside);
        CHECK(refused.error().file == folder.path() / name);
    }
    CHECK(loader.load({folder.path() / "absolute.md", folder.path()}).has_value());
    CHECK(loader.load({folder.path() / "relative.md", folder.path()}).has_value());
    CHECK(loader.load({link}).has_value());
}

TEST_CASE("a folder that is a link itself is one") {
    const ScratchFolder real;
    const ScratchFolder elsewhere;
    real.write("a.md", "# Pain\n");
    const auto folder = elsewhere.path() / "articles";
    std::filesystem::create_directory_symlink(real.path(), folder);
    CHECK(loader_here().load({folder / "a.md", folder}).has_value());
}

TEST_CASE("an article that ended the kiosk is left out with what it did, until it changes") {
    const ScratchFolder folder;
    const auto file = folder.write("a.md", "# Pain\n");
    const auto loaded = loader_here().load({file});
    REQUIRE(loaded);
    const auto loader = loader_here({}, {{loaded->fingerprint, "it ended the kiosk"}});
    const auto refused = loader.load({file});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().kind == LoadError::Kind::left_out);
    CHECK(refused.error().problem == "it ended the kiosk");
    folder.write("a.md", "# Pains\n");
    CHECK(loader.load({file}).has_value());
}

TEST_CASE("an article with more than the kiosk can hold is refused") {
    const ScratchFolder folder;
    std::string sections;
    for (int i = 0; i < 20'001; ++i) sections += "# a\n\n";
    CHECK(error_of(folder.write("b.md", sections)).problem == "it has more than 20000 sections");
}

TEST_CASE("a file without a word is empty") {
    const ScratchFolder folder;
    CHECK(error_of(folder.write("a.txt", "")).kind == LoadError::Kind::empty);
    CHECK(error_of(folder.write("a.txt", "\xEF\xBB\xBF")).kind == LoadError::Kind::empty);
    CHECK(error_of(folder.write("a.txt", " \r\n\t\n***\n")).kind == LoadError::Kind::empty);
    CHECK(error_of(folder.write("a.md", "---\ntitle: Pain\n---\n")).kind == LoadError::Kind::empty);
}

TEST_CASE("a file over the limit is refused and one at the limit is read") {
    const ScratchFolder folder;
    const auto file = folder.write("a.txt", "Pain");
    CHECK(load_document(file, {.max_bytes = 4}).has_value());
    const LoadError error = error_of(file, {.max_bytes = 3});
    CHECK(error.kind == LoadError::Kind::too_large);
    CHECK(error.problem == "it is larger than 3 bytes");
    CHECK(error.remedy == "split it into shorter articles");
}

TEST_CASE("a huge file is refused by its size alone") {
    const ScratchFolder folder;
    const auto file = folder.write("a.txt", "Pain");
    std::filesystem::resize_file(file,
                                 200ULL * 1024 * 1024 * 1024);  // a sparse file: reading it would take minutes and yield NUL bytes only
    CHECK(error_of(file).problem == "it is larger than 8 MiB");
}

TEST_CASE("a lexicon is found wrong by its file and line, and one over 1 MiB, a folder or a missing file is refused") {
    const ScratchFolder folder;
    const auto error_of_lexicon = [](const std::filesystem::path& file) {
        const auto lexicon = loader_here().load_lexicon({file});
        REQUIRE_FALSE(lexicon);
        return lexicon.error().message();
    };
    const auto wrong = folder.write("wrong.pls", "\n<html/>\n");
    const auto large = folder.write("large.pls", std::string((1U << 20U) + 1, ' '));
    CHECK(error_of_lexicon(wrong) == wrong.string() + ":2: the root is <html>; write <lexicon> around everything");
    CHECK(error_of_lexicon(large) == large.string() + ": it is larger than 1 MiB; leave out the words that no article has");
    CHECK(error_of_lexicon("/").starts_with("/: it is a folder"));
    CHECK(error_of_lexicon("/nowhere/words.pls") == "/nowhere/words.pls: there is no such file; check its name and folder");
}

TEST_CASE("a file that hides its size is still bounded") {
    CHECK(error_of("/proc/kallsyms", {.max_bytes = 1000}).kind == LoadError::Kind::too_large);
}

TEST_CASE("another encoding is refused with the place of its first byte") {
    const ScratchFolder folder;
    const LoadError error = error_of(folder.write("a.txt", "Pain\nCaf\xE9 au lait\n"));
    CHECK(error.kind == LoadError::Kind::wrong_encoding);
    CHECK(error.byte == 8);
    CHECK(error.line == 2);
    CHECK(error.problem == "byte 8 (0xE9) is not UTF-8; it looks like Latin-1");
    CHECK(error.remedy == "open it in a text editor and save it as UTF-8");
    CHECK(error_of(folder.write("a.txt", "the body\x92s pain")).problem == "byte 8 (0x92) is not UTF-8; it looks like Windows-1252");
    CHECK(error_of(folder.write("a.md", "ok \xC3")).byte == 3);
    CHECK(error_of(folder.write("a.md", "\xED\xA0\x80")).byte == 0);
}

TEST_CASE("utf 16 is named as such with or without its mark") {
    const ScratchFolder folder;
    const LoadError marked = error_of(folder.write("a.txt", "\xFF\xFEP\0a\0i\0n\0"sv));
    CHECK(marked.kind == LoadError::Kind::wrong_encoding);
    CHECK(marked.problem == "the text is UTF-16, which begins at byte 0");
    CHECK(error_of(folder.write("a.txt", "\0P\0a\0i\0n"sv)).problem == "the text looks like UTF-16 (byte 0 is 0)");
    CHECK(error_of(folder.write("a.txt", "\xFF\xFE\0\0P\0\0\0"sv)).problem == "the text is UTF-32, which begins at byte 0");
}

TEST_CASE("a file with nul bytes is binary") {
    const ScratchFolder folder;
    const LoadError error = error_of(folder.write("a.txt", "\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv));
    CHECK(error.kind == LoadError::Kind::binary);
    CHECK(error.byte == 8);
}

TEST_CASE("composed and decomposed letters come out the same") {
    const ScratchFolder folder;
    CHECK(load_document(folder.write("a.txt", "Cafe\u0301\n")).value().title == "Caf\u00E9");
}

TEST_CASE("an error names file and line and stays on one line whatever the name") {
    const ScratchFolder folder;
    const auto file = folder.write("a\n\x1B.md", "---\ncolour: red\n---\n");
    CHECK(error_of(file).message() == folder.path().string() +
                                          "/a??.md:2: unknown key \"colour\" in the front matter; allowed are title, language (or lang), "
                                          "notice and private");
}

TEST_CASE("the article that ships has an opening and five headed sections") {
    const auto document = load_document(LECTERN_SOURCE_DIR "/content/articles/fibromyalgia-back-pain.md");
    REQUIRE(document.has_value());
    CHECK(document->title == "What is the Root Cause of Fibromyalgia Back Pain?");
    CHECK(document->language == "en");
    CHECK(document->notice == "This is general information. It is no medical advice. Please ask your doctor about your own health.");
    CHECK_FALSE(document->is_private);
    CHECK(headings_of(*document) == Strings{"What is the Root Cause of Fibromyalgia Back Pain?",
                                            "Central sensitization: the heart of the pain", "When the brain's chemicals are out of balance",
                                            "Genes and the world around us", "Muscles and sleep", "Feelings, thoughts and pain"});
    CHECK(is_coherent(*document));
}

}  // namespace lectern::content
