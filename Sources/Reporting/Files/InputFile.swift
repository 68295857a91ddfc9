#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A file or standard input, read in pieces so that memory doesn't grow with its size.
package struct InputFile: ~Copyable {
    /// Why a file could not be read, in the system's words.
    package struct Failure: Error {
        package let reason: String
        /// Whether there is no such file.
        let isAbsence: Bool

        package init(errno number: Int32) {
            isAbsence = number == ENOENT || number == ENOTDIR
            reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
        }
    }

    private let descriptor: Int32
    private let ownsDescriptor: Bool

    /// Opens a file; `-` is standard input.
    package init(path: String) throws(Failure) {
        guard path != "-" else {
            (descriptor, ownsDescriptor) = (STDIN_FILENO, false)
            return
        }
        let opened = open(path, O_RDONLY | O_CLOEXEC)
        guard opened >= 0 else { throw Failure(errno: errno) }
        (descriptor, ownsDescriptor) = (opened, true)
    }

    /// Whether the same can be read once more: not from standard input or a pipe.
    var isRepeatable: Bool {
        var status = stat()
        return ownsDescriptor && fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    }

    deinit {
        if ownsDescriptor { close(descriptor) }
    }

    /// Calls `body` with the file's bytes, piece by piece.
    package consuming func read(into body: (UnsafeBufferPointer<UInt8>) -> Void) throws(Failure) {
        let size = 128 << 10
        let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
        defer { buffer.deallocate() }
        while true {
            #if canImport(Darwin)
                let count = Darwin.read(descriptor, buffer, size)
            #elseif canImport(Musl)
                let count = Musl.read(descriptor, buffer, size)
            #else
                let count = Glibc.read(descriptor, buffer, size)
            #endif
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw Failure(errno: errno) }
            guard count > 0 else { return }
            body(UnsafeBufferPointer(start: buffer, count: count))
        }
    }
}
