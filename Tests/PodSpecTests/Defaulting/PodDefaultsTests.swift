import PodSpec
import Testing

@Suite("Defaults of pods and containers")
struct PodDefaultsTests {
    private static func defaulted(_ spec: String) throws -> ManifestValue {
        try decoded(Pod.self, "{kind: Pod, spec: {\(spec)}}").applyingDefaults().manifestValue
    }

    @Test(
        "Fields of the spec",
        arguments: [
            ("containers: []", "restartPolicy", "Always"), ("restartPolicy: ''", "restartPolicy", "Always"),
            ("restartPolicy: Never", "restartPolicy", "Never"), ("restartPolicy: Odd", "restartPolicy", "Odd"),
            ("containers: []", "dnsPolicy", "ClusterFirst"), ("dnsPolicy: None", "dnsPolicy", "None"),
            ("containers: []", "schedulerName", "default-scheduler"), ("schedulerName: mine", "schedulerName", "mine"),
            ("containers: []", "terminationGracePeriodSeconds", "30"),
            ("terminationGracePeriodSeconds: 0", "terminationGracePeriodSeconds", "0"),
            ("containers: []", "enableServiceLinks", "true"), ("enableServiceLinks: false", "enableServiceLinks", "false"),
            ("overhead: {cpu: 1n}", "overhead.cpu", "1m"),
        ]
    )
    func spec(text: String, path: String, expected: String) throws {
        #expect(try Self.defaulted(text).at("spec." + path)?.plainText == expected)
    }

    @Test(
        "Fields of a container",
        arguments: [
            ("image: a", "imagePullPolicy", "Always"), ("image: 'a:latest'", "imagePullPolicy", "Always"),
            ("image: 'a:1'", "imagePullPolicy", "IfNotPresent"), ("image: 'a:1', imagePullPolicy: Never", "imagePullPolicy", "Never"),
            ("image: 'A:latest'", "imagePullPolicy", "IfNotPresent"), ("stdin: false", "imagePullPolicy", "IfNotPresent"),
            ("image: a", "terminationMessagePath", "/dev/termination-log"), ("image: a", "terminationMessagePolicy", "File"),
            ("ports: [{containerPort: 80}]", "ports.0.protocol", "TCP"),
            ("ports: [{containerPort: 80, protocol: UDP}]", "ports.0.protocol", "UDP"),
            ("env: [{name: A, valueFrom: {fieldRef: {fieldPath: a}}}]", "env.0.valueFrom.fieldRef.apiVersion", "v1"),
            ("env: [{name: A, valueFrom: {resourceFieldRef: {resource: a}}}]", "env.0.valueFrom.resourceFieldRef.divisor", "0"),
            ("env: [{name: A, valueFrom: {fileKeyRef: {key: a}}}]", "env.0.valueFrom.fileKeyRef.optional", "false"),
            ("resources: {limits: {cpu: 1}}", "resources.requests.cpu", "1"),
            ("resources: {limits: {cpu: 1, memory: 2}, requests: {cpu: 500m}}", "resources.requests.cpu", "500m"),
            ("resources: {limits: {cpu: 1, memory: 2}, requests: {cpu: 500m}}", "resources.requests.memory", "2"),
            ("resources: {limits: {cpu: 1n}}", "resources.limits.cpu", "1m"),
            ("resources: {limits: {cpu: 1n}}", "resources.requests.cpu", "1m"),
            ("lifecycle: {preStop: {httpGet: {port: 80}}}", "lifecycle.preStop.httpGet.path", "/"),
            ("lifecycle: {postStart: {httpGet: {port: 80}}}", "lifecycle.postStart.httpGet.scheme", "HTTP"),
        ],
        ["containers", "initContainers"]
    )
    func container(_ row: (String, String, String), list: String) throws {
        let value = try Self.defaulted("\(list): [{name: c, \(row.0)}]")
        #expect(value.at("spec.\(list).0.\(row.1)")?.plainText == row.2)
    }

    @Test("An ephemeral container is one, too, but asks for nothing")
    func ephemeralContainer() throws {
        let value = try Self.defaulted("ephemeralContainers: [{name: c, image: a, resources: {limits: {cpu: 1n}}}]")
        #expect(value.at("spec.ephemeralContainers.0.imagePullPolicy")?.plainText == "Always")
        #expect(value.at("spec.ephemeralContainers.0.resources.limits.cpu")?.plainText == "1m")
        #expect(value.at("spec.ephemeralContainers.0.resources.requests") == nil)
    }

    @Test(
        "Fields of a probe",
        arguments: [
            ("exec: {}", "timeoutSeconds", "1"), ("exec: {}", "periodSeconds", "10"), ("exec: {}", "successThreshold", "1"),
            ("exec: {}", "failureThreshold", "3"), ("periodSeconds: 0", "periodSeconds", "10"), ("periodSeconds: 3", "periodSeconds", "3"),
            ("httpGet: {port: 80}", "httpGet.path", "/"), ("httpGet: {port: 80, scheme: HTTPS}", "httpGet.scheme", "HTTPS"),
            ("grpc: {port: 1}", "grpc.service", ""), ("grpc: {port: 1, service: a}", "grpc.service", "a"),
        ],
        ["livenessProbe", "readinessProbe", "startupProbe"]
    )
    func probe(_ row: (String, String, String), name: String) throws {
        let value = try Self.defaulted("containers: [{name: c, \(name): {\(row.0)}}]")
        #expect(value.at("spec.containers.0.\(name).\(row.1)")?.plainText == row.2)
        #expect(value.at("spec.containers.0.\(name).initialDelaySeconds") == nil)
    }

