import Foundation
import PodSpecReporting
import PodSpecValidation

/// A folder with files that goes away with its owner.
final class TemporaryFolder: Sendable {
    let path: String

    init(_ files: KeyValuePairs<String, String> = [:]) throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("podspec-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
        for (name, text) in files { try write(text, to: name) }
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    func write(_ text: String, to name: String) throws {
        let file = URL(fileURLWithPath: self / name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }

    static func / (folder: TemporaryFolder, name: String) -> String {
        name.isEmpty ? folder.path : folder.path + "/" + name
    }

    var folderPath: FolderPath { FolderPath(path) }
}
