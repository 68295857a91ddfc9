extension String {
    /// A value of the Kubernetes API as YAML.
    public init(yaml value: some APIValue) {
        self = ManifestEncoder().encode(value)
    }

    /// A value of the Kubernetes API as JSON, indented by two spaces.
    public init(json value: some APIValue) {
        self = ManifestEncoder(options: .init(format: .json)).encode(value)
    }
}
