import Testing

@testable import PodSpecProbes

@Suite("URLs as the kubelet reads them")
struct URLReferenceTests {
    @Test(arguments: [
        ("/a/b?x=1", "/a/b?x=1"),
        ("", "/"),
        ("?y", "/?y"),
        ("/?", "/?"),
        ("/a b", "/a%20b"),
        ("/a%20b%2Fc", "/a%20b%2Fc"),
        ("/caf\u{e9}", "/caf%C3%A9"),
        ("/a#part", "/a"),
        ("/a/../b", "/a/../b"),
        ("http://other.example:1/p?q", "/p?q"),
        ("//other.example/p", "/p"),
        ("*", "*"),
        ("/x?a b", "/x?a b"),
        ("/[x]!(y)*;z", "/[x]!(y)*;z"),
    ])
    func target(_ text: String, _ target: String) throws {
        #expect(try URLReference(parsing: text).requestTarget == target)
    }

    @Test(arguments: ["/a%zz", "/a%2", "/a\nb", ":x", "1:2/x", "http://[::1/x", "http://h:port/", "/a#%zz", "http://a b/", "http://u^@h/"])
    func refused(_ text: String) {
        #expect(throws: URLEncoding.Failure.self) { try URLReference(parsing: text) }
    }

    @Test func partsOfAnAbsoluteURL() throws {
        let url = try URLReference(parsing: "HTTP://us%65r:p%40w@[fe80::1%25eth0]:8080/p?q#f")
        #expect(url.scheme == "http")
        #expect(url.user == .init(name: Array("user".utf8), password: Array("p@w".utf8)))
        #expect(url.hostName == "fe80::1%eth0")
        #expect(url.port == "8080")
        #expect(url.description == "http://user:p%40w@[fe80::1%25eth0]:8080/p?q#f")
    }

    @Test func anOpaqueURLHasNoHost() throws {
        let url = try URLReference(parsing: "foo:bar")
        #expect(url.opaque == "bar")
        #expect(url.host.isEmpty)
    }

    @Test(arguments: [
        ("c", "http://h/a/c"),
        ("/c", "http://h/c"),
        ("../c", "http://h/c"),
        ("./", "http://h/a/"),
        ("..", "http://h/"),
        ("?y", "http://h/a/b?y"),
        ("", "http://h/a/b?x"),
        ("//other/p", "http://other/p"),
        ("https://other/../p", "https://other/p"),
        ("#f", "http://h/a/b?x#f"),
        ("foo:bar", "foo:bar"),
    ])
    func resolved(_ reference: String, _ result: String) throws {
        let base = try URLReference(parsing: "http://h/a/b?x")
        #expect(try base.resolving(URLReference(parsing: reference)).description == result)
    }

    @Test(arguments: [("127.0.0.1", "127.0.0.1:80"), ("::1", "[::1]:80"), ("name.example", "name.example:80"), ("", ":80")])
    func joined(_ host: String, _ text: String) { #expect(URLReference.joined(host: host, port: 80) == text) }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("user:pw", "dXNlcjpwdw==")])
    func base64(_ text: String, _ encoded: String) { #expect(Base64.encode(Array(text.utf8)) == encoded) }
}
