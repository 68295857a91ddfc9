public import PodSpec

extension PodFixture {
    /// The Pod.
    public var pod: Pod {
        switch self {
        case .minimal: Pod(name: "minimal", spec: Pod.Spec(containers: [.fixture()]))
        case .initContainers:
            .fixture(initContainers: [.fixture(name: "wait", command: ["wait-for-database"]), .fixture(name: "migrate", args: ["migrate"])])
        case .sidecar: .fixture(initContainers: [.fixture(name: "proxy", ports: [15001], restartPolicy: .always)])
        case .probes:
            one(
                .fixture(
                    ports: [ContainerPort(8080, name: "http")],
                    livenessProbe: .httpGet("/healthy", port: "http", periodSeconds: 10, failureThreshold: 3),
                    readinessProbe: .httpGet("/ready", port: "http", periodSeconds: 5),
                    startupProbe: .httpGet("/started", port: "http", periodSeconds: 1, failureThreshold: 60)))
        case .tcpProbe: one(.fixture(ports: [5432], readinessProbe: .tcpSocket(port: 5432)))
        case .grpcProbe: one(.fixture(ports: [9090], livenessProbe: .grpc(port: 9090, service: "liveness")))
        case .execProbe: one(.fixture(livenessProbe: .exec("cat", "/tmp/healthy", timeoutSeconds: 2)))
        case .lifecycleHooks:
            one(.fixture(lifecycle: Lifecycle(postStart: .exec("register"), preStop: .httpGet("/drain", port: 8080))))
        case .guaranteed: one(.fixture(resources: .requests([.cpu: "500m", .memory: "128Mi"], limits: [.cpu: "500m", .memory: "128Mi"])))
        case .burstable: one(.fixture(resources: .requests([.cpu: "100m", .memory: "64Mi"])))
        case .bestEffort: .fixture()
        case .restricted: Self.restrictedPod
        case .privileged: one(.fixture(securityContext: SecurityContext(privileged: true)))
        case .hostNetwork: one(.fixture(ports: [ContainerPort(containerPort: 9100, hostPort: 9100)])) { $0.hostNetwork = true }
        case .userNamespace: one { $0.hostUsers = false }
        case .environment: one(Self.environmentReader)
        case .runsOnce: .fixture(restartPolicy: .never)
        case .dns:
            one {
                $0.hostAliases = [HostAlias(ip: "10.0.0.1", hostnames: ["database.internal"])]
                $0.dnsPolicy = DNSPolicy.none
                $0.dnsConfig = PodDNSConfig(
                    nameservers: ["10.0.0.10"], searches: ["internal"], options: [PodDNSConfigOption(name: "ndots", value: "2")])
            }
        case .imagePullSecret: one { $0.imagePullSecrets = [LocalObjectReference(name: "registry")] }
        case .scheduling: one { Self.schedule(&$0) }
        case .schedulingGate: one { $0.schedulingGates = [PodSchedulingGate(name: "example.com/quota")] }
        case .resourceClaim:
            one(.fixture(resources: ResourceRequirements(claims: [ResourceClaim(name: "gpu")]))) {
                $0.resourceClaims = [PodResourceClaim(name: "gpu", resourceClaimTemplateName: "one-gpu")]
            }
        case .windows: one { $0.os = PodOS(name: .windows) }
        case .sharedVolume:
            .fixture(
                containers: [
                    .fixture(volumeMounts: [VolumeMount("/srv/pages", from: "pages")]),
                    .fixture(name: "server", volumeMounts: [VolumeMount("/usr/share/pages", from: "pages", readOnly: true)]),
                ],
                volumes: [.emptyDir(name: "pages", sizeLimit: "1Gi")])
        case .projectedVolume: VolumeFixture.projected.pod
        }
    }

    /// A Pod of one container, with a change to its spec.
    private func one(_ container: Container = .fixture(), _ change: (inout Pod.Spec) -> Void = { _ in }) -> Pod {
        var spec = Pod.Spec.fixture(containers: [container])
        change(&spec)
        return Pod(name: "fixture", labels: ["app": "fixture"], spec: spec)
    }

    private static var restrictedPod: Pod {
        let container = Container.fixture(
            securityContext: SecurityContext(
                capabilities: Capabilities(drop: ["ALL"]), readOnlyRootFilesystem: true, allowPrivilegeEscalation: false))
        return .fixture(
            containers: [container],
            securityContext: PodSecurityContext(
                runAsUser: 1000, runAsNonRoot: true, seccompProfile: SeccompProfile(type: .runtimeDefault)))
    }

    private static var environmentReader: Container {
        .fixture(
            env: [
                EnvVar("MODE", "production"),
                .configMap("LEVEL", key: "level", of: "settings"),
                .secret("PASSWORD", key: "password", of: "credentials"),
                .field("POD_NAME", "metadata.name"),
                EnvVar(
                    name: "MEMORY", valueFrom: EnvVarSource(resourceFieldRef: ResourceFieldSelector(resource: "limits.memory"))),
            ],
            envFrom: [EnvFromSource(prefix: "APP_", configMapRef: ConfigMapEnvSource(name: "settings"))])
    }

    private static func schedule(_ spec: inout Pod.Spec) {
        spec.nodeSelector = ["kubernetes.io/os": "linux"]
        spec.affinity = Affinity(
            nodeAffinity: NodeAffinity(
                requiredDuringSchedulingIgnoredDuringExecution: NodeSelector(nodeSelectorTerms: [
                    NodeSelectorTerm(matchExpressions: [
                        NodeSelectorRequirement(key: "topology.kubernetes.io/zone", operator: .in, values: ["a", "b"])
                    ])
                ])),
            podAntiAffinity: PodAntiAffinity(requiredDuringSchedulingIgnoredDuringExecution: [
                PodAffinityTerm(topologyKey: "kubernetes.io/hostname", labelSelector: ["app": "fixture"])
            ]))
        spec.tolerations = [Toleration(key: "dedicated", operator: .equal, value: "fixture", effect: .noSchedule)]
        spec.topologySpreadConstraints = [
            TopologySpreadConstraint(
                maxSkew: 1, topologyKey: "topology.kubernetes.io/zone", whenUnsatisfiable: .doNotSchedule,
                labelSelector: ["app": "fixture"])
        ]
    }
}
