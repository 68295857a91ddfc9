import PodSpec
import Testing

@Suite("Writing objects in Swift")
struct BuildingTests {
    /// What is written in Swift, and the same in YAML.
    private static let pairs: [(any APIObject, String)] = [
        (
            Probe.tcpSocket(port: "db", periodSeconds: 5),
            "{tcpSocket: {port: db}, periodSeconds: 5}"
        ),
        (
            Probe.grpc(port: 9090, service: "live", failureThreshold: 2),
            "{grpc: {port: 9090, service: live}, failureThreshold: 2}"
        ),
        (
            Probe.exec("cat", "/tmp/healthy", initialDelaySeconds: 1, timeoutSeconds: 2, successThreshold: 3),
            "{exec: {command: [cat, /tmp/healthy]}, initialDelaySeconds: 1, timeoutSeconds: 2, successThreshold: 3}"
        ),
        (Probe.httpGet(port: 80, scheme: .https), "{httpGet: {port: 80, scheme: HTTPS}}"),
        (LifecycleHandler.exec("drain", "--now"), "{exec: {command: [drain, --now]}}"),
        (LifecycleHandler.httpGet("/stop", port: "http"), "{httpGet: {path: /stop, port: http}}"),
        (LifecycleHandler.sleep(seconds: 5), "{sleep: {seconds: 5}}"),
        (Volume.emptyDir(name: "v", medium: .memory, sizeLimit: "64Mi"), "{name: v, emptyDir: {medium: Memory, sizeLimit: 64Mi}}"),
        (Volume.hostPath("/dev", name: "v", type: .directory), "{name: v, hostPath: {path: /dev, type: Directory}}"),
        (Volume.nfs(server: "s", path: "/p", name: "v", readOnly: true), "{name: v, nfs: {server: s, path: /p, readOnly: true}}"),
        (Volume.configMap("c", name: "v", optional: true), "{name: v, configMap: {name: c, optional: true}}"),
        (
            Volume.secret("s", name: "v", items: [KeyToPath(key: "k", path: "p")]),
            "{name: v, secret: {secretName: s, items: [{key: k, path: p}]}}"
        ),
        (Volume.persistentVolumeClaim("c", name: "v"), "{name: v, persistentVolumeClaim: {claimName: c}}"),
        (
            Volume.projected([VolumeProjection(secret: SecretProjection(name: "s"))], name: "v"),
            "{name: v, projected: {sources: [{secret: {name: s}}]}}"
        ),
        (VolumeMount("/data", from: "v", readOnly: true, subPath: "a"), "{name: v, mountPath: /data, readOnly: true, subPath: a}"),
        (EnvVar("A", "b"), "{name: A, value: b}"),
        (EnvVar.field("A", "metadata.name"), "{name: A, valueFrom: {fieldRef: {fieldPath: metadata.name}}}"),
        (EnvVar.configMap("A", key: "k", of: "c"), "{name: A, valueFrom: {configMapKeyRef: {key: k, name: c}}}"),
        (
            EnvVar.secret("A", key: "k", of: "s", optional: true),
            "{name: A, valueFrom: {secretKeyRef: {key: k, name: s, optional: true}}}"
        ),
        (ContainerPort(53, protocol: .udp), "{containerPort: 53, protocol: UDP}"),
        (8080 as ContainerPort, "{containerPort: 8080}"),
        (["app": "web"] as LabelSelector, "{matchLabels: {app: web}}"),
        (
            ResourceRequirements.requests([.cpu: 2, .hugePages("2Mi"): "4Mi"], limits: [.extended("nvidia.com/gpu"): 1]),
            "{requests: {cpu: '2', hugepages-2Mi: 4Mi}, limits: {nvidia.com/gpu: 1}}"
        ),
        (ResourceRequirements.limits([.ephemeralStorage: "1Gi"]), "{limits: {ephemeral-storage: 1Gi}}"),
        (
            Container(name: "c").with(\.image, "i:1").with { $0.tty = true },
            "{name: c, image: 'i:1', tty: true}"
        ),
    ]

    @Test("It is what the YAML says", arguments: pairs.indices)
    func same(_ index: Int) throws {
        let (object, yaml) = Self.pairs[index]
        func read<Object: APIObject>(_ object: Object) throws {
            #expect(try ManifestDecoder().decode(Object.self, from: yaml) == object)
        }
        try read(object)
    }

    @Test("Workloads select the pods they make")
    func workloads() throws {
        let labels = ["app": "web"]
        let spec = Pod.Spec(containers: [Container(name: "c", image: "i:1")], restartPolicy: .never)
        #expect(Deployment(name: "d", replicas: 2, labels: labels, pods: spec).spec.selector == ["app": "web"])
        #expect(StatefulSet(name: "d", serviceName: "s", labels: labels, pods: spec).spec.template.metadata?.labels == labels)
        #expect(DaemonSet(name: "d", labels: labels, pods: spec).spec.selector?.matchLabels == labels)
        #expect(Job(name: "d", pods: spec).spec?.template.spec == spec)
        #expect(CronJob(name: "d", schedule: "@daily", pods: spec).spec.jobTemplate.spec?.template.spec == spec)
    }
}
