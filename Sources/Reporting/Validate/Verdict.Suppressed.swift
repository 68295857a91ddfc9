package import PodSpec

extension Verdict {
    /// A finding that isn't reported, because somebody said why.
    package struct Suppressed: Sendable {
        package var diagnostic: Diagnostic
        package var reason: String
        /// The file in which the suppression stands: the manifest itself or a configuration.
        package var file: String
        package var location: SourceLocation?
        /// Whether a comment in the manifest suppresses it, rather than a configuration.
        package var isInManifest: Bool
    }
}
