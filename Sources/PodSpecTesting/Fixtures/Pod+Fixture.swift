public import PodSpec

extension Pod {
    /// A Pod that is valid as it stands; say only what a test is about.
    ///
    /// ```swift
    /// let pod = Pod.fixture(containers: [.fixture(image: nil)])
    /// ```
    public static func fixture(
        name: String = "fixture",
        namespace: String? = nil,
        labels: [String: String]? = ["app": "fixture"],
        annotations: [String: String]? = nil,
        containers: [Container] = [.fixture()],
        initContainers: [Container]? = nil,
        volumes: [Volume]? = nil,
        restartPolicy: RestartPolicy? = nil,
        securityContext: PodSecurityContext? = nil
    ) -> Pod {
        let spec = Pod.Spec(
            containers: containers, volumes: volumes, initContainers: initContainers, restartPolicy: restartPolicy,
            securityContext: securityContext)
        return Pod(name: name, namespace: namespace, labels: labels, annotations: annotations, spec: spec)
    }

    /// One of the named Pods, all of which are valid.
    ///
    /// ```swift
    /// let pod = Pod.fixture(.sidecar)
    /// ```
    public static func fixture(_ fixture: PodFixture) -> Pod { fixture.pod }
}

extension Pod.Spec {
    /// A spec of one container that is valid as it stands.
    public static func fixture(
        containers: [Container] = [.fixture()],
        volumes: [Volume]? = nil,
        restartPolicy: RestartPolicy? = nil
    ) -> Pod.Spec {
        Pod.Spec(containers: containers, volumes: volumes, restartPolicy: restartPolicy)
    }
}

extension PodTemplate.Spec {
    /// A template of one container that is valid as it stands, for the workloads whose pods run on.
    public static func fixture(labels: [String: String] = ["app": "fixture"], spec: Pod.Spec = .fixture()) -> PodTemplate.Spec {
        PodTemplate.Spec(labels: labels, spec: spec)
    }
}
