extension EnvVar {
    /// A variable with a value of its own.
    public init(_ name: String, _ value: String) {
        self.init(name: name, value: value)
    }

    /// A variable with the value of a field of the pod, such as `metadata.name` or `status.podIP`.
    public static func field(_ name: String, _ fieldPath: String) -> EnvVar {
        EnvVar(name: name, valueFrom: EnvVarSource(fieldRef: ObjectFieldSelector(fieldPath: fieldPath)))
    }

    /// A variable with the value of a key of a config map.
    public static func configMap(_ name: String, key: String, of configMap: String, optional: Bool? = nil) -> EnvVar {
        EnvVar(
            name: name,
            valueFrom: EnvVarSource(configMapKeyRef: ConfigMapKeySelector(key: key, name: configMap, optional: optional))
        )
    }

    /// A variable with the value of a key of a secret.
    public static func secret(_ name: String, key: String, of secret: String, optional: Bool? = nil) -> EnvVar {
        EnvVar(name: name, valueFrom: EnvVarSource(secretKeyRef: SecretKeySelector(key: key, name: secret, optional: optional)))
    }
}
