public import PodSpec

extension ManifestSet {
    /// A finding about an object among the others.
    public struct Finding: Hashable, Sendable {
        /// The object.
        public var origin: Origin
        /// What is wrong, with its place in the object's file.
        public var diagnostic: Diagnostic
    }

    /// Collects what the advice finds.
    struct Findings {
        var advice: Advice?
        private var found: [(member: Int, diagnostic: Diagnostic)] = []

        /// Adds a finding about the member at a position.
        mutating func add(
            _ member: Int,
            _ place: Place,
            _ detail: String,
            value: String? = nil,
            fix: String? = nil,
            related: [Diagnostic.Related] = []
        ) {
            guard let advice else { return }
            let diagnostic = advice.diagnostic(place.path, detail, value: value, fix: fix, location: place.location, related: related)
            found.append((member, diagnostic))
        }

        func inOrder(of members: [Member]) -> [Finding] {
            Dictionary(grouping: found, by: \.member).sorted { $0.key < $1.key }.flatMap { member, found in
                found.map(\.diagnostic).inTextOrder().map { Finding(origin: members[member].origin, diagnostic: $0) }
            }
        }
    }
}
