public import PodSpec

extension InvalidPodFixture {
    /// The Pod.
    public var pod: Pod { Pod.fixture().with(fault) }

    /// What is done to a valid Pod.
    private var fault: (inout Pod) -> Void {
        switch self {
        case .nameMissing: { $0.metadata?.name = nil }
        case .nameInvalid: { $0.metadata?.name = "Not_A_Name" }
        case .labelValueInvalid: { $0.metadata?.labels = ["app": "not valid"] }
        case .annotationKeyInvalid: { $0.metadata?.annotations = ["not valid": ""] }
        case .containersMissing: { $0.spec?.containers = [] }
        case .containerNameMissing: container { $0.name = "" }
        case .containerNameDuplicate: spec { $0.containers.append(.fixture()) }
        case .imageMissing: container { $0.image = nil }
        case .imagePadded: container { $0.image = " registry.example.com/app:1.0" }
        case .imagePullPolicyUnknown: container { $0.imagePullPolicy = "Sometimes" }
        case .portOutOfRange: container { $0.ports = [65536] }
        case .portMissing: container { $0.ports = [0] }
        case .portNameTooLong: container { $0.ports = [ContainerPort(80, name: "name-of-the-port")] }
        case .portNameDuplicate: container { $0.ports = [ContainerPort(80, name: "http"), ContainerPort(81, name: "http")] }
        case .protocolUnknown: container { $0.ports = [ContainerPort(80, protocol: "HTTP")] }
        case .hostPortDuplicate:
            container {
                $0.ports = [ContainerPort(containerPort: 80, hostPort: 80), ContainerPort(containerPort: 81, hostPort: 80)]
            }
        case .hostNetworkPortDifferent:
            spec {
                $0.hostNetwork = true
                $0.containers[0].ports = [ContainerPort(containerPort: 80, hostPort: 8080)]
            }
        case .envNameMissing: container { $0.env = [EnvVar("", "value")] }
        case .envValueAndSource: container { $0.env = [EnvVar.field("NAME", "metadata.name").with(\.value, "value")] }
        case .envFieldUnknown: container { $0.env = [.field("NAME", "metadata.unknown")] }
        case .probeWithoutHandler: container { $0.livenessProbe = Probe(periodSeconds: 5) }
        case .probeWithTwoHandlers: container { $0.livenessProbe = .tcpSocket(port: 80).with(\.exec, ExecAction(command: ["true"])) }
        case .probePortOutOfRange: container { $0.livenessProbe = .httpGet("/", port: 65536) }
        case .probePeriodNegative: container { $0.livenessProbe = .httpGet("/", port: 80, periodSeconds: -1) }
        case .livenessSuccessThresholdAboveOne: container { $0.livenessProbe = .httpGet("/", port: 80, successThreshold: 2) }
        case .readinessProbeWithGracePeriod:
            container { $0.readinessProbe = .httpGet("/", port: 80).with(\.terminationGracePeriodSeconds, 5) }
        case .initContainerWithProbe: spec { $0.initContainers = [.fixture(name: "first", livenessProbe: .tcpSocket(port: 80))] }
        case .initContainerRestartPolicyUnknown: spec { $0.initContainers = [.fixture(name: "first", restartPolicy: "Sometimes")] }
        case .hookWithoutHandler: container { $0.lifecycle = Lifecycle(preStop: LifecycleHandler()) }
        case .restartPolicyUnknown: spec { $0.restartPolicy = "Sometimes" }
        case .activeDeadlineZero: spec { $0.activeDeadlineSeconds = 0 }
        case .dnsPolicyUnknown: spec { $0.dnsPolicy = "Sometimes" }
        case .dnsServersMissing: spec { $0.dnsPolicy = DNSPolicy.none }
        case .hostAliasAddressInvalid: spec { $0.hostAliases = [HostAlias(ip: "database", hostnames: ["database"])] }
        case .serviceAccountNameInvalid: spec { $0.serviceAccountName = "Robot" }
        case .volumeNameDuplicate: spec { $0.volumes = [.emptyDir(name: "data"), .emptyDir(name: "data")] }
        case .volumeWithTwoSources:
            spec {
                $0.volumes = [Volume.emptyDir(name: "data").with(\.configMap, ConfigMapVolumeSource(name: "settings"))]
            }
        case .volumeMissing: container { $0.volumeMounts = [VolumeMount("/data", from: "data")] }
        case .mountPathMissing: mount(VolumeMount("", from: "data"))
        case .mountPathDuplicate: mount(VolumeMount("/data", from: "data"), VolumeMount("/data", from: "data"))
        case .subPathOutside: mount(VolumeMount("/data", from: "data", subPath: "../other"))
        case .hostPathOutside: spec { $0.volumes = [.hostPath("/var/../etc", name: "data")] }
        case .claimNameMissing: spec { $0.volumes = [.persistentVolumeClaim("", name: "data")] }
        case .secretItemPathAbsolute:
            spec { $0.volumes = [.secret("credentials", name: "data", items: [KeyToPath(key: "key", path: "/key")])] }
        case .requestAboveLimit: container { $0.resources = .requests([.cpu: "2"], limits: [.cpu: "1"]) }
        case .requestNegative: container { $0.resources = .requests([.cpu: "-1"]) }
        case .quantityUnreadable: container { $0.resources = .requests([.memory: "512MB"]) }
        case .hugePagesAlone: container { $0.resources = .limits([.hugePages("2Mi"): "4Mi"]) }
        case .resourceClaimMissing: container { $0.resources = ResourceRequirements(claims: [ResourceClaim(name: "gpu")]) }
        case .runAsUserNegative: container { $0.securityContext = SecurityContext(runAsUser: -1) }
        case .privilegedWithoutEscalation:
            container { $0.securityContext = SecurityContext(privileged: true, allowPrivilegeEscalation: false) }
        case .seccompProfileMissing:
            container {
                $0.securityContext = SecurityContext(seccompProfile: SeccompProfile(type: .localhost))
            }
        case .sysctlNameInvalid:
            spec {
                $0.securityContext = PodSecurityContext(sysctls: [Sysctl(name: "not valid", value: "1")])
            }
        case .tolerationOperatorUnknown: spec { $0.tolerations = [Toleration(key: "key", operator: "Maybe")] }
        case .topologyKeyInvalid:
            spec {
                $0.affinity = Affinity(
                    podAffinity: PodAffinity(requiredDuringSchedulingIgnoredDuringExecution: [
                        PodAffinityTerm(topologyKey: "not valid", labelSelector: ["app": "fixture"])
                    ]))
            }
        case .spreadSkewZero:
            spec {
                $0.topologySpreadConstraints = [
                    TopologySpreadConstraint(
                        maxSkew: 0, topologyKey: "zone", whenUnsatisfiable: .scheduleAnyway, labelSelector: ["app": "fixture"])
                ]
            }
        case .ephemeralContainer: spec { $0.ephemeralContainers = [EphemeralContainer(name: "debug", image: "busybox:1")] }
        }
    }

    private func spec(_ change: @escaping (inout Pod.Spec) -> Void) -> (inout Pod) -> Void {
        { pod in
            var spec = pod.spec ?? .fixture()
            change(&spec)
            pod.spec = spec
        }
    }

    private func container(_ change: @escaping (inout Container) -> Void) -> (inout Pod) -> Void {
        spec { change(&$0.containers[0]) }
    }

    private func mount(_ mounts: VolumeMount...) -> (inout Pod) -> Void {
        spec {
            $0.volumes = [.emptyDir(name: "data")]
            $0.containers[0].volumeMounts = mounts
        }
    }
}
