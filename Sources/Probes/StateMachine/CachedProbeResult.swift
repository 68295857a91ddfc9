/// What the kubelet believes about a container because of one probe.
///
/// Changes only when a threshold is reached. The raw values are Kubernetes' own texts.
public enum CachedProbeResult: String, Hashable, Sendable, CaseIterable, Codable {
    /// The probe passes.
    case success = "Success"
    /// The probe fails.
    case failure = "Failure"
    /// A startup probe that has not decided yet.
    case unknown = "UNKNOWN"

    /// What is believed of a container before its first check.
    public static func initial(_ kind: ProbeKind) -> CachedProbeResult {
        switch kind {
        case .startup: .unknown
        case .readiness: .failure
        case .liveness: .success
        }
    }
}
