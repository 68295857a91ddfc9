import PodSpec
import Testing

@Suite("Names of images")
struct ImageReferenceTests {
    @Test(
        "Domain, path, tag and digest",
        arguments: [
            ("nginx", "docker.io", "library/nginx", "latest"),
            ("nginx:1.27", "docker.io", "library/nginx", "1.27"),
            ("team/app", "docker.io", "team/app", "latest"),
            ("index.docker.io/nginx", "docker.io", "library/nginx", "latest"),
            ("docker.io/team/app:2", "docker.io", "team/app", "2"),
            ("localhost/app:x", "localhost", "app", "x"),
            ("localhost:5000/a/b/c", "localhost:5000", "a/b/c", "latest"),
            ("registry.example.com:5000/app", "registry.example.com:5000", "app", "latest"),
            ("[2001:db8::1]:5000/app:y", "[2001:db8::1]:5000", "app", "y"),
            ("HOST/app", "HOST", "app", "latest"),
            ("localhost:5000", "docker.io", "library/localhost", "5000"),
            ("a__b/c---d/e.f_g:V_1.2-rc", "docker.io", "a__b/c---d/e.f_g", "V_1.2-rc"),
        ]
    )
    func parts(name: String, domain: String, path: String, tag: String) throws {
        let image = try #require(ImageReference(name))
        #expect(image.domain == domain)
        #expect(image.path == path)
        #expect(image.effectiveTag == tag)
        #expect(image.digest == nil)
    }

    @Test("A digest does without a tag, and a tag beside it stays")
    func digests() {
        let digest = "sha256:" + String(repeating: "0f", count: 32)
        #expect(ImageReference("app@\(digest)")?.effectiveTag == nil)
        #expect(ImageReference("app@\(digest)")?.digest == digest)
        #expect(ImageReference("app:latest@\(digest)")?.effectiveTag == "latest")
        #expect(ImageReference("app@sha512:" + String(repeating: "a", count: 128)) != nil)
        #expect(ImageReference("app@sha256:" + String(repeating: "a", count: 63)) == nil)
        #expect(ImageReference("app@sha256:" + String(repeating: "A", count: 64)) == nil)
        #expect(ImageReference("app@md5:" + String(repeating: "a", count: 32)) == nil)
        #expect(ImageReference("app@") == nil)
    }

    @Test(
        "What no registry accepts",
        arguments: [
            "", " ", "Nginx", "team/App", "app:", ":1", "a//b", "/a", "a/", "-a", "a-", "a..b", "a___b", "a._b", "a b", "app:t@g",
            "app:-1", "app:a b", "host.:5000/a", "host:port/a", "-host.io/a", "[::g]/a", "http://host/a", "naïve",
            String(repeating: "a", count: 256), "app:" + String(repeating: "t", count: 129), String(repeating: "0f", count: 32),
        ]
    )
    func invalid(name: String) {
        #expect(ImageReference(name) == nil)
    }
}
