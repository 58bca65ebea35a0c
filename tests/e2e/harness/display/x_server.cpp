#include "tests/e2e/harness/display/x_server.hpp"

#include <X11/Xlib.h>
#include <cctype>
#include <fcntl.h>
#include <fstream>
#include <poll.h>
#include <stdexcept>
#include <unistd.h>

namespace lectern::e2e {
namespace {

/// Such as "960x540".
std::string mode_name(PixelSize size) {
    return std::to_string(size.width) + "x" + std::to_string(size.height);
}

/// A server without a graphics card, and with no input devices but the tests' own.
std::string xorg_configuration(PixelSize size, const std::filesystem::path& folder) {
    const std::string mode = mode_name(size);
    const auto timing = [](int pixels) {
        std::string numbers;
        for (const int more : {0, 8, 16, 80}) numbers += " " + std::to_string(pixels + more);
        return numbers;
    };
    const auto input = [&](const std::string& name, const std::string& type) {
        return "Section \"InputDevice\"\n Identifier \"" + name + "\"\n Driver \"inputtest\"\n Option \"DeviceType\" \"" + type +
               "\"\n Option \"SocketPath\" \"" + (folder / name).native() + "\"\nEndSection\n";
    };
    return "Section \"ServerFlags\"\n Option \"AutoAddDevices\" \"false\"\n Option \"AutoAddGPU\" \"false\"\n"
           " Option \"BlankTime\" \"0\"\nEndSection\n"
           "Section \"Monitor\"\n Identifier \"monitor\"\n HorizSync 1-1000\n VertRefresh 1-1000\n Modeline \"" +
           mode + "\" 150" + timing(size.width) + timing(size.height) +
           "\nEndSection\n"
           "Section \"Device\"\n Identifier \"card\"\n Driver \"dummy\"\n VideoRam 65536\nEndSection\n"
           "Section \"Screen\"\n Identifier \"screen\"\n Device \"card\"\n Monitor \"monitor\"\n DefaultDepth 24\n"
           " SubSection \"Display\"\n  Depth 24\n  Modes \"" +
           mode + "\"\n  Virtual " + std::to_string(size.width) + " " + std::to_string(size.height) + "\n EndSubSection\nEndSection\n" +
           input("mouse", "Pointer") + input("keyboard", "Keyboard") + input("touch", "Touch") +
           "Section \"ServerLayout\"\n Identifier \"kiosk\"\n Screen \"screen\"\n InputDevice \"mouse\" \"CorePointer\"\n"
           " InputDevice \"keyboard\" \"CoreKeyboard\"\n InputDevice \"touch\" \"SendCoreEvents\"\nEndSection\n";
}

/// Waits for the display number, which the server writes to -displayfd when it starts to listen.
std::string read_display_number(int fd) {
    std::string number;
    const Moment deadline = Clock::now() + 20s;
    while (Clock::now() < deadline) {
        pollfd waiting{fd, POLLIN, 0};
        if (::poll(&waiting, 1, 100) <= 0) continue;
        char letter = 0;
        if (::read(fd, &letter, 1) != 1 || letter == '\n') break;
        number += letter;
    }
    return number;
}

}  // namespace

void CloseDisplay::operator()(_XDisplay* display) const {
    ::XCloseDisplay(display);
}

Connection connect_to(const std::string& display) {
    static const int threads_are_allowed = ::XInitThreads();
    (void)threads_are_allowed;
    Connection connection(::XOpenDisplay(display.c_str()));
    if (!connection) throw std::runtime_error("no connection to the X server " + display);
    // By default Xlib ends the process when the server goes away, and the test report would be lost with it.
    ::XSetIOErrorExitHandler(connection.get(), [](Display*, void*) {}, nullptr);
    return connection;
}

XServer::XServer(PixelSize size) : size_(size) {
    start({"Xvfb", "-screen", "0", mode_name(size) + "x24"});
}

XServer::XServer(PixelSize size, const std::filesystem::path& folder) : size_(size) {
    std::ofstream(folder / "xorg.conf") << xorg_configuration(size, folder);
    start({"Xorg", "-config", folder / "xorg.conf", "-logfile", folder / "xorg.log", "-novtswitch", "-sharevts"});
}

bool XServer::is_managed() const {
    const Connection connection = connect_to(display_);
    const Atom sign = ::XInternAtom(connection.get(), "_NET_SUPPORTING_WM_CHECK", False);
    Atom type = None;
    int format = 0;
    unsigned long count = 0;
    unsigned long left = 0;
    unsigned char* value = nullptr;
    ::XGetWindowProperty(connection.get(), DefaultRootWindow(connection.get()), sign, 0, 1, False, AnyPropertyType, &type, &format, &count,
                         &left, &value);
    if (value != nullptr) ::XFree(value);
    return count == 1;
}

void XServer::start(std::vector<std::string> command) {
    int ready[2] = {-1, -1};
    if (::pipe2(ready, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
    command.insert(command.end(), {"-displayfd", std::to_string(ready[1]), "-nolisten", "tcp", "-noreset"});
    // An orphaned server gets SIGTERM, not SIGKILL, so that it removes its lock file and socket.
    process_ = std::make_unique<ChildProcess>(Launch{.command = command, .kept_fd = ready[1], .signal_when_orphaned = SIGTERM});
    ::close(ready[1]);
    const std::string number = read_display_number(ready[0]);
    ::close(ready[0]);
    if (number.empty()) throw std::runtime_error(command.front() + " did not start; are the packages of config/packages.txt installed?");
    display_ = ":" + number;
}

}  // namespace lectern::e2e
