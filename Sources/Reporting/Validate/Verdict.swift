package import PodSpec

/// The verdict on one manifest, as the reporters print it.
package struct Verdict: Sendable {
    /// The three outcomes of the JSON contract.
    package enum Status: String, Sendable {
        case valid, invalid, skipped
    }

    package var file: String
    package var manifest: Manifest
    package var diagnostics: [Diagnostic]
    /// The defaulted object, when it was asked for.
    package var defaulted: ManifestValue?
    /// Findings that aren't reported, because a comment or a configuration says why.
    package var suppressed: [Suppressed] = []
    /// The positions of the configuration's suppressions that were about any of the findings.
    var usedSuppressions: Set<Int> = []

    /// How standard input is named as a file.
    package static let standardInput = "<stdin>"

    package init(file: String, manifest: Manifest, diagnostics: [Diagnostic], defaulted: ManifestValue? = nil) {
        self.file = file
        self.manifest = manifest
        self.diagnostics = diagnostics
        self.defaulted = defaulted
    }

    package var status: Status {
        if diagnostics.contains(where: { $0.severity == .error }) { return .invalid }
        if case .skipped = manifest.content { return .skipped }
        return .valid
    }

    package var reason: String? {
        guard status == .skipped, case .skipped(let reason) = manifest.content else { return nil }
        return reason
    }

    /// The quality of service of the pods, for Pods and workloads.
    package var qosClass: QOSClass? {
        switch manifest.object {
        case .pod(let pod)?: pod.qosClass
        case let object?: object.podTemplate?.template.spec?.qosClass
        case nil: nil
        }
    }
}
