import PodSpecValidation

extension AdviceFixture {
    /// A fixture or more for each piece of advice.
    static let all = probes + resources + volumes + security + references + keys + selection

    private static let port = "ports: [{containerPort: 80}]"
    private static let http = "httpGet: {port: 80, path: /}"

    private static let probes = [
        AdviceFixture(
            .missingReadinessProbe, bad: container(port),
            "warning: spec.containers[0]: container \"web\" serves a port and has no readiness probe: "
                + "it gets requests before it can answer them",
            good: container("\(port), readinessProbe: {\(http)}"),
            container(""),
            container("ports: [{containerPort: 9090, name: metrics}]"),
            container(port, "restartPolicy: Never"),
            pod("containers: [{name: web, image: \"web:1\", \(port)}]", "name: web"),
            workload("Job", "restartPolicy: Never, containers: [{name: web, image: \"web:1\", \(port)}]")
        ),
        AdviceFixture(
            .missingReadinessProbe,
            bad: pod(
                "initContainers: [{name: proxy, image: \"p:1\", restartPolicy: Always, \(port)}], containers: [{name: a, image: \"a:1\"}]"),
            "warning: spec.initContainers[0]: container \"proxy\" serves a port and has no readiness probe: "
                + "it gets requests before it can answer them",
            good: pod("initContainers: [{name: setup, image: \"s:1\", \(port)}], containers: [{name: a, image: \"a:1\"}]")
        ),
        AdviceFixture(
            .missingLivenessProbe, bad: container(port),
            "note: spec.containers[0]: container \"web\" has no liveness probe: nothing restarts it when it hangs",
            good: container("\(port), livenessProbe: {\(http)}"),
            container("")
        ),
        AdviceFixture(
            .livenessAsStrictAsReadiness,
            bad: """
                apiVersion: v1
                kind: Pod
                metadata: {name: web}
                spec:
                  containers:
                  - name: web
                    image: web:1
                    ports: [{containerPort: 80, name: http}]
                    readinessProbe: {httpGet: {port: http}, periodSeconds: 10}
                    livenessProbe: {httpGet: {port: 80, path: /}, periodSeconds: 5, failureThreshold: 6}

                """,
            "warning: spec.containers[0].livenessProbe: asks the same as readinessProbe and gives up after 6 × 5s, readiness after "
                + "3 × 10s: a busy container is restarted instead of being spared requests",
            good: container("readinessProbe: {\(http)}, livenessProbe: {\(http), failureThreshold: 4}"),
            container("readinessProbe: {\(http)}, livenessProbe: {httpGet: {port: 80, path: /alive}}"),
            container("readinessProbe: {\(http)}, livenessProbe: {tcpSocket: {port: 80}}"),
            container("readinessProbe: {httpGet: {port: a}}, livenessProbe: {httpGet: {port: b}}"),
            container("livenessProbe: {\(http)}")
        ),
        AdviceFixture(
            .livenessAsStrictAsReadiness,
            bad: container("readinessProbe: {exec: {command: [check]}}, livenessProbe: {exec: {command: [check]}}"),
            "warning: spec.containers[0].livenessProbe: asks the same as readinessProbe and gives up after 3 × 10s, readiness after "
                + "3 × 10s: a busy container is restarted instead of being spared requests",
            good: container("readinessProbe: {exec: {command: [ready]}}, livenessProbe: {exec: {command: [alive]}}")
        ),
        AdviceFixture(
            .killedWhileStarting,
            bad: container(
                "readinessProbe: {\(http), initialDelaySeconds: 60}, livenessProbe: {tcpSocket: {port: 80}, initialDelaySeconds: 5}"),
            "warning: spec.containers[0].livenessProbe: may give up 25s after the start, and readiness is first asked after 60s: "
                + "a container that needs this long is restarted while it is starting",
            good: container("readinessProbe: {\(http), initialDelaySeconds: 25}, livenessProbe: {\(http), initialDelaySeconds: 5}"),
            container("readinessProbe: {\(http), initialDelaySeconds: 60}, livenessProbe: {tcpSocket: {port: 81}}"),
            container(
                "readinessProbe: {\(http), initialDelaySeconds: 60}, livenessProbe: {\(http)}, startupProbe: {\(http), failureThreshold: 30}"
            )
        ),
        AdviceFixture(
            .killedWhileStarting,
            bad: container("startupProbe: {\(http), failureThreshold: 2}, readinessProbe: {\(http), initialDelaySeconds: 30}"),
            "warning: spec.containers[0].startupProbe: may give up 10s after the start, and readiness is first asked after 30s: "
                + "a container that needs this long is restarted while it is starting",
            good: container("startupProbe: {\(http), failureThreshold: 4}, readinessProbe: {\(http), initialDelaySeconds: 30}")
        ),
        AdviceFixture(
            .unknownProbePort,
            bad: container(
                "ports: [{containerPort: 80, name: web}], readinessProbe: {httpGet: {port: http}}, "
                    + "livenessProbe: {tcpSocket: {port: http}}, startupProbe: {tcpSocket: {port: http}}"),
            "warning: spec.containers[0].readinessProbe.httpGet.port: container \"web\" has no port named \"http\": it never becomes ready",
            "warning: spec.containers[0].livenessProbe.tcpSocket.port: container \"web\" has no port named \"http\": "
                + "liveness never notices anything",
            "warning: spec.containers[0].startupProbe.tcpSocket.port: container \"web\" has no port named \"http\": "
                + "it never counts as started",
            good: container("ports: [{containerPort: 80, name: http}], readinessProbe: {httpGet: {port: http}}"),
            container("readinessProbe: {httpGet: {port: 80}}"),
            container("readinessProbe: {httpGet: {port: \"80\"}}"),
            container("livenessProbe: {exec: {command: [check]}}")
        ),
        AdviceFixture(
            .probeTimeoutExceedsPeriod, bad: container("readinessProbe: {\(http), timeoutSeconds: 10}"),
            "note: spec.containers[0].readinessProbe.timeoutSeconds: a probe may take 10s and the next one is due after 10s: "
                + "failures are noticed later than meant",
            good: container("readinessProbe: {\(http), timeoutSeconds: 9}"),
            container("readinessProbe: {\(http), periodSeconds: 1}")
        ),
    ]

