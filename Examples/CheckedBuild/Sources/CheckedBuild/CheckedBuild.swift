import PodSpec

/// A program that knows its manifests: no file is read and nothing can fail while it runs, since the build has checked them.
@main
struct CheckedBuild {
    static func main() {
        print("migration image: \(PodManifests.migration.spec?.template.spec?.containers.first?.image ?? "-")")
        for (stage, web) in [("staging", PodManifests.stagingWeb), ("production", PodManifests.productionWeb)] {
            print("\(stage): \(web.spec.replicas ?? 1) × \(memory(of: web))")
        }
        let pod = PodManifests.shopCache
        print("\(pod.metadata?.name ?? "-") is ready when \(probe(of: pod)) answers")
        print("every night: \(PodManifests.shopReport.spec.schedule)")
    }

    private static func memory(of deployment: Deployment) -> Quantity {
        let containers = deployment.spec.template.spec?.containers ?? []
        return containers.compactMap { $0.resources?.requests?["memory"] }.reduce(0, +)
    }

    private static func probe(of pod: Pod) -> String {
        pod.spec?.containers.first?.readinessProbe?.tcpSocket.map { "port \($0.port)" } ?? "nothing"
    }
}