    @Test("On the host's network a port is a port of the host, in a Pod only")
    func hostPorts() throws {
        let ports = "hostNetwork: true, containers: [{name: c, ports: [{containerPort: 80}, {containerPort: 81, hostPort: 82}]}]"
        #expect(try Self.defaulted(ports).at("spec.containers.0.ports.0.hostPort")?.plainText == "80")
        #expect(try Self.defaulted(ports).at("spec.containers.0.ports.1.hostPort")?.plainText == "82")
        let inside = try Self.defaulted("containers: [{name: c, ports: [{containerPort: 80}]}]")
        #expect(inside.at("spec.containers.0.ports.0.hostPort") == nil)
        let template = try decoded(PodTemplate.self, "{kind: PodTemplate, template: {spec: {\(ports)}}}").applyingDefaults().manifestValue
        #expect(template.at("template.spec.containers.0.ports.0.protocol")?.plainText == "TCP")
        #expect(template.at("template.spec.containers.0.ports.0.hostPort") == nil)
        #expect(template.at("template.spec.enableServiceLinks") == nil)
    }

    @Test(
        "Resources of the pod as a whole",
        arguments: [
            ("limits: {cpu: 2}", "{limits: {cpu: 1}}", "requests.cpu", "1"), ("limits: {cpu: 2}", "{}", "requests.cpu", "2"),
            ("limits: {cpu: 2}, requests: {cpu: 500m}", "{}", "requests.cpu", "500m"),
            ("limits: {cpu: 2}", "{requests: {memory: 1Gi}}", "requests.memory", "1Gi"),
            ("limits: {cpu: 2}", "{limits: {hugepages-2Mi: 2Mi}}", "limits.hugepages-2Mi", "2Mi"),
            ("limits: {cpu: 2}", "{limits: {hugepages-2Mi: 2Mi}}", "requests.hugepages-2Mi", "2Mi"),
            ("requests: {cpu: 2}", "{requests: {memory: 1Gi}}", "requests.memory", nil),
            ("requests: {hugepages-2Mi: 4Mi}", "{limits: {hugepages-2Mi: 2Mi}}", "limits.hugepages-2Mi", nil),
            ("limits: {cpu: 2}", "{requests: {ephemeral-storage: 1Gi}}", "requests.ephemeral-storage", nil),
            ("limits: {}", "{requests: {cpu: 1}}", "requests.cpu", nil),
        ] as [(String, String, String, String?)]
    )
    func podLevel(resources: String, container: String, path: String, expected: String?) throws {
        let value = try Self.defaulted("resources: {\(resources)}, containers: [{name: c, resources: \(container)}]")
        #expect(value.at("spec.resources.\(path)")?.plainText == expected)
    }

    @Test("Zero values that mean nothing go, others stay")
    func zeros() throws {
        let spec = """
            hostNetwork: false, hostPID: false, nodeName: '', hostUsers: false, shareProcessNamespace: false, priority: 0, tolerations: [],
            nodeSelector: {}, containers: [{name: '', tty: false, command: [], env: [{name: A, value: ''}],
            securityContext: {privileged: false}, ports: [{containerPort: 0, hostPort: 0, name: ''}]}],
            volumes: [{name: v, emptyDir: {medium: ''}}]
            """
        let value = try Self.defaulted(spec).at("spec")
        for gone in [
            "hostNetwork", "hostPID", "nodeName", "tolerations", "nodeSelector", "containers.0.tty", "containers.0.command",
            "containers.0.env.0.value", "containers.0.ports.0.hostPort", "containers.0.ports.0.name", "volumes.0.emptyDir.medium",
        ] {
            #expect(value?.at(gone) == nil, "\(gone)")
        }
        for (kept, text) in [
            ("hostUsers", "false"), ("shareProcessNamespace", "false"), ("priority", "0"), ("containers.0.name", ""),
            ("containers.0.securityContext.privileged", "false"), ("containers.0.ports.0.containerPort", "0"),
        ] {
            #expect(value?.at(kept)?.plainText == text, "\(kept)")
        }
    }

    @Test("Filling changes nothing that is given, also in place")
    func inPlace() throws {
        let pod = try decoded(Pod.self, "{kind: Pod, spec: {hostNetwork: false, restartPolicy: Never, containers: [{name: c}]}}")
        var filled = pod
        filled.fillDefaults()
        #expect(filled.spec?.hostNetwork == false)
        #expect(filled.spec?.restartPolicy == .never)
        #expect(filled.spec?.containers.first?.terminationMessagePolicy == .file)
        #expect(pod.spec?.containers.first?.terminationMessagePolicy == nil)
        var applied = pod
        applied.applyDefaults()
        #expect(applied.spec?.hostNetwork == nil)
        #expect(applied == pod.applyingDefaults())
        #expect(Pod().applyingDefaults().spec?.dnsPolicy == .clusterFirst)
    }
}

extension ManifestValue {
    /// The text of a string, number or boolean.
    var plainText: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .bool(let value): String(value)
        default: nil
        }
    }
}
