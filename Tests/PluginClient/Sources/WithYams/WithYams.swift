import PodSpec
import Yams

/// Both read the same text, each with the libyaml it brings along or links.
@main
struct WithYams {
    static func main() throws {
        let text = "apiVersion: v1\nkind: Pod\nmetadata: {name: web}\nspec: {containers: [{name: web, image: nginx}]}\n"
        let mapping = try Yams.load(yaml: text) as? [String: Any]
        var stream = ManifestStream(text)
        let pod = stream.next()?.object?.metadata
        print(mapping?["kind"] ?? "-", pod?.name ?? "-")
    }
}
