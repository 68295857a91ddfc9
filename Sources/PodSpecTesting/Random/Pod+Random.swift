public import PodSpec

extension Pod {
    /// A random Pod that is valid: the API server takes it without an error or a warning.
    ///
    /// The same generator gives the same Pod, as long as this package's version stays the same.
    ///
    /// ```swift
    /// @Test(arguments: 0..<1000) func survivesARoundTrip(_ seed: Int) throws {
    ///     var generator = SeededGenerator(seed: seed)
    ///     let pod = Pod.random(using: &generator)
    ///     #expect(try ManifestDecoder().decode(Pod.self, from: ManifestEncoder().encode(pod)) == pod)
    /// }
    /// ```
    public static func random(using generator: inout some RandomNumberGenerator) -> Pod {
        var dice = Dice(generator)
        defer { generator = dice.generator }
        let name = dice.name()
        let labels = ["app": name, "version": dice.pick("1", "2.0", "canary")]
        let restartPolicy = dice.maybe(dice.pick(RestartPolicy.always, .onFailure, .never))
        return Pod(
            name: name,
            namespace: dice.maybe(dice.name()),
            labels: labels,
            annotations: dice.maybe(["example.com/note": dice.pick("yes", "1e3", "a: b\nc", "")]),
            spec: .random(labels: labels, restartPolicy: restartPolicy, &dice)
        )
    }
}

extension Manifest.Object {
    /// A random Pod or workload that is valid: the API server takes it without an error or a warning.
    public static func random(using generator: inout some RandomNumberGenerator) -> Manifest.Object {
        var dice = Dice(generator)
        defer { generator = dice.generator }
        let name = dice.name()
        let labels = ["app": name]
        let replicas = dice.maybe(dice.number(Int32(0)...5))
        let running = Pod.Spec.random(labels: labels, restartPolicy: nil, &dice)
        let ending = Pod.Spec.random(labels: labels, restartPolicy: dice.pick(.onFailure, .never), &dice)
        switch dice.number(0...6) {
        case 0: return .deployment(Deployment(name: name, replicas: replicas, labels: labels, pods: running))
        case 1: return .statefulSet(StatefulSet(name: name, serviceName: name, replicas: replicas, labels: labels, pods: running))
        case 2: return .daemonSet(DaemonSet(name: name, labels: labels, pods: running))
        case 3: return .job(Job(name: name, pods: ending))
        case 4: return .cronJob(CronJob(name: name, schedule: dice.pick("0 3 * * *", "*/5 * * * 1-5", "@hourly"), pods: ending))
        case 5: return .replicaSet(.fixture(name: name, replicas: replicas, spec: running))
        default: return .pod(Pod(name: name, labels: labels, spec: ending))
        }
    }
}
