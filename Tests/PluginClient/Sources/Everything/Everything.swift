import PodSpec

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A type of the client's own that is called like one of the model's.
struct Container {}

/// Compares each constant with what decoding its file gives; `Everything FOLDER`.
@main
struct Everything {
    static func main() {
        let constants: [(file: String, objects: [Manifest.Object])] = [
            ("pod.yaml", [.pod(PodManifests.pod)]),
            ("default.yaml", [.pod(PodManifests.default)]),
            ("long.json", [.pod(PodManifests.long)]),
            (
                "workloads.yaml",
                [
                    .deployment(PodManifests.workloadsWebDeployment),
                    .replicaSet(PodManifests.workloadsWebReplicaSet),
                    .replicationController(PodManifests.workloadsWebReplicationController),
                    .statefulSet(PodManifests.workloadsDatabase),
                    .daemonSet(PodManifests.workloadsAgent),
                    .job(PodManifests.workloadsOnce),
                    .cronJob(PodManifests.workloadsNightly),
                    .podTemplate(PodManifests.workloadsTemplate),
                    .pod(PodManifests.workloads),
                ]
            ),
        ]
        var differs = false
        for (file, objects) in constants {
            let decoded = contents(of: "\(CommandLine.arguments.dropFirst().first ?? ".")/\(file)").map { ManifestStream($0) }
            let expected = decoded?.compactMap(\.object) ?? []
            guard expected == objects else {
                print("error: \(file): the constants differ from what the file holds")
                differs = true
                continue
            }
            // Equality of quantities says nothing about how they are written.
            let texts = (expected.map { ManifestEncoder().encode($0.value) }, objects.map { ManifestEncoder().encode($0.value) })
            if texts.0 != texts.1 {
                print("error: \(file): the constants are written differently")
                differs = true
            }
        }
        if differs { exit(1) }
        print("\(constants.reduce(0) { $0 + $1.objects.count }) constants are what their files hold")
    }

    private static func contents(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }
}
