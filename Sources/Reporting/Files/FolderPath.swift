#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The absolute path of a folder, and how files are named from there.
package struct FolderPath: Hashable, Sendable {
    /// The folder's path, without a slash at its end; empty for the root.
    package let path: String

    /// Makes the path of a folder, seen from `base` where it is relative.
    package init(_ path: String, in base: FolderPath? = nil) {
        self.path = Self.absolute(path, in: base)
    }

    /// The folder in which the process runs.
    package static var current: FolderPath {
        guard let text = getcwd(nil, 0) else { return FolderPath("/") }
        defer { free(text) }
        return FolderPath(String(cString: text))
    }

    /// The folder around this one; nil for the root.
    package var parent: FolderPath? {
        guard let slash = path.lastIndex(of: "/") else { return nil }
        return FolderPath(String(path[..<slash]))
    }

    /// The folder that a file of the path is in.
    package func folder(of file: String) -> FolderPath {
        FolderPath(Self.absolute(file, in: self)).parent ?? FolderPath("/")
    }

    /// A file's path from here, without `.` and `..`; nil for a file that isn't below the folder.
    package func relative(_ file: String, in base: FolderPath) -> String? {
        let absolute = Self.absolute(file, in: base)
        guard absolute.utf8.starts(with: (path + "/").utf8) else { return nil }
        return String(decoding: absolute.utf8.dropFirst(path.utf8.count + 1), as: UTF8.self)
    }

    /// How a file is named in this folder: by its path from here, or as it is written when it isn't below.
    func name(of file: String) -> String {
        relative(file, in: self) ?? file
    }

    /// A file's absolute path, without `.` and `..`. What links mean is not looked up: a path is named as it is written.
    static func absolute(_ file: String, in base: FolderPath?) -> String {
        var parts: [Substring] = []
        let text = file.hasPrefix("/") ? file : (base?.path ?? "") + "/" + file
        for part in text.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.map { "/" + $0 }.joined()
    }
}
