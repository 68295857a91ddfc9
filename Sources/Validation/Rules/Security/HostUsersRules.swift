internal import PodSpec

/// Rules for a pod in a user namespace of its own (`validateHostUsers`).
enum HostUsersRules {
    private static let reason = "when `hostUsers` is false"

    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        guard spec.hostUsers == false else { return }
        if spec.hostNetwork == true { findings.forbidden(path.child("hostNetwork"), reason) }
        // The server's own spelling.
        if spec.hostPID == true { findings.forbidden(path.child("HostPID"), reason) }
        if spec.hostIPC == true { findings.forbidden(path.child("HostIPC"), reason) }
        for container in spec.containerPlaces where container.hasDevices {
            findings.forbidden(container.path(in: path).child("volumeDevices"), reason)
        }
    }
}
