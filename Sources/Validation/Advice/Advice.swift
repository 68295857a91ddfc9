public import PodSpec

/// A thing that experienced people look for in a manifest which the API server accepts.
///
/// Each finding is a `Diagnostic` with the code `advice` and the advice's ``id`` as its `check`.
public struct Advice: Sendable, Identifiable {
    /// The stable name, such as `missingReadinessProbe`.
    public let id: String
    /// The finding in a few words.
    public let title: String
    /// Why it matters.
    public let why: String
    /// What to do about it.
    public let fix: String
    /// The page of the Kubernetes documentation that says more.
    public let link: String
    /// How bad a finding is by default: a warning or a note.
    public let severity: Diagnostic.Severity

    let check: Check

    /// What a piece of advice has to be asked with.
    enum Check: Sendable {
        /// The pods of one object.
        case pod(@Sendable (AdviceSubject, inout AdviceFindings) -> Void)
        /// All objects of the given files.
        case set(@Sendable (ManifestSet.View, inout ManifestSet.Findings) -> Void)
    }

    /// Whether the advice looks at several objects together: ``ManifestSet/advice(_:)`` gives it.
    public var concernsSet: Bool {
        if case .set = check { true } else { false }
    }
}

extension Advice {
    /// All advice, in the order of the documentation.
    public static let all: [Advice] = [
        missingReadinessProbe, missingLivenessProbe, livenessAsStrictAsReadiness, killedWhileStarting, unknownProbePort,
        probeTimeoutExceedsPeriod,
        missingRequests, missingMemoryLimit, almostGuaranteed, floatingImageTag, unmountedVolume, hostPath, nodeNamespaces, runsAsRoot,
        mayRunAsRoot, writableRootFilesystem, spreadMissesOwnPods, missingConfigMap, missingSecret, missingPersistentVolumeClaim,
        missingServiceAccount, missingKey, serviceMatchesNoPod, selectorMatchesNoPod, unknownServicePort, unusedContainerPort,
    ]

    /// The advice with an id; nil when there is none.
    public static func named(_ id: String) -> Advice? {
        all.first { $0.id == id }
    }
}

extension Advice: Hashable {
    /// Whether both are the same advice.
    public static func == (left: Advice, right: Advice) -> Bool { left.id == right.id }

    /// Hashes the id.
    public func hash(into hasher: inout Hasher) { hasher.combine(id) }
}

extension Advice: CustomStringConvertible {
    /// The id.
    public var description: String { id }
}
