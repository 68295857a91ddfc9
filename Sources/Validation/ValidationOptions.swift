public import PodSpec

/// What a validation goes by.
public struct ValidationOptions: Hashable, Sendable {
    /// The Kubernetes release whose API server is asked: 1.31 to 1.37. Default 1.36.
    ///
    /// A field that this release doesn't have yet is an error; feature gates are what that release has by default.
    public var version: KubernetesVersion
    /// The namespace an object without one is created in. Default `default`.
    public var namespace: String
    /// Whether the warnings are reported that the API server returns for objects it accepts. Default true.
    public var includesWarnings: Bool

    /// Makes options; what isn't given has its default.
    public init(version: KubernetesVersion = .reference, namespace: String = "default", includesWarnings: Bool = true) {
        self.version = version
        self.namespace = namespace
        self.includesWarnings = includesWarnings
    }
}
