import PodSpec
import PodSpecValidation

/// Decides which Pods and workloads may go on.
public struct AdmissionPolicy: Sendable {
    /// The release of the cluster's API server.
    public var version: KubernetesVersion
    /// The level of the Pod Security Standards that everything has to meet: workloads too, of which the API server only warns.
    public var podSecurity: PodSecurityLevel
    /// Whether advice is given, as warnings.
    public var givesAdvice: Bool

    /// Makes a policy; by default `baseline` with advice.
    public init(version: KubernetesVersion = .reference, podSecurity: PodSecurityLevel = .baseline, givesAdvice: Bool = true) {
        self.version = version
        self.podSecurity = podSecurity
        self.givesAdvice = givesAdvice
    }

    /// The answer to a request.
    ///
    /// Other kinds go on, and so do deletions, which carry no object, and changes of a part such as the status, which Kubernetes itself makes.
    public func answer(to request: AdmissionReview.Request) -> AdmissionAnswer {
        guard let object = request.object, (request.subResource ?? "").isEmpty else {
            return AdmissionAnswer(to: request.uid, errors: [], warnings: [])
        }
        let options = ValidationOptions(version: version, namespace: request.namespace ?? "default")
        let findings = manifests(of: object).flatMap { manifest in
            manifest.validate(options) + manifest.violations(of: podSecurity, version: version) + (givesAdvice ? manifest.advice() : [])
        }
        return AdmissionAnswer(
            to: request.uid,
            errors: findings.filter { $0.severity == .error }.map(\.message),
            warnings: findings.filter { $0.severity == .warning }.map(\.message)
        )
    }

    /// The object as the manifest that it once was: the decoder finds every wrong type and says at which field.
    ///
    /// Not strict: the API server has thrown away what it doesn't know, so an unknown field is one of a later release and only a warning.
    private func manifests(of object: ManifestValue) -> ManifestStream {
        ManifestStream(ManifestEncoder(options: .init(format: .json)).bytes(of: object), options: .init(isStrict: false))
    }
}
