// Fontconfig keeps its patterns until the process ends, which the leak sanitizer takes for leaks; they don't grow.

// NOLINTBEGIN(readability-identifier-naming): the sanitizer's own name
extern "C" const char* __lsan_default_suppressions();

extern "C" const char* __lsan_default_suppressions() {
    return "leak:libfontconfig\n";
}
// NOLINTEND(readability-identifier-naming)
