internal import PodSpec

extension Pod.Spec {
    /// The spec after the server has turned AppArmor annotations into fields; nil where there are no such annotations.
    ///
    /// A container that has no profile of its own gets the one that its annotation asks for, if that is a good one and not the pod's
    /// anyway. It happens before a Pod is checked, and to Pods only (`applyAppArmorVersionSkew` in `pkg/registry/core/pod`).
    func applyingAppArmor(_ annotations: [String: String]) -> Pod.Spec? {
        guard os?.name != .windows, annotations.keys.contains(where: { $0.starts(with: PodAnnotationRules.appArmorPrefix) }) else {
            return nil
        }
        let usual = securityContext?.appArmorProfile
        var changed = self
        changed.containers.applyAppArmor(annotations, usual)
        changed.initContainers?.applyAppArmor(annotations, usual)
        changed.ephemeralContainers?.applyAppArmor(annotations, usual)
        return changed
    }
}

/// A container of any sort.
private protocol ProfiledContainer {
    var name: String { get }
    var securityContext: SecurityContext? { get set }
}

extension Container: ProfiledContainer {}
extension EphemeralContainer: ProfiledContainer {}

extension Array where Element: ProfiledContainer {
    fileprivate mutating func applyAppArmor(_ annotations: [String: String], _ usual: AppArmorProfile?) {
        for index in indices where self[index].securityContext?.appArmorProfile == nil {
            guard let annotation = annotations[PodAnnotationRules.appArmorPrefix + self[index].name],
                let profile = AppArmorProfile(annotation: annotation), profile != usual
            else { continue }
            if self[index].securityContext == nil { self[index].securityContext = .zero }
            self[index].securityContext?.appArmorProfile = profile
        }
    }
}
