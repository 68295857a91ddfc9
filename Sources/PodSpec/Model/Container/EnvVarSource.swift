/// A source for the value of an environment variable; exactly one member is set.
///
/// Kubernetes: `EnvVarSource` in `core/v1`.
public struct EnvVarSource: APIObject {
    /// Takes the value from a field of the pod, such as `metadata.name`, `metadata.labels['key']`, `spec.nodeName`,
    /// `spec.serviceAccountName`, `status.hostIP` or `status.podIP`.
    @inlinable @Indirect public var fieldRef: ObjectFieldSelector?
    /// Takes the value from a container's limit or request for `cpu`, `memory` or `ephemeral-storage`, such as `limits.cpu`.
    @inlinable @Indirect public var resourceFieldRef: ResourceFieldSelector?
    /// Takes the value from a key of a config map in the pod's namespace.
    @inlinable @Indirect public var configMapKeyRef: ConfigMapKeySelector?
    /// Takes the value from a key of a secret in the pod's namespace.
    @inlinable @Indirect public var secretKeyRef: SecretKeySelector?
    /// Takes the value from a key of an env file in one of the pod's volumes.
    ///
    /// - Since: Kubernetes 1.34
    @inlinable @Indirect public var fileKeyRef: FileKeySelector?

    /// Makes a value from its fields; what isn't given is absent.
    public init(
        fieldRef: ObjectFieldSelector? = nil,
        resourceFieldRef: ResourceFieldSelector? = nil,
        configMapKeyRef: ConfigMapKeySelector? = nil,
        secretKeyRef: SecretKeySelector? = nil,
        fileKeyRef: FileKeySelector? = nil
    ) {
        self.fieldRef = fieldRef
        self.resourceFieldRef = resourceFieldRef
        self.configMapKeyRef = configMapKeyRef
        self.secretKeyRef = secretKeyRef
        self.fileKeyRef = fileKeyRef
    }
}

extension EnvVarSource {
    /// The fields, in the API's order.
    public static let schema = Schema(
        "EnvVarSource",
        zero: EnvVarSource(),
        [
            .optional("fieldRef", \._fieldRef),
            .optional("resourceFieldRef", \._resourceFieldRef),
            .optional("configMapKeyRef", \._configMapKeyRef),
            .optional("secretKeyRef", \._secretKeyRef),
            .optional("fileKeyRef", \._fileKeyRef, since: 34),
        ]
    )
}
