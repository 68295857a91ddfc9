internal import PodSpec

extension PodSecurityCheck {
    /// The node's files are not for pods.
    static let hostPathVolumes = PodSecurityCheck(id: "hostPathVolumes", level: .baseline) { subject in
        let volumes = (subject.spec.volumes ?? []).enumerated().filter { $0.element.hostPath != nil }
        guard !volumes.isEmpty else { return nil }
        let names = volumes.map(\.element.name)
        return PodSecurityViolation(
            reason: "hostPath volumes",
            detail: "\(PodSecurityWording.plural("volume", names.count)) \(PodSecurityWording.quoted(names))",
            places: volumes.map {
                Diagnostic.Related(
                    path: subject.specPath.child("volumes").index($0.offset).child("hostPath"),
                    message: "volume \"\($0.element.name)\" is a hostPath"
                )
            }
        )
    }
}
