#if Probes
    #if canImport(Darwin)
        import Darwin
    #else
        import Glibc
    #endif

    /// A socket that listens and never accepts, with room for connections or without.
    final class SilentListener: Sendable {
        let port: Int
        private let listener: Int32
        private let callers: [Int32]

        /// Listens on the loopback address of IPv4.
        ///
        /// - Parameter isFull: whether the queue of connections is filled, so that no further handshake is answered.
        init(isFull: Bool) {
            let listener = socket(AF_INET, Self.stream, 0)
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
            var size = socklen_t(MemoryLayout<sockaddr_in>.size)
            withUnsafeMutablePointer(to: &address) { pointer in
                pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
                    _ = bind(listener, address, size)
                    _ = listen(listener, isFull ? 0 : 16)
                    _ = getsockname(listener, address, &size)
                }
            }
            var callers: [Int32] = []
            for _ in 0..<(isFull ? 4 : 0) {
                let caller = socket(AF_INET, Self.stream, 0)
                _ = fcntl(caller, F_SETFL, O_NONBLOCK)
                withUnsafePointer(to: &address) { pointer in
                    pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { _ = connect(caller, $0, size) }
                }
                callers.append(caller)
            }
            self.listener = listener
            self.callers = callers
            port = Int(UInt16(bigEndian: address.sin_port))
        }

        deinit {
            for descriptor in callers + [listener] { close(descriptor) }
        }

        #if canImport(Darwin)
            private static let stream = SOCK_STREAM
        #else
            private static let stream = Int32(SOCK_STREAM.rawValue)
        #endif
    }
#endif
