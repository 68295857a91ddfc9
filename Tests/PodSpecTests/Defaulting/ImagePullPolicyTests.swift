import Testing

@testable import PodSpec

/// Most images are judged at a glance; the glance has to agree with the grammar.
@Suite struct ImagePullPolicyTests {
    @Test(arguments: [
        "nginx", "nginx:1", "nginx:latest", "nginx:", "nginx:la test", "localhost:5000/nginx", "localhost:5000/nginx:latest", "a/b:c/d", "",
        "nginx@sha256:\(String(repeating: "a", count: 64))", "nginx:latest@sha256:\(String(repeating: "a", count: 64))",
        "nginx:1@sha256:\(String(repeating: "a", count: 64))", "nginx:latest@sha256:abc", "nginx@sha256:abc", "nginx@", "@", ":", "/",
        "/:latest",
        "registry.example.com:443/a/b@sha256:\(String(repeating: "0", count: 64))", "NGINX:latest", "a@b:latest", "é:latest", "a:b:latest",
    ])
    func usual(_ image: String) {
        let expected: ImagePullPolicy = ImageReference(image)?.effectiveTag == "latest" ? .always : .ifNotPresent
        #expect(ImagePullPolicy.usual(forImage: image) == expected)
    }
}
