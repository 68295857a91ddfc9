import PodSpecProbes
import Testing

@Suite("Probe targets")
struct ProbeTargetTests {
    @Test("A mapped port is replaced, another stays", arguments: [(8080, 18080), (9090, 9090)])
    func ports(asked: Int, dialled: Int) {
        #expect(ProbeTarget(ports: [8080: 18080]).port(for: asked) == dialled)
    }
}
