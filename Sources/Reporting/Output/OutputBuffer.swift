#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Bytes on their way to standard output, written in large pieces.
package struct OutputBuffer: Sendable {
    package private(set) var bytes: [UInt8] = []
    /// Whether an item of a list was added.
    private var hasItems = false

    package init() {}

    /// Adds text.
    package mutating func append(_ text: some StringProtocol) {
        bytes.append(contentsOf: text.utf8)
    }

    /// Adds bytes.
    package mutating func append(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// Adds an item of a JSON list, on a line of its own.
    package mutating func appendItem(_ item: some Sequence<UInt8>) {
        if hasItems { append(",\n") }
        append(item)
        hasItems = true
    }

    /// Adds what another buffer holds, behind the items that are here.
    package mutating func append(_ other: OutputBuffer) {
        if hasItems, other.hasItems { append(",\n") }
        append(other.bytes)
        hasItems = hasItems || other.hasItems
    }

    /// What has been collected; the buffer goes on with nothing in it.
    package mutating func take() -> [UInt8] {
        defer { bytes.removeAll(keepingCapacity: true) }
        return bytes
    }

    /// Writes what has been collected once there is enough of it, or all of it when `isForced`. A reader that went away ends nothing: the
    /// verdict is in the exit status.
    package mutating func flush(isForced: Bool = false) {
        guard isForced || bytes.count >= 1 << 16 else { return }
        write(bytes, to: STDOUT_FILENO)
        bytes.removeAll(keepingCapacity: true)
    }
}

/// Writes a piece of text to standard error, without a line break.
package func writeErrorPiece(_ text: String) {
    write(Array(text.utf8), to: STDERR_FILENO)
}

private func write(_ bytes: [UInt8], to descriptor: Int32) {
    bytes.withUnsafeBytes { buffer in
        var offset = 0
        while offset < buffer.count, let base = buffer.baseAddress {
            #if canImport(Darwin)
                let count = Darwin.write(descriptor, base + offset, buffer.count - offset)
            #elseif canImport(Musl)
                let count = Musl.write(descriptor, base + offset, buffer.count - offset)
            #else
                let count = Glibc.write(descriptor, base + offset, buffer.count - offset)
            #endif
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return }
            offset += count
        }
    }
}
