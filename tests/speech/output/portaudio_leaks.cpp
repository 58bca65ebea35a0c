// The host APIs that PortAudio tries are loaded and unloaded again, and leave 12 kB behind that no suppression can name any more.
// So leaks are not looked for in the executable that starts PortAudio.
extern "C" int __lsan_is_turned_off();  // NOLINT(bugprone-reserved-identifier): LeakSanitizer's own name
extern "C" int __lsan_is_turned_off() {
    return 1;
}  // NOLINT(bugprone-reserved-identifier)
