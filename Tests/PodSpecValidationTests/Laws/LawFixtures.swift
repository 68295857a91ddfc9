import PodSpec

/// Manifests for the laws: valid and invalid ones of several kinds, in order of their faults.
enum LawFixtures {
    static let valid: [String] = [
        """
        apiVersion: v1
        kind: Pod
        metadata:
          name: web
          labels: {app: web, "no": "yes"}
          annotations: {note: "1e3"}
        spec:
          initContainers:
          - name: migrate
            image: registry.example.com/web:1
            command: [migrate, --all]
            env:
            - name: MODE
              value: "on"
          containers:
          - name: web
            image: registry.example.com/web:1
            ports:
            - containerPort: 8080
              name: http
            env:
            - name: POD_NAME
              valueFrom: {fieldRef: {fieldPath: metadata.name}}
            - name: PASSWORD
              valueFrom: {secretKeyRef: {name: web, key: password}}
            resources:
              requests: {cpu: 100m, memory: 64Mi}
              limits: {cpu: "1", memory: 64Mi}
            livenessProbe:
              httpGet: {path: /healthz, port: http}
              periodSeconds: 5
            securityContext:
              allowPrivilegeEscalation: false
              capabilities: {drop: [ALL]}
            volumeMounts:
            - {name: data, mountPath: /data}
          volumes:
          - name: data
            emptyDir: {sizeLimit: 1Gi}
          securityContext:
            runAsNonRoot: true
            seccompProfile: {type: RuntimeDefault}
          tolerations:
          - {key: dedicated, operator: Equal, value: web, effect: NoSchedule}
        """,
        """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: api}
        spec:
          replicas: 2
          selector: {matchLabels: {app: api}}
          template:
            metadata: {labels: {app: api}}
            spec:
              containers:
              - name: api
                image: api:2
                startupProbe: {tcpSocket: {port: 80}}
        """,
        """
        apiVersion: batch/v1
        kind: CronJob
        metadata: {name: nightly}
        spec:
          schedule: 0 3 * * *
          jobTemplate:
            spec:
              backoffLimit: 2
              template:
                spec:
                  restartPolicy: OnFailure
                  containers:
                  - name: job
                    image: job:3
                    args: ["--verbose", "true"]
        """,
    ]

    static let invalid: [String] = [
        """
        apiVersion: v1
        kind: Pod
        metadata: {name: Not_A_Name, labels: {"a b": c}}
        spec:
          restartPolicy: Sometimes
          containers:
          - name: a
            image: ""
            ports: [{containerPort: 0}, {containerPort: 70000, name: much-too-long-a-port-name}]
            env: [{name: "", value: x}, {name: A, valueFrom: {}}]
            resources: {requests: {cpu: 2}, limits: {cpu: 1}}
            livenessProbe: {httpGet: {port: 0}, exec: {command: []}}
          - name: a
            image: i
            volumeMounts: [{name: gone, mountPath: ""}]
          volumes:
          - {name: v, emptyDir: {}, secret: {secretName: s}}
        """,
        """
        apiVersion: apps/v1
        kind: StatefulSet
        metadata: {name: db}
        spec:
          replicas: -1
          selector: {matchLabels: {app: db}}
          template:
            metadata: {labels: {app: other}}
            spec:
              restartPolicy: Never
              containers: []
        """,
        """
        apiVersion: batch/v1
        kind: CronJob
        metadata: {name: nightly}
        spec:
          schedule: every night
          jobTemplate:
            spec:
              parallelism: -2
              template: {spec: {restartPolicy: Always, containers: [{name: x}]}}
        """,
    ]

    /// The objects of a text.
    static func manifests(_ text: String) -> [Manifest] { ManifestStream(text).filter { $0.object != nil } }
}

/// What a verdict says, wherever it stands.
struct VerdictContent: Hashable, CustomStringConvertible {
    private let counts: [String: Int]

    init(_ diagnostics: [Diagnostic]) {
        counts = diagnostics.reduce(into: [:]) { counts, diagnostic in
            counts[
                "\(diagnostic.severity) \(diagnostic.code) \(diagnostic.path) \(diagnostic.message) \(diagnostic.suggestion ?? "")",
                default: 0] += 1
        }
    }

    var description: String { counts.map { "\($0.value) × \($0.key)" }.sorted().joined(separator: "\n") }
}
