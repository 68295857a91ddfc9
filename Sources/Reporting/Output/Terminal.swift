#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// What standard output and error are connected to.
package enum Terminal {
    /// Whether colours may be printed: a terminal, and nobody said otherwise (https://no-color.org).
    package static var hasColors: Bool {
        isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil && getenv("TERM").map { String(cString: $0) } != "dumb"
    }

    /// Whether progress can be shown.
    package static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }
}
