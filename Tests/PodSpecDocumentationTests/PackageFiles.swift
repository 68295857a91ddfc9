import Foundation

/// The files of this package.
enum PackageFiles {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The text of a file; empty when there is none.
    static func text(of path: String) -> String {
        (try? String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)) ?? ""
    }

    /// The files whose names end so below a folder, by path.
    static func files(in path: String, _ ending: String) -> [String] {
        let walk = FileManager.default.enumerator(atPath: folder.appendingPathComponent(path).path)
        return (walk?.compactMap { $0 as? String } ?? []).filter { $0.hasSuffix(ending) }.sorted().map { "\(path)/\($0)" }
    }
}
