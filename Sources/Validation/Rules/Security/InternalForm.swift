internal import PodSpec

/// Objects as the API server prints them into messages: its internal types, each field under Go's name and absent ones as null.
enum InternalForm {
    static func of(_ profile: SeccompProfile) -> FindingValue { FindingValue(object(profile)) }

    static func of(_ context: SecurityContext) -> FindingValue {
        FindingValue(
            object([
                ("Capabilities", context.capabilities.map { object([("Add", list($0.add)), ("Drop", list($0.drop))]) }),
                ("Privileged", bool(context.privileged)),
                ("SELinuxOptions", context.seLinuxOptions.map(object)),
                ("WindowsOptions", context.windowsOptions.map(object)),
                ("RunAsUser", integer(context.runAsUser)),
                ("RunAsGroup", integer(context.runAsGroup)),
                ("RunAsNonRoot", bool(context.runAsNonRoot)),
                ("ReadOnlyRootFilesystem", bool(context.readOnlyRootFilesystem)),
                ("AllowPrivilegeEscalation", bool(context.allowPrivilegeEscalation)),
                ("ProcMount", text(context.procMount?.rawValue)),
                ("SeccompProfile", context.seccompProfile.map(object)),
                ("AppArmorProfile", context.appArmorProfile.map(object)),
            ])
        )
    }

    private static func object(_ profile: SeccompProfile) -> ManifestValue {
        object([("Type", text(profile.type.rawValue)), ("LocalhostProfile", text(profile.localhostProfile))])
    }

    private static func object(_ profile: AppArmorProfile) -> ManifestValue {
        object([("Type", text(profile.type.rawValue)), ("LocalhostProfile", text(profile.localhostProfile))])
    }

    private static func object(_ options: SELinuxOptions) -> ManifestValue {
        object([
            ("User", text(options.user ?? "")), ("Role", text(options.role ?? "")), ("Type", text(options.type ?? "")),
            ("Level", text(options.level ?? "")),
        ])
    }

    private static func object(_ options: WindowsSecurityContextOptions) -> ManifestValue {
        object([
            ("GMSACredentialSpecName", text(options.gmsaCredentialSpecName)),
            ("GMSACredentialSpec", text(options.gmsaCredentialSpec)),
            ("RunAsUserName", text(options.runAsUserName)),
            ("HostProcess", bool(options.hostProcess)),
        ])
    }

    private static func object(_ members: [(String, ManifestValue?)]) -> ManifestValue {
        .object(ManifestValue.Object(members.map { ($0, $1 ?? .null) }))
    }

    private static func list(_ items: [String]?) -> ManifestValue? { items.map { .array($0.map(ManifestValue.string)) } }

    private static func bool(_ value: Bool?) -> ManifestValue? { value.map(ManifestValue.bool) }

    private static func integer(_ value: Int64?) -> ManifestValue? { value.map(ManifestValue.integer) }

    private static func text(_ text: String?) -> ManifestValue? { text.map(ManifestValue.string) }
}