    private static let resources = [
        AdviceFixture(
            .missingRequests, bad: container("resources: {requests: {cpu: 1}}"),
            "warning: spec.containers[0].resources.requests: container \"web\" requests no memory: the scheduler takes it to need none",
            good: container("resources: {requests: {cpu: 1, memory: 1Gi}}"),
            container("resources: {requests: {cpu: 1}, limits: {memory: 1Gi}}"),
            container("", "resources: {limits: {cpu: 1, memory: 1Gi}}"),
            pod("initContainers: [{name: a, image: \"a:1\"}], containers: []")
        ),
        AdviceFixture(
            .missingRequests, bad: workload("Job", "restartPolicy: Never, containers: [{name: web, image: \"web:1\"}]"),
            "warning: spec.template.spec.containers[0].resources.requests: container \"web\" requests no CPU and no memory: "
                + "the scheduler takes it to need none",
            good: workload("Job", "containers: [{name: web, image: \"web:1\", resources: {limits: {cpu: 1, memory: 1Gi}}}]")
        ),
        AdviceFixture(
            .missingMemoryLimit, bad: container("resources: {limits: {cpu: 1}}"),
            "warning: spec.containers[0].resources.limits: container \"web\" has no memory limit: "
                + "a leak takes memory from every other pod of its node",
            good: container("resources: {limits: {memory: 1Gi}}"),
            container("", "resources: {limits: {memory: 1Gi}}")
        ),
        AdviceFixture(
            .almostGuaranteed, bad: container("resources: {limits: {cpu: 1, memory: 2Gi}, requests: {cpu: 1000m, memory: 1Gi}}"),
            "note: spec.containers[0].resources.requests[memory]: requests 1Gi of memory below the limit of 2Gi, while CPU is equal "
                + "throughout: the pod is Burstable and not Guaranteed",
            good: container("resources: {limits: {cpu: 1, memory: 2Gi}, requests: {cpu: 500m, memory: 1Gi}}"),
            container("resources: {limits: {cpu: 1, memory: 1Gi}, requests: {memory: 1024Mi}}"),
            container("resources: {limits: {memory: 2Gi}, requests: {memory: 1Gi}}"),
            pod(
                "containers: [{name: a, image: \"a:1\", resources: {limits: {cpu: 1, memory: 2Gi}, requests: {memory: 1Gi}}}, "
                    + "{name: b, image: \"b:1\"}]")
        ),
        AdviceFixture(
            .floatingImageTag, bad: pod("containers: [{name: a, image: nginx}, {name: b, image: \"nginx:latest\"}]"),
            "warning: spec.containers[0].image: \"nginx\" has no tag, which means latest: it names another image tomorrow",
            "warning: spec.containers[1].image: \"nginx:latest\" names another image tomorrow",
            good: container(""),
            pod("containers: [{name: a, image: \"nginx@sha256:\(String(repeating: "a", count: 64))\"}]"),
            pod("containers: [{name: a, image: auto}]", "name: gateway, annotations: {inject.istio.io/templates: gateway}"),
            pod("containers: [{name: a, image: \"${IMAGE}\"}]")
        ),
    ]

