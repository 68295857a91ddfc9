/// The SELinux labels given to a container or volume.
///
/// Kubernetes: `SELinuxOptions` in `core/v1`.
public struct SELinuxOptions: APIObject {
    /// SELinux user label that applies to the container, such as `system_u`.
    public var user: String?
    /// SELinux role label that applies to the container, such as `system_r`.
    public var role: String?
    /// SELinux type label that applies to the container, such as `container_t`.
    public var type: String?
    /// SELinux level label that applies to the container, such as `s0:c123,c456`.
    public var level: String?

    /// Makes a value from its fields; what isn't given is absent.
    public init(user: String? = nil, role: String? = nil, type: String? = nil, level: String? = nil) {
        self.user = user
        self.role = role
        self.type = type
        self.level = level
    }
}

extension SELinuxOptions {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "SELinuxOptions",
        zero: SELinuxOptions(),
        [
            .optional("user", \.user, zeroIsAbsent: true),
            .optional("role", \.role, zeroIsAbsent: true),
            .optional("type", \.type, zeroIsAbsent: true),
            .optional("level", \.level, zeroIsAbsent: true),
        ]
    )
}
