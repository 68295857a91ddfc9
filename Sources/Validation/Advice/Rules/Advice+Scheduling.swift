internal import PodSpec

extension Advice {
    /// A constraint that spreads other pods than its own.
    public static let spreadMissesOwnPods = Advice(
        id: "spreadMissesOwnPods",
        title: "A spread constraint that doesn't count its own pods",
        why: "The constraint counts the pods that its selector matches. When these aren't the workload's own, all of them may land on one "
            + "node.",
        fix: "use labels of the pods' own in the labelSelector",
        link: "https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/",
        severity: .warning,
        check: .pod { pod, findings in
            let labels = pod.metadata?.labels ?? [:]
            for (index, constraint) in (pod.spec.topologySpreadConstraints ?? []).enumerated() {
                guard !constraint.labelSelector.matches(labels: labels) else { continue }
                findings.add(
                    pod.specPath.child("topologySpreadConstraints").index(index).child("labelSelector"),
                    "matches none of the workload's own pods: they aren't spread"
                )
            }
        }
    )
}
