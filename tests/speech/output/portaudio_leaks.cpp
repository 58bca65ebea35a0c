// The host APIs that PortAudio tries are loaded and unloaded again. They leak 12 kB, and no suppression can name them after they are
// unloaded, so the executable that starts PortAudio is not checked for leaks.
extern "C" int __lsan_is_turned_off();  // NOLINT(bugprone-reserved-identifier): LeakSanitizer's own name
extern "C" int __lsan_is_turned_off() {
    return 1;
}  // NOLINT(bugprone-reserved-identifier)
