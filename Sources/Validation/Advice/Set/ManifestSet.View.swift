internal import PodSpec

extension ManifestSet {
    /// The set as the advice looks at it, with its pods found by their labels in no time.
    struct View {
        let members: [Member]
        let definitions: Definitions
        /// The positions of the members with pods.
        private let pods: [Int]
        /// Those of the pods with a label.
        private let podsByLabel: [Label: [Int]]

        private struct Label: Hashable {
            var key: String
            var value: String
        }

        init(_ set: ManifestSet) {
            members = set.members
            definitions = set.definitions
            var pods: [Int] = []
            var byLabel: [Label: [Int]] = [:]
            for (index, member) in set.members.enumerated() {
                guard case .pods(let facts) = member.facts else { continue }
                pods.append(index)
                for (key, value) in facts.labels { byLabel[Label(key: key, value: value), default: []].append(index) }
            }
            self.pods = pods
            podsByLabel = byLabel
        }

        /// The pods of a member; nil for a member of another kind.
        func facts(of pods: Int) -> PodFacts? {
            guard case .pods(let facts) = members[pods].facts else { return nil }
            return facts
        }

        /// The positions of the pods that an object of `origin` selects.
        func pods(matching selector: LabelSelector, near origin: Origin) -> [Int] {
            let candidates = selector.matchLabels?.first.map { podsByLabel[Label(key: $0.key, value: $0.value)] ?? [] } ?? pods
            return candidates.filter { isNear($0, origin) && facts(of: $0).map { selector.matches(labels: $0.labels) } ?? false }
        }

        /// Which pods come closest to being selected, and by what: all labels but another namespace, or a key or a value.
        ///
        /// Nil when none does: then the selector is for pods that are made elsewhere, by an operator for example.
        func nearest(to selector: LabelSelector, near origin: Origin) -> String? {
            if let index = pods.first(where: { facts(of: $0).map { selector.matches(labels: $0.labels) } ?? false }) {
                let other = members[index].origin
                return "\(other.title) has these labels, in namespace \(GoText.quoted(other.namespace ?? ""))"
            }
            var wanted = selector.matchLabels ?? [:]
            for expression in selector.matchExpressions ?? [] where wanted[expression.key] == nil { wanted[expression.key] = "" }
            let values = Set(wanted.values).subtracting(["", "true", "false"])
            var best: (pods: Int, labels: [String: String], score: Int)?
            for index in pods where isNear(index, origin) {
                let labels = facts(of: index)?.labels.filter { wanted[$0.key] != nil || values.contains($0.value) } ?? [:]
                guard !labels.isEmpty else { continue }
                // Labels that are right count most, and of equals those in the same file.
                let right = labels.count { wanted[$0.key] == $0.value }
                let score = 4 * right + 2 * labels.count + (members[index].origin.file == origin.file ? 1 : 0)
                if score > best?.score ?? 0 { best = (index, labels, score) }
            }
            return best.map { "\(members[$0.pods].origin.title) comes closest: its pods have \($0.labels.labelText)" }
        }

        private func isNear(_ pods: Int, _ origin: Origin) -> Bool {
            members[pods].origin.sharesNamespace(with: origin.namespace)
        }
    }
}

extension LabelSelector {
    /// The labels that controllers add to their pods; no template has them.
    private static let givenLabels: Set<String> = [
        "pod-template-hash", "rollouts-pod-template-hash", "controller-revision-hash", "pod-template-generation", "controller-uid",
        "batch.kubernetes.io/controller-uid", "job-name", "batch.kubernetes.io/job-name", "batch.kubernetes.io/job-completion-index",
        "statefulset.kubernetes.io/pod-name", "apps.kubernetes.io/pod-index",
    ]

    /// What the selector asks of a template, whatever controllers add to its labels.
    var withoutGivenLabels: LabelSelector {
        LabelSelector(
            matchLabels: matchLabels?.filter { !Self.givenLabels.contains($0.key) },
            matchExpressions: matchExpressions?.filter { !Self.givenLabels.contains($0.key) }
        )
    }
}

extension [String: String] {
    /// `app=web,tier=front`, in order.
    var labelText: String {
        sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",")
    }
}
