// Fontconfig keeps its patterns until the process ends. The leak sanitizer reports them, although they do not grow.

// NOLINTBEGIN(readability-identifier-naming): the sanitizer's own name
extern "C" const char* __lsan_default_suppressions();

extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";
}
// NOLINTEND(readability-identifier-naming)
