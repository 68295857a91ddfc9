internal import PodSpec

extension Manifest {
    /// Whether the document says that its file is meant for Kubernetes: it is a Pod or workload, names a version and a kind that don't
    /// exist, or is too broken to be read and has the lines of one.
    ///
    /// Files of a package may be of any content; those without such a document are none of our business.
    var isMeantAsManifest: Bool {
        switch content {
        case .object: return true
        case .skipped: return false
        case .unreadable:
            if let kind { return apiVersion != nil || Manifest.Kind(rawValue: kind) != nil }
            return hasHeaderLines
        }
    }

    /// Whether the text has lines that only an object of Kubernetes has. Templates of charts and settings of other tools are YAML too, or
    /// nearly so.
    private var hasHeaderLines: Bool {
        guard let text = source?.text else { return false }
        let lines = text.split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        func has(_ key: String) -> Bool { lines.contains { $0.starts(with: key.utf8) } }
        if has("apiVersion:"), has("kind:") { return true }
        let string = String(decoding: text, as: UTF8.self)
        return string.contains("\"apiVersion\"") && string.contains("\"kind\"")
    }
}
