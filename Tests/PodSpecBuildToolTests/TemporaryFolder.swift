import PodSpecReporting
import Testing

@testable import PodSpecBuildTool

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder with files that goes away with its owner.
final class TemporaryFolder {
    let path: String

    init(_ files: [String: String]) throws {
        var template = Array("/tmp/podspec-build-tool-XXXXXX".utf8CString)
        try #require(mkdtemp(&template) != nil)
        path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        for (name, text) in files { try #require(OutputFile(path: path(of: name)).update(text)) }
    }

    func path(of name: String) -> String { "\(path)/\(name)" }

    /// What a file holds, nil when there is none.
    func text(of name: String) -> String? {
        var bytes: [UInt8] = []
        do {
            try InputFile(path: path(of: name)).read { bytes += $0 }
        } catch {
            return nil
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// When a file was written, in nanoseconds; nil when there is none.
    func modification(of name: String) -> Int? {
        var status = stat()
        guard stat(path(of: name), &status) == 0 else { return nil }
        #if canImport(Darwin)
            return Int(status.st_mtimespec.tv_sec) * 1_000_000_000 + status.st_mtimespec.tv_nsec
        #else
            return status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec
        #endif
    }

    deinit {
        guard let folder = opendir(path) else { return }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) { String(cString: $0) }
            }
            unlink(self.path(of: name))
        }
        closedir(folder)
        rmdir(path)
    }
}