    private static let volumes = [
        AdviceFixture(
            .unmountedVolume,
            bad: container(
                "volumeMounts: [{name: data, mountPath: /data}]", "volumes: [{name: data, emptyDir: {}}, {name: cache, emptyDir: {}}]"),
            "warning: spec.volumes[1]: no container mounts volume \"cache\": it is there for nothing",
            good: container("volumeMounts: [{name: data, mountPath: /data}]", "volumes: [{name: data, emptyDir: {}}]"),
            container(
                "volumeDevices: [{name: disk, devicePath: /dev/x}]", "volumes: [{name: disk, persistentVolumeClaim: {claimName: c}}]"),
            container(
                "env: [{name: A, valueFrom: {fileKeyRef: {volumeName: v, path: e, key: A}}}]", "volumes: [{name: v, emptyDir: {}}]")
        ),
        AdviceFixture(
            .unmountedVolume, bad: container("", "volumes: [{name: settings, configMap: {name: settings}}]"),
            "warning: spec.volumes[0]: no container mounts volume \"settings\": what is in it doesn't reach the pod",
            good: container("volumeMounts: [{name: s, mountPath: /s}]", "volumes: [{name: s, configMap: {name: settings}}]")
        ),
        AdviceFixture(
            .unmountedVolume,
            bad: workload(
                "StatefulSet", "containers: [{name: web, image: \"web:1\"}]",
                more: "volumeClaimTemplates: [{metadata: {name: data}, spec: {}}], "),
            "warning: spec.volumeClaimTemplates[0]: no container mounts the claims of \"data\": "
                + "what should last is lost with the container",
            good: workload(
                "StatefulSet", "containers: [{name: web, image: \"web:1\", volumeMounts: [{name: data, mountPath: /d}]}]",
                more: "volumeClaimTemplates: [{metadata: {name: data}, spec: {}}], ")
        ),
        AdviceFixture(
            .hostPath, bad: container("", "volumes: [{name: logs, hostPath: {path: /var/log}}]"),
            "warning: spec.volumes[0].hostPath: volume \"logs\" is \"/var/log\" of whichever node the pod lands on",
            good: container("", "volumes: [{name: logs, emptyDir: {}}]"),
            container("", "priorityClassName: system-node-critical, volumes: [{name: logs, hostPath: {path: /var/log}}]"),
            workload("DaemonSet", "containers: [], volumes: [{name: logs, hostPath: {path: /var/log}}]")
        ),
    ]

    private static let security = [
        AdviceFixture(
            .nodeNamespaces, bad: container("", "hostNetwork: true, hostPID: true, hostIPC: true"),
            "warning: spec.hostNetwork: the pod has the node's network: network policies don't hold it",
            "warning: spec.hostPID: the pod sees all processes of its node",
            "warning: spec.hostIPC: the pod can read the shared memory of its node's processes",
            good: container("", "hostNetwork: false"),
            workload("DaemonSet", "containers: [], hostNetwork: true")
        ),
        AdviceFixture(
            .runsAsRoot,
            bad: pod(
                "securityContext: {runAsUser: 0, runAsNonRoot: true}, "
                    + "containers: [{name: a, image: \"a:1\"}, {name: b, image: \"b:1\", securityContext: {runAsUser: 0}}]"),
            "warning: spec.securityContext.runAsUser: the containers run as root",
            "warning: spec.containers[1].securityContext.runAsUser: container \"b\" runs as root and must not, by runAsNonRoot: "
                + "the kubelet never starts it",
            good: container("securityContext: {runAsUser: 1000}", "securityContext: {runAsUser: 0}"),
            container("securityContext: {runAsUser: 0}", "hostUsers: false"),
            container("securityContext: {runAsUser: 0}", "os: {name: windows}"),
            container("", "initContainers: [{name: chown, image: \"a:1\", securityContext: {runAsUser: 0}}]"),
            workload("DaemonSet", "containers: [{name: a, image: \"a:1\", securityContext: {runAsUser: 0}}]")
        ),
        AdviceFixture(
            .mayRunAsRoot, bad: pod("containers: [{name: a, image: \"a:1\"}, {name: b, image: \"b:1\"}]"),
            "note: spec.securityContext: containers \"a\" and \"b\" may run as root: the image decides",
            good: container("", "securityContext: {runAsNonRoot: true}"),
            container("securityContext: {runAsUser: 1000}"),
            container("securityContext: {privileged: true}"),
            container("", "hostUsers: false")
        ),
        AdviceFixture(
            .mayRunAsRoot, bad: pod("containers: [{name: a, image: \"a:1\"}, {name: b, image: \"b:1\", securityContext: {runAsUser: 1}}]"),
            "note: spec.containers[0].securityContext: container \"a\" may run as root: the image decides",
            good: container("securityContext: {runAsNonRoot: true}")
        ),
        AdviceFixture(
            .writableRootFilesystem, bad: container("securityContext: {privileged: false}"),
            "note: spec.containers[0].securityContext.readOnlyRootFilesystem: container \"web\" can write to its root filesystem: "
                + "an intruder can change its programs",
            good: container("securityContext: {readOnlyRootFilesystem: true}"),
            container("securityContext: {privileged: true}"),
            container("", "os: {name: windows}")
        ),
        AdviceFixture(
            .spreadMissesOwnPods,
            bad: workload(
                "Deployment",
                "containers: [], topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, "
                    + "labelSelector: {matchLabels: {app: wev}}}]"),
            "warning: spec.template.spec.topologySpreadConstraints[0].labelSelector: matches none of the workload's own pods: "
                + "they aren't spread",
            good: workload(
                "Deployment",
                "containers: [], topologySpreadConstraints: [{maxSkew: 1, topologyKey: zone, whenUnsatisfiable: DoNotSchedule, "
                    + "labelSelector: {matchLabels: {app: web}}}]")
        ),
    ]
}
