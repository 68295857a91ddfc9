internal import PodSpec
internal import PodSpecReporting

/// Finds the Pods and workloads among the YAML and JSON files of a target, which may be of any other content.
struct ManifestSearch {
    let checker: ManifestChecker

    /// The verdicts on the documents of a file that holds a Pod or workload; empty when it holds none.
    func verdicts(on path: String) throws(InputFile.Failure) -> [Verdict] {
        var all: [Verdict] = []
        try checker.check(path) { all.append($0) }
        return all.contains { Self.isManifest($0.manifest) || Self.looksLikeManifest($0.manifest) } ? all : []
    }

    /// Whether a document was read as a Pod or workload, or names a version and a kind that don't exist.
    private static func isManifest(_ manifest: Manifest) -> Bool {
        switch manifest.content {
        case .object: true
        case .skipped: false
        case .unreadable:
            manifest.kind.map { manifest.apiVersion != nil || Manifest.Kind(rawValue: $0) != nil } ?? false
        }
    }

    /// Whether a document that could not be parsed has lines that only an object of Kubernetes has. Templates of charts and settings of
    /// other tools are YAML too, or nearly so.
    private static func looksLikeManifest(_ manifest: Manifest) -> Bool {
        guard case .unreadable = manifest.content, let text = manifest.source?.text else { return false }
        let lines = text.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        func has(_ key: String) -> Bool { lines.contains { $0.starts(with: key.utf8) } }
        return has("apiVersion:") && has("kind:") || hasJSONKeys(text)
    }

    private static func hasJSONKeys(_ text: ArraySlice<UInt8>) -> Bool {
        let string = String(decoding: text, as: UTF8.self)
        return string.contains("\"apiVersion\"") && string.contains("\"kind\"")
    }
}
