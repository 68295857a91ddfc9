public import PodSpec

extension Container {
    /// A container that is valid as it stands; say only what a test is about.
    ///
    /// ```swift
    /// let container = Container.fixture(livenessProbe: .httpGet("/healthy", port: 8080))
    /// ```
    public static func fixture(
        name: String = "app",
        image: String? = "registry.example.com/app:1.0",
        command: [String]? = nil,
        args: [String]? = nil,
        ports: [ContainerPort]? = nil,
        env: [EnvVar]? = nil,
        envFrom: [EnvFromSource]? = nil,
        resources: ResourceRequirements? = nil,
        restartPolicy: ContainerRestartPolicy? = nil,
        volumeMounts: [VolumeMount]? = nil,
        livenessProbe: Probe? = nil,
        readinessProbe: Probe? = nil,
        startupProbe: Probe? = nil,
        lifecycle: Lifecycle? = nil,
        securityContext: SecurityContext? = nil
    ) -> Container {
        Container(
            name: name, image: image, command: command, args: args, ports: ports, envFrom: envFrom, env: env, resources: resources,
            restartPolicy: restartPolicy, volumeMounts: volumeMounts, livenessProbe: livenessProbe, readinessProbe: readinessProbe,
            startupProbe: startupProbe, lifecycle: lifecycle, securityContext: securityContext)
    }
}
