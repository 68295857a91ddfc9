import Testing

@testable import PodSpecValidation

@Suite struct ConstraintsTests {
    @Test(arguments: [("a", true), ("a-1", true), ("", false), ("-a", false), ("a-", false), ("A", false), ("a.b", false), ("é", false)])
    func labels(_ value: String, _ isValid: Bool) {
        #expect(Constraints.dnsLabel(value).isEmpty == isValid)
    }

    @Test func aLabelThatIsASubdomainHasDots() {
        #expect(Constraints.dnsLabel("a.b") == ["must not contain dots"])
        #expect(Constraints.dnsLabel(String(repeating: "a", count: 64)) == ["must be no more than 63 characters"])
    }

    @Test(arguments: [
        ("a.b", true), ("a..b", false), (".a", false), ("a.", false), ("a-.b", false), ("a.-b", false), ("1.2.3", true), ("", false),
    ])
    func subdomains(_ value: String, _ isValid: Bool) {
        #expect(Constraints.dnsSubdomain(value).isEmpty == isValid)
    }

    @Test(arguments: [("_a._b", true), ("_", false), ("a_", false), ("a_b", true), ("__a", false)])
    func underscoredSubdomains(_ value: String, _ isValid: Bool) {
        #expect(Constraints.underscoredSubdomain(value).isEmpty == isValid)
    }

    @Test(arguments: [
        ("a", 0), ("example.com/a", 0), ("/a", 1), ("example.com/", 2), ("a/b/c", 1), ("", 2), ("a b", 1), ("Example.com/a", 1),
        ("a/\u{301}b", 1),
    ])
    func qualifiedNames(_ value: String, _ problems: Int) {
        #expect(Constraints.qualifiedName(value).count == problems)
    }

    @Test func messagesReadAsTheServers() {
        #expect(
            Constraints.labelValue("x y") == [
                "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an "
                    + "alphanumeric character (e.g. 'MyValue',  or 'my_value',  or '12345', regex used for validation is "
                    + "'(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?')"
            ]
        )
        #expect(Constraints.portNumber(0) == ["must be between 1 and 65535, inclusive"])
    }

    @Test(arguments: [("http", 0), ("8080", 1), ("a--b", 1), ("-a", 1), ("", 2), ("HTTP", 2)])
    func portNames(_ value: String, _ problems: Int) {
        #expect(Constraints.portName(value).count == problems)
    }

    @Test(arguments: [
        ("10.0.0.1", "10.0.0.1"), ("010.0.0.1", "10.0.0.1"), ("::", "::"), ("::1", "::1"), ("2001:DB8:0:0:0::1", "2001:db8::1"),
        ("::ffff:1.2.3.4", "1.2.3.4"), ("1:0:0:2:0:0:0:3", "1:0:0:2::3"), ("1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7:8"),
        ("1:2:3:4:5:6:1.2.3.4", "1:2:3:4:5:6:102:304"),
    ])
    func addresses(_ text: String, _ canonical: String) throws {
        #expect(try #require(IPAddress(text)).description == canonical)
    }

    @Test(arguments: [
        "", "1.2.3", "1.2.3.256", "1.2.3.4.5", "::1::", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", ":1", "1:", "g::", "::1 ", "fe80::1%eth0",
        "1.2.3.4:80",
    ])
    func noAddresses(_ text: String) {
        #expect(IPAddress(text) == nil)
    }

    @Test func unusualAddresses() {
        #expect(Constraints.ipAddress("010.0.0.1") == ["must not have leading 0s"])
        #expect(Constraints.ipAddress("::ffff:1.2.3.4") == ["must not be an IPv4-mapped IPv6 address"])
        #expect(Constraints.ipAddressWarning("FE80::1") == #"IPv6 address "FE80::1" should be in RFC 5952 canonical format ("fe80::1")"#)
        #expect(Constraints.ipAddressWarning("10.0.0.1") == nil)
    }

    @Test(arguments: [("a/b", 0), ("/a", 1), ("a/../b", 1), ("/..", 2), ("..x", 0), ("a..b", 0)])
    func descendingPaths(_ value: String, _ problems: Int) {
        #expect(Constraints.descendingPath(value).count == problems)
    }
}
