import PodSpec
import Testing

@Suite("Unions as enumerations")
struct UnionTests {
    @Test("Every source of a volume has its case, and the order is the API's")
    func volumeSources() throws {
        let sources = Volume.schema.fields.dropFirst()
        #expect(sources.count == 30)
        for field in sources {
            let volume = try decoded(Volume.self, try requiredText(of: field))
            #expect(volume.hasSource, "\(field.name)")
            let source = try #require(volume.source)
            #expect("\(source)".hasPrefix(field.name + "("), "\(field.name)")
        }
        #expect(Volume(name: "v").source == nil)
        #expect(!Volume(name: "v").hasSource)
        let two = Volume(name: "v", hostPath: HostPathVolumeSource(path: "/"), emptyDir: EmptyDirVolumeSource())
        #expect(two.source == .hostPath(HostPathVolumeSource(path: "/")))
    }

    /// An object for the field: what is required and absent reads as empty.
    private func requiredText(of field: SchemaField) throws -> String {
        "{name: v, \(field.name): {}}"
    }

    @Test("The handlers of probes")
    func probeHandlers() {
        #expect(Probe(exec: ExecAction(command: ["true"])).handler == .exec(ExecAction(command: ["true"])))
        #expect(Probe(httpGet: HTTPGetAction(port: 80)).handler == .httpGet(HTTPGetAction(port: 80)))
        #expect(Probe(tcpSocket: TCPSocketAction(port: "web")).handler == .tcpSocket(TCPSocketAction(port: "web")))
        #expect(Probe(grpc: GRPCAction(port: 1)).handler == .grpc(GRPCAction(port: 1)))
        #expect(Probe().handler == nil)
        #expect(Probe(tcpSocket: TCPSocketAction(port: 1), grpc: GRPCAction(port: 1)).handler == .tcpSocket(TCPSocketAction(port: 1)))
    }

    @Test("The handlers of lifecycle hooks")
    func hookHandlers() {
        #expect(LifecycleHandler(exec: ExecAction()).handler == .exec(ExecAction()))
        #expect(LifecycleHandler(httpGet: HTTPGetAction(port: 80)).handler == .httpGet(HTTPGetAction(port: 80)))
        #expect(LifecycleHandler(tcpSocket: TCPSocketAction(port: 1)).handler == .tcpSocket(TCPSocketAction(port: 1)))
        #expect(LifecycleHandler(sleep: SleepAction(seconds: 2)).handler == .sleep(SleepAction(seconds: 2)))
        #expect(LifecycleHandler().handler == nil)
    }

    @Test("The times of a probe, with Kubernetes' defaults")
    func probeTimes() {
        let usual = Probe()
        #expect(usual.initialDelay == .zero)
        #expect(usual.period == .seconds(10))
        #expect(usual.timeout == .seconds(1))
        #expect(usual.terminationGracePeriod == nil)
        #expect(usual.effectiveSuccessThreshold == 1)
        #expect(usual.effectiveFailureThreshold == 3)
        let zero = Probe(timeoutSeconds: 0, periodSeconds: 0, successThreshold: 0, failureThreshold: 0)
        #expect(zero.period == .seconds(10))
        #expect(zero.timeout == .seconds(1))
        #expect(zero.effectiveSuccessThreshold == 1)
        #expect(zero.effectiveFailureThreshold == 3)
        let given = Probe(
            initialDelaySeconds: 5,
            timeoutSeconds: 2,
            periodSeconds: 7,
            successThreshold: 4,
            failureThreshold: 6,
            terminationGracePeriodSeconds: 9
        )
        #expect(given.initialDelay == .seconds(5))
        #expect(given.period == .seconds(7))
        #expect(given.timeout == .seconds(2))
        #expect(given.terminationGracePeriod == .seconds(9))
        #expect(given.effectiveSuccessThreshold == 4)
        #expect(given.effectiveFailureThreshold == 6)
    }
}
