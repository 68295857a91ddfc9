import PodSpec

@main
struct Shop {
    static func main() {
        let pod = PodManifests.web
        print(pod.metadata?.name ?? "", pod.spec?.containers.map(\.image) ?? [])
    }
}
