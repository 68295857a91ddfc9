#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// Finds the manifests that paths name: files as they are, folders with everything below that looks like YAML or JSON.
package struct FileWalker {
    /// A file to read, or why a path cannot be followed.
    package enum Found {
        case file(String)
        case failure(path: String, reason: String)

        /// The path of either.
        package var path: String {
            switch self {
            case .file(let path), .failure(let path, _): path
            }
        }
    }

    /// What a folder is searched for.
    private static let extensions = [".yaml", ".yml", ".json"]

    /// The files that `paths` name, in the order of the paths and by name below a folder.
    ///
    /// Of the files below a folder only those are taken that `isIncluded` is true for; a file that is named itself is always taken.
    package static func files(in paths: [String], where isIncluded: (String) -> Bool = { _ in true }) -> [Found] {
        var result: [Found] = []
        for path in paths {
            guard path != "-" else {
                result.append(.file(path))
                continue
            }
            var status = stat()
            guard stat(path, &status) == 0 else {
                result.append(.failure(path: path, reason: InputFile.Failure(errno: errno).reason))
                continue
            }
            if status.st_mode & S_IFMT == S_IFDIR {
                var visited: Set<FolderIdentity> = []
                walk(path, status, &visited, isIncluded, into: &result)
            } else {
                result.append(.file(path))
            }
        }
        return result
    }

    /// Links may lead in circles; a folder is entered once.
    private struct FolderIdentity: Hashable {
        let device: UInt64
        let number: UInt64
    }

    private static func walk(
        _ folder: String,
        _ status: stat,
        _ visited: inout Set<FolderIdentity>,
        _ isIncluded: (String) -> Bool,
        into result: inout [Found]
    ) {
        let identity = FolderIdentity(device: UInt64(truncatingIfNeeded: status.st_dev), number: UInt64(status.st_ino))
        guard visited.insert(identity).inserted else { return }
        guard let stream = opendir(folder) else {
            result.append(.failure(path: folder, reason: InputFile.Failure(errno: errno).reason))
            return
        }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) { String(cString: $0) }
            }
            if name != ".", name != "..", name != ".git" { names.append(name) }
        }
        closedir(stream)
        for name in names.sorted() {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            var status = stat()
            guard stat(path, &status) == 0 else {
                // A dangling link is no manifest; a file that vanished meanwhile is worth a word only when it looked like one.
                if isManifest(name) { result.append(.failure(path: path, reason: InputFile.Failure(errno: errno).reason)) }
                continue
            }
            if status.st_mode & S_IFMT == S_IFDIR {
                walk(path, status, &visited, isIncluded, into: &result)
            } else if isManifest(name), isIncluded(path) {
                result.append(.file(path))
            }
        }
    }

    private static func isManifest(_ name: String) -> Bool {
        extensions.contains { name.lowercased().hasSuffix($0) }
    }
}
