internal import PodSpec

/// A pattern of objects: `Deployment/web-*`.
struct ResourcePattern: Hashable, Sendable {
    private let kind: Wildcard
    private let name: Wildcard

    /// Reads a pattern; nil for one that isn't a kind, a slash and a name.
    init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
        (kind, name) = (Wildcard(parts[0]), Wildcard(parts[1]))
    }

    /// Whether an object fits. One that is still to be named fits a name of stars.
    func matches(_ manifest: Manifest) -> Bool {
        kind.matches(manifest.kind ?? "") && name.matches(manifest.name ?? "")
    }
}
