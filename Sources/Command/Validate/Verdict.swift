internal import PodSpec

/// The verdict on one manifest, as the reporters print it.
struct Verdict: Sendable {
    /// The three outcomes of the JSON contract.
    enum Status: String, Sendable {
        case valid, invalid, skipped
    }

    var file: String
    var manifest: Manifest
    var diagnostics: [Diagnostic]
    /// The defaulted object, when it was asked for.
    var defaulted: ManifestValue?

    var status: Status {
        if diagnostics.contains(where: { $0.severity == .error }) { return .invalid }
        if case .skipped = manifest.content { return .skipped }
        return .valid
    }

    var reason: String? {
        guard status == .skipped, case .skipped(let reason) = manifest.content else { return nil }
        return reason
    }

    /// The quality of service of the pods, for Pods and workloads.
    var qosClass: QOSClass? {
        switch manifest.object {
        case .pod(let pod)?: pod.qosClass
        case let object?: object.podTemplate?.template.spec?.qosClass
        case nil: nil
        }
    }
}
