internal import PodSpec

/// Rules for the security context of a pod (`validatePodSpecSecurityContext`).
enum PodSecurityContextRules {
    static func check(_ spec: Pod.Spec, at podPath: FieldPath, _ findings: inout Findings) {
        if spec.shareProcessNamespace == true, spec.hostPID == true {
            // In the server's own form of a pod the field stands in the security context.
            let path = podPath.child("securityContext", "shareProcessNamespace")
            findings.invalid(path, .bool(true), "ShareProcessNamespace and HostPID cannot both be enabled")
        }
        guard let context = spec.securityContext else { return }
        func path() -> FieldPath { podPath.child("securityContext") }
        UserRules.check(context.fsGroup, at: path().child("fsGroup"), &findings)
        UserRules.check(context.runAsUser, at: path().child("runAsUser"), &findings)
        UserRules.check(context.runAsGroup, at: path().child("runAsGroup"), &findings)
        let groups = context.supplementalGroups ?? []
        for index in groups.indices { UserRules.check(groups[index], at: path().child("supplementalGroups", index), &findings) }
        if let sysctls = context.sysctls {
            SysctlRules.check(
                sysctls,
                hostNetwork: spec.hostNetwork == true,
                hostIPC: spec.hostIPC == true,
                at: path().child("sysctls"),
                &findings
            )
        }
        if let profile = context.seccompProfile { SeccompRules.check(profile, at: path().child("seccompProfile"), &findings) }
        if let options = context.windowsOptions { WindowsOptionsRules.check(options, at: path().child("windowsOptions"), &findings) }
        if let profile = context.appArmorProfile { AppArmorRules.check(profile, at: path().child("appArmorProfile"), &findings) }
        checkPolicies(context, at: path(), &findings)
    }

    private static func checkPolicies(_ context: PodSecurityContext, at path: @autoclosure () -> FieldPath, _ findings: inout Findings) {
        if let policy = context.fsGroupChangePolicy, policy != .onRootMismatch, policy != .always {
            let allowed = ["Always", "OnRootMismatch"]
            findings.notSupported(path().child("fsGroupChangePolicy"), .string(policy.rawValue), allowed)
        }
        if let policy = context.supplementalGroupsPolicy, policy != .merge, policy != .strict {
            findings.notSupported(path().child("supplementalGroupsPolicy"), .string(policy.rawValue), ["Merge", "Strict"])
        }
        // Mounting with a label needs the gate `SELinuxMount`, which is off.
        if let policy = context.seLinuxChangePolicy, policy != .recursive {
            findings.notSupported(path().child("seLinuxChangePolicy"), .string(policy.rawValue), ["Recursive"])
        }
    }
}
