import Foundation
import PodSpec
import Testing

@Suite("A Pod written in Swift")
struct KuardTests {
    private static let manifest = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: kuard
        spec:
          volumes:
            - name: "kuard-data"
              nfs:
                server: nfs.example.com
                path: "/exports"
          containers:
            - image: registry.example.com/kuard:1
              name: kuard
              ports:
                - containerPort: 8080
                  name: http
                  protocol: TCP
              resources:
                requests:
                  cpu: "500m"
                  memory: "128Mi"
                limits:
                  cpu: "1000m"
                  memory: "256Mi"
              volumeMounts:
                - mountPath: "/data"
                  name: "kuard-data"
              livenessProbe:
                httpGet:
                  path: /healthy
                  port: 8080
                initialDelaySeconds: 5
                timeoutSeconds: 1
                periodSeconds: 10
                failureThreshold: 3
              readinessProbe:
                httpGet:
                  path: /ready
                  port: 8080
                initialDelaySeconds: 30
                timeoutSeconds: 1
                periodSeconds: 10
                failureThreshold: 3
        """

    private static func kuard(image: String, server: String) -> Pod {
        Pod(
            name: "kuard",
            spec: Pod.Spec(
                containers: [
                    Container(
                        name: "kuard",
                        image: image,
                        ports: [ContainerPort(8080, name: "http", protocol: .tcp)],
                        resources: .requests([.cpu: "500m", .memory: "128Mi"], limits: [.cpu: 1, .memory: "256Mi"]),
                        volumeMounts: [VolumeMount("/data", from: "kuard-data")],
                        livenessProbe: .httpGet(
                            "/healthy", port: 8080, initialDelaySeconds: 5, timeoutSeconds: 1, periodSeconds: 10, failureThreshold: 3),
                        readinessProbe: .httpGet(
                            "/ready", port: 8080, initialDelaySeconds: 30, timeoutSeconds: 1, periodSeconds: 10, failureThreshold: 3)
                    )
                ],
                volumes: [.nfs(server: server, path: "/exports", name: "kuard-data")]
            )
        )
    }

    @Test("It equals the manifest")
    func equalsManifest() throws {
        let decoded = try ManifestDecoder().decode(Pod.self, from: Self.manifest)
        #expect(Self.kuard(image: "registry.example.com/kuard:1", server: "nfs.example.com") == decoded)
    }

    @Test("It equals the book's manifest", .enabled(if: RecordedCases.arePresent, RecordedCases.note))
    func equalsBook() throws {
        let path = RecordedCases.folder + "/corpus/manifests/kubernetes-up-and-running+examples/5-6-kuard-pod-full.yaml"
        let decoded = try ManifestDecoder().decode(Pod.self, from: String(contentsOfFile: path, encoding: .utf8))
        #expect(Self.kuard(image: "gcr.io/kuar-demo/kuard-amd64:1", server: "my.nfs.server.local") == decoded)
    }
}
