internal import PodSpecReporting

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// A file that is written only when that changes it, so that nothing is compiled again for nothing.
struct OutputFile {
    let path: String

    /// Makes the file hold a text; says why when it cannot.
    func update(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        if bytes == contents { return true }
        guard let file = fopen(path, "w") else { return report() }
        let written = fwrite(bytes, 1, bytes.count, file)
        return fclose(file) == 0 && written == bytes.count ? true : report()
    }

    private var contents: [UInt8]? {
        guard let file = try? InputFile(path: path) else { return nil }
        var bytes: [UInt8] = []
        do throws(InputFile.Failure) {
            try file.read { bytes += $0 }
        } catch {
            return nil
        }
        return bytes
    }

    private func report() -> Bool {
        writeErrorPiece("\(path): error: cannot be written: \(InputFile.Failure(errno: errno).reason)\n")
        return false
    }
}
