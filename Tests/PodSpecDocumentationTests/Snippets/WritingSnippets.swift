import PodSpec

/// Pages about Pods that are written in Swift.
enum WritingSnippets {
    static func kuard() -> Pod {
        // snippet
        let kuard = Pod(
            name: "kuard",
            spec: Pod.Spec(
                containers: [
                    Container(
                        name: "kuard",
                        image: "gcr.io/kuar-demo/kuard-amd64:1",
                        ports: [ContainerPort(8080, name: "http", protocol: .tcp)],
                        resources: .requests([.cpu: "500m", .memory: "128Mi"], limits: [.cpu: 1, .memory: "256Mi"]),
                        volumeMounts: [VolumeMount("/data", from: "kuard-data")],
                        livenessProbe: .httpGet("/healthy", port: 8080, initialDelaySeconds: 5, failureThreshold: 3),
                        readinessProbe: .httpGet("/ready", port: 8080, initialDelaySeconds: 30, failureThreshold: 3)
                    )
                ],
                volumes: [.nfs(server: "nfs.example.com", path: "/exports", name: "kuard-data")]
            )
        )
        // end snippet
        return kuard
    }

    static func vary(kuard: Pod) -> Pod {
        // snippet
        let canary = kuard.with { pod in
            pod.metadata?.name = "kuard-canary"
            pod.spec?.containers[0].image = "gcr.io/kuar-demo/kuard-amd64:2"
        }
        // end snippet
        return canary
    }

    static func workload(kuard: Pod) {
        // snippet
        let deployment = Deployment(name: "kuard", replicas: 3, labels: ["app": "kuard"], pods: kuard.spec ?? Pod.Spec(containers: []))
        print(ManifestEncoder().encode(deployment))
        // end snippet
    }
}
