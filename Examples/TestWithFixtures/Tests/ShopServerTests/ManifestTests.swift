import PodSpec
import PodSpecExpectations
import ShopServer
import Testing

@Suite("The server's manifest")
struct ManifestTests {
    @Test("The API server takes it")
    func isValid() {
        expectValid(ShopServer(version: "2.4.0").deployment)
        expectValid(ShopServer(version: "2.4.0").pod)
    }

    @Test("What cannot run is refused, in the API server's words")
    func refusals() {
        expectDiagnostics(
            of: ShopServer(version: "2.4.0", port: 70000, replicas: -1).deployment,
            [
                "spec.replicas: Invalid value: -1: must be greater than or equal to 0",
                "spec.template.spec.containers[0].ports[0].containerPort: Invalid value: 70000: must be between 1 and 65535, inclusive",
            ]
        )
    }

    @Test("A manifest by hand is checked with lines and columns")
    func byHand() {
        expectDiagnostics(
            ofManifest: """
                apiVersion: v1
                kind: Pod
                metadata: {name: shop-debug}
                spec:
                  containers:
                  - name: server
                    image: registry.example/shop/server:2.4.0
                    livenesProbe:
                      httpGet: {path: /live, port: 8080}
                """,
            ["8:5: error: unknown field \"spec.containers[0].livenesProbe\""]
        )
    }

    @Test("What is written reads back as the same Deployment")
    func roundTrip() throws {
        let deployment = ShopServer(version: "2.4.0").deployment
        #expect(try ManifestDecoder().decode(Deployment.self, from: ManifestEncoder().encode(deployment)) == deployment)
    }
}
