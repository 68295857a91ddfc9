internal import PodSpec

/// Finds the configuration of each file: the one in the nearest folder around it, one for all, or none.
package struct ConfigurationFinder {
    /// Where configurations come from.
    package enum Choice: Hashable, Sendable {
        /// The nearest folder that has one.
        case nearest
        /// This file, whatever is checked.
        case file(String)
        case none
    }

    /// A configuration with mistakes, or one that cannot be read.
    struct Broken: Sendable {
        var file: String
        var diagnostics: [Diagnostic]
        var source: ManifestSource?
    }

    /// The configurations that were found, in the order of the files that asked for them.
    private(set) var configurations: [Configuration] = []
    /// Those that cannot be used.
    private(set) var broken: [Broken] = []
    private let choice: Choice
    private let current: FolderPath
    /// The position of the configuration that files in a folder have; -1 for none.
    private var known: [FolderPath: Int] = [:]
    /// The same by what stands before a file's name, as it is written: files come folder by folder.
    private var written: [Substring: Int] = [:]

    init(_ choice: Choice, current: FolderPath) {
        self.choice = choice
        self.current = current
        if case .file(let path) = choice { _ = load(path, in: current.folder(of: path), mustExist: true) }
    }

    /// The position in ``configurations`` of the one that counts for a file; nil when there is none.
    mutating func position(for file: String) -> Int? {
        switch choice {
        case .none: return nil
        case .file: return configurations.isEmpty ? nil : 0
        case .nearest:
            let position = position(besides: file)
            return position < 0 ? nil : position
        }
    }

    /// Whether a file that a folder's search came across is to be checked.
    mutating func includes(_ file: String) -> Bool {
        if file.hasSuffix(Configuration.fileName), file.split(separator: "/").last == Configuration.fileName[...] { return false }
        guard let position = position(for: file) else { return true }
        return configurations[position].includes(configurations[position].folder.relative(file, in: current) ?? file)
    }

    private mutating func position(besides file: String) -> Int {
        if file == "-" { return position(in: current) }
        let folder = file.utf8.lastIndex(of: UInt8(ascii: "/")).map { file[...$0] } ?? ""
        if let position = written[folder] { return position }
        let position = position(in: current.folder(of: file))
        written[folder] = position
        return position
    }

    private mutating func position(in folder: FolderPath) -> Int {
        if let position = known[folder] { return position }
        let position: Int
        if let found = load(folder.path + "/" + Configuration.fileName, in: folder, mustExist: false) {
            position = found
        } else {
            position = folder.parent.map { self.position(in: $0) } ?? -1
        }
        known[folder] = position
        return position
    }

    /// Reads a configuration. Nil when there is none, -1 when it cannot be used.
    private mutating func load(_ path: String, in folder: FolderPath, mustExist: Bool) -> Int? {
        let file = current.name(of: path)
        var bytes: [UInt8] = []
        do throws(InputFile.Failure) {
            try InputFile(path: path).read { bytes += $0 }
        } catch {
            if error.isAbsence, !mustExist { return nil }
            broken.append(Broken(file: file, diagnostics: [Diagnostic(code: .unreadable, detail: "cannot be read: \(error.reason)")]))
            return -1
        }
        var reader = ConfigurationReader(file: file, folder: folder)
        let configuration = reader.read(bytes)
        guard reader.diagnostics.isEmpty else {
            broken.append(Broken(file: file, diagnostics: reader.diagnostics, source: reader.source))
            return -1
        }
        configurations.append(configuration)
        return configurations.count - 1
    }
}
