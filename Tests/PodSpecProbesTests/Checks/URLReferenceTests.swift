import PodSpec
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

    @Test(arguments: [
        "/a%zz", "/a%2", "/a\nb", ":x", "1:2/x", "http://[::1/x", "http://h:port/", "/a#%zz", "http://a b/", "http://u^@h/",
        "http://h:80:1/", "//a:1:80/p", "//[x]/p", "http://[127.0.0.1]/", "http://[]/", "http://a[::1]/", "http://[::1][::1]/",
        "http://[fe80::1%25]/", "http://[::1]80/",
    ])
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

    @Test(arguments: [
        ("::", true), ("::1", true), ("1:2:3:4:5:6:7:8", true), ("1::8", true), ("::ffff:1.2.3.4", true), ("fe80::1%eth0", true),
        ("", false), (":", false), (":::", false), ("1::2::3", false), ("1:2:3:4:5:6:7", false), ("1:2:3:4:5:6:7::8", false),
        ("1:2:3:4:5:6:7:8:9", false), ("12345::", false), ("g::", false), ("::1.2.3", false), ("::1.2.3.04", false), ("1.2.3.4::", false),
        ("1.2.3.4", false), ("::1%", false), ("::+1", false),
    ])
    func anIPv6Address(_ text: String, _ isOne: Bool) { #expect(URLReference.isIPv6Address(text) == isOne) }

    @Test(arguments: [
        ("http://u:p@h/x", "http://u:***@h/x"), ("http://u%20v:@h/", "http://u v:***@h/"), ("http://u%20v@h/", "http://u%20v@h/"),
        ("http://h/u:p@h", "http://h/u:p@h"),
    ])
    func withoutPassword(_ text: String, _ shown: String) throws {
        #expect(try URLReference(parsing: text).withoutPassword == shown)
    }

    /// What is no URL is taken for a path, brackets and all.
    @Test(arguments: [("//[x]/p", "//%5Bx%5D/p"), ("//a:1:80/p", "//a:1:80/p"), ("//[::1]/p", "/p")])
    func aPathThatLooksLikeAHost(_ path: String, _ target: String) throws {
        let request = try HTTPRequest(HTTPGetAction(port: 80, path: path), host: "127.0.0.1", port: 80, style: .probe)
        #expect(request.url.requestTarget == target)
        #expect(request.url.host == "127.0.0.1:80")
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
        ("/..//b", "http://h/b"),
        ("/../../b", "http://h/b"),
        ("/.././/b", "http://h//b"),
        ("//other//d//e", "http://other//d//e"),
        ("/a/./", "http://h/a/"),
        ("/a//..", "http://h/a/"),
        ("../..", "http://h/"),
    ])
    func resolved(_ reference: String, _ result: String) throws {
        let base = try URLReference(parsing: "http://h/a/b?x")
        #expect(try base.resolving(URLReference(parsing: reference)).description == result)
    }

    @Test(arguments: [("127.0.0.1", "127.0.0.1:80"), ("::1", "[::1]:80"), ("name.example", "name.example:80"), ("", ":80")])
    func joined(_ host: String, _ text: String) { #expect(URLReference.joined(host: host, port: 80) == text) }

    @Test(arguments: [
        ("b\u{fc}cher.example:8080", "xn--bcher-kva.example:8080"), ("B\u{dc}CHER.example", "xn--bcher-kva.example"),
        ("m\u{fc}nchen", "xn--mnchen-3ya"), ("\u{43f}\u{440}\u{438}\u{43c}\u{435}\u{440}", "xn--e1afmkfd"),
        ("\u{4f8b}\u{3048}.\u{30c6}\u{30b9}\u{30c8}", "xn--r8jz45g.xn--zckzah"), ("Plain.Example:1", "Plain.Example:1"),
    ])
    func punycode(_ host: String, _ ascii: String) { #expect(Punycode.ascii(host) == ascii) }

    @Test("A label longer than any host's name isn't worth encoding") func longLabel() {
        let label = String(repeating: "é", count: 1_000_000)
        #expect(Punycode.ascii(label + ".é") == label + ".xn--9ca")
    }

    @Test(arguments: [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("user:pw", "dXNlcjpwdw==")])
    func base64(_ text: String, _ encoded: String) { #expect(Base64.encode(Array(text.utf8)) == encoded) }
}
