/// Security settings that apply to Windows containers only.
///
/// Kubernetes: `WindowsSecurityContextOptions` in `core/v1`.
public struct WindowsSecurityContextOptions: APIObject {
    /// Name of the group managed service account credential spec to use.
    ///
    /// The GMSA admission webhook looks it up.
    public var gmsaCredentialSpecName: String?
    /// Contents of the group managed service account credential spec to use.
    ///
    /// Normally filled in by the GMSA admission webhook from `gmsaCredentialSpecName`.
    public var gmsaCredentialSpec: String?
    /// Windows user that runs the container's entry point.
    ///
    /// Defaults to the user given in the image.
    public var runAsUserName: String?
    /// Whether the container runs directly as a process on the node.
    ///
    /// All containers of the pod must agree on it, and the pod must also use host networking.
    public var hostProcess: Bool?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        gmsaCredentialSpecName: String? = nil,
        gmsaCredentialSpec: String? = nil,
        runAsUserName: String? = nil,
        hostProcess: Bool? = nil
    ) {
        self.gmsaCredentialSpecName = gmsaCredentialSpecName
        self.gmsaCredentialSpec = gmsaCredentialSpec
        self.runAsUserName = runAsUserName
        self.hostProcess = hostProcess
    }
}

extension WindowsSecurityContextOptions {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "WindowsSecurityContextOptions",
        zero: WindowsSecurityContextOptions(),
        [
            .optional("gmsaCredentialSpecName", \.gmsaCredentialSpecName),
            .optional("gmsaCredentialSpec", \.gmsaCredentialSpec),
            .optional("runAsUserName", \.runAsUserName),
            .optional("hostProcess", \.hostProcess),
        ]
    )
}
