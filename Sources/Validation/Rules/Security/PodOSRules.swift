internal import PodSpec

/// Rules for fields that go with one operating system only (`validateOS`, `validateLinux`, `validateWindows`).
enum PodOSRules {
    static func check(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        guard let name = spec.os?.name else { return }
        switch name {
        case .linux: checkLinux(spec, at: path, &findings)
        case .windows: checkWindows(spec, at: path, &findings)
        case .zero: findings.required(path.child("os", "name"))
        default: findings.notSupported(path.child("os"), .string(name.rawValue), ["linux", "windows"])
        }
    }

    private static func checkLinux(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        let reason = "windows options cannot be set for a linux pod"
        if spec.securityContext?.windowsOptions != nil {
            findings.forbidden(path.child("securityContext", "windowsOptions"), reason)
        }
        for container in spec.containerPlaces where container.securityContext?.windowsOptions != nil {
            findings.forbidden(container.path(in: path).child("securityContext", "windowsOptions"), reason)
        }
    }

    private static let windowsReason = "cannot be set for a windows pod"

    private static func checkWindows(_ spec: Pod.Spec, at path: FieldPath, _ findings: inout Findings) {
        func forbid(_ isSet: Bool, _ field: String) {
            if isSet { findings.forbidden(path.child(field), windowsReason) }
        }
        forbid(spec.hostUsers != nil, "hostUsers")
        forbid(spec.hostPID == true, "hostPID")
        forbid(spec.hostIPC == true, "hostIPC")
        forbid(spec.shareProcessNamespace != nil, "shareProcessNamespace")
        if let context = spec.securityContext { checkWindows(context, at: path.child("securityContext"), &findings) }
        for container in spec.containerPlaces {
            guard let context = container.securityContext else { continue }
            checkWindows(context, at: container.path(in: path).child("securityContext"), &findings)
        }
    }

    private static func checkWindows(_ context: PodSecurityContext, at path: FieldPath, _ findings: inout Findings) {
        func forbid(_ isSet: Bool, _ field: String) {
            if isSet { findings.forbidden(path.child(field), windowsReason) }
        }
        forbid(context.appArmorProfile != nil, "appArmorProfile")
        forbid(context.seLinuxOptions != nil, "seLinuxOptions")
        forbid(context.seccompProfile != nil, "seccompProfile")
        forbid(context.fsGroup != nil, "fsGroup")
        forbid(context.fsGroupChangePolicy != nil, "fsGroupChangePolicy")
        forbid(context.sysctls?.isEmpty == false, "sysctls")
        forbid(context.runAsUser != nil, "runAsUser")
        forbid(context.runAsGroup != nil, "runAsGroup")
        forbid(context.supplementalGroups != nil, "supplementalGroups")
        forbid(context.supplementalGroupsPolicy != nil, "supplementalGroupsPolicy")
        forbid(context.seLinuxChangePolicy != nil, "seLinuxChangePolicy")
    }

    private static func checkWindows(_ context: SecurityContext, at path: FieldPath, _ findings: inout Findings) {
        func forbid(_ isSet: Bool, _ field: String) {
            if isSet { findings.forbidden(path.child(field), windowsReason) }
        }
        forbid(context.appArmorProfile != nil, "appArmorProfile")
        forbid(context.seLinuxOptions != nil, "seLinuxOptions")
        forbid(context.seccompProfile != nil, "seccompProfile")
        forbid(context.capabilities != nil, "capabilities")
        forbid(context.readOnlyRootFilesystem != nil, "readOnlyRootFilesystem")
        forbid(context.privileged != nil, "privileged")
        forbid(context.allowPrivilegeEscalation != nil, "allowPrivilegeEscalation")
        forbid(context.procMount != nil, "procMount")
        forbid(context.runAsUser != nil, "runAsUser")
        forbid(context.runAsGroup != nil, "runAsGroup")
    }
}
