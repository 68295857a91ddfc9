internal import PodSpec

/// Rules for the security context of a container (`ValidateSecurityContext`).
enum SecurityContextRules {
    static func check(_ context: SecurityContext, hostUsers: Bool, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        UserRules.check(context.runAsUser, at: path().child("runAsUser"), &findings)
        UserRules.check(context.runAsGroup, at: path().child("runAsGroup"), &findings)
        checkProcMount(context.procMount, hostUsers: hostUsers, at: path(), &findings)
        if let profile = context.seccompProfile { SeccompRules.check(profile, at: path().child("seccompProfile"), &findings) }
        checkEscalation(context, at: path(), &findings)
        if let options = context.windowsOptions { WindowsOptionsRules.check(options, at: path().child("windowsOptions"), &findings) }
        if let profile = context.appArmorProfile { AppArmorRules.check(profile, at: path().child("appArmorProfile"), &findings) }
    }

    private static func checkProcMount(
        _ type: ProcMountType?,
        hostUsers: Bool,
        at path: @autoclosure () -> FieldPath,
        _ findings: inout Findings
    ) {
        guard let type, type != .default else { return }
        if type != .unmasked {
            findings.notSupported(path().child("procMount"), .string(type.rawValue), ["Default", "Unmasked"])
        } else if hostUsers {
            findings.invalid(path().child("procMount"), .string(type.rawValue), "`hostUsers` must be false to use `Unmasked`")
        }
    }

    /// What already has all rights can't be kept from gaining more.
    private static func checkEscalation(_ context: SecurityContext, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        guard context.allowPrivilegeEscalation == false else { return }
        if context.privileged == true {
            let detail = "cannot set `allowPrivilegeEscalation` to false and `privileged` to true"
            findings.invalid(path(), InternalForm.of(context), detail)
        }
        for capability in context.capabilities?.add ?? [] where capability == "CAP_SYS_ADMIN" {
            let detail = "cannot set `allowPrivilegeEscalation` to false and `capabilities.Add` CAP_SYS_ADMIN"
            findings.invalid(path(), InternalForm.of(context), detail)
        }
    }
}
