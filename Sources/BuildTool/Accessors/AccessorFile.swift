internal import PodSpec

/// The generated source: a constant for each object of a target's manifests.
struct AccessorFile {
    /// An object and where it stands.
    struct Entry {
        /// The file's path below the target's folder.
        var path: String
        /// The line that the object starts on.
        var line: Int
        var object: Manifest.Object
    }

    /// The source of the file; without entries it declares nothing but the empty `PodManifests`.
    static func source(of entries: [Entry]) -> String {
        let names = AccessorNames.names(
            for: entries.map { AccessorNames.Subject(path: $0.path, kind: $0.object.kind.rawValue, name: $0.object.metadata?.name) }
        )
        var lines = [
            "// Made from the manifests of this target by ValidateManifests; changes are lost with the next build.", "",
            "import PodSpec", "",
            "/// The manifests of this target, as they stand in their files.",
            "nonisolated enum PodManifests {",
        ]
        for (entry, name) in zip(entries, names) {
            if lines.last?.hasSuffix("{") == false { lines.append("") }
            lines += declaration(entry, name)
        }
        return (lines + ["}"]).map { $0 + "\n" }.joined()
    }

    /// The source for a target that cannot import `PodSpec`: the build system wants some file.
    static let empty = "// The manifests of this target are valid. A target that depends on PodSpec gets constants for them here.\n"

    private static func declaration(_ entry: Entry, _ name: String) -> [String] {
        let kind = entry.object.kind.rawValue
        let title = entry.object.metadata?.name.map { "\(kind) `\($0)`" } ?? kind
        return [
            "    /// \(printable(title)), \(printable(entry.path)):\(entry.line)",
            "    static let \(SwiftIdentifier.escaped(name)): \(ValueWriter.typeName(type(of: entry.object.value))) = {",
        ] + ValueWriter.body(returning: entry.object.value, indentation: 8) + ["    }()"]
    }

    /// A comment ends with its line, so nothing in it may break one.
    private static func printable(_ text: String) -> String {
        String(text.map { $0.isNewline ? " " : $0 })
    }
}
