#if Probes
    internal import NIOCore

    #if canImport(Darwin)
        internal import Darwin
    #elseif canImport(Musl)
        internal import Musl
    #else
        internal import Glibc
    #endif

    extension IOError {
        /// Whether the peer reset the connection.
        var isReset: Bool { errnoCode == ECONNRESET || errnoCode == EPIPE }
    }
#endif
