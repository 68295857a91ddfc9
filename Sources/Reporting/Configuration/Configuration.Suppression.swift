internal import PodSpec

extension Configuration {
    /// An entry of `suppressions`: findings that aren't reported, and why.
    struct Suppression: Sendable {
        var rule: String
        var path: Glob?
        var resource: ResourcePattern?
        var field: FieldPattern?
        var reason: String
        /// The last day on which it counts.
        var expires: CalendarDate?
        /// Where it stands in the configuration.
        var location: SourceLocation?

        /// Whether it is about a finding in the file at `path`, seen from the configuration's folder.
        func matches(_ diagnostic: Diagnostic, of manifest: Manifest, at path: String) -> Bool {
            guard diagnostic.ruleNames.contains(rule), covers(path), resource?.matches(manifest) ?? true else { return false }
            guard let field else { return true }
            // A Pod Security check is violated by all of its places together: one that isn't named must not be hidden with the others.
            let places = diagnostic.code == .podSecurity ? diagnostic.related.map(\.path) : []
            return ([diagnostic.path] + places).allSatisfy { field.matches($0) }
        }

        /// Whether it is about files at `path`.
        func covers(_ path: String) -> Bool {
            self.path?.matches(path) ?? true
        }
    }
}
