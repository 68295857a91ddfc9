import PodSpec
import Testing

@testable import PodSpecProbes

@Suite("HTTP requests")
struct HTTPRequestTests {
    private func request(_ headers: [(String, String)], scheme: URIScheme = .http) throws -> HTTPRequest {
        let action = HTTPGetAction(
            port: 80, path: "/a", scheme: scheme, httpHeaders: headers.map { HTTPHeader(name: $0.0, value: $0.1) })
        return try HTTPRequest(action, host: "127.0.0.1", port: 80, style: .probe)
    }

    private func redirect(_ request: HTTPRequest, by status: Int, to location: String) throws -> HTTPRequest? {
        var fields = HTTPFields()
        fields.add("Location", location)
        let head = try HTTPResponseHead(status: status, isVersion1Point0: false, fields: fields)
        guard case .follow(let next, _) = request.step(after: head, earlier: []) else { return nil }
        return next
    }

    @Test(arguments: [(301, false), (302, false), (303, false), (307, true), (308, true)])
    func fieldsAboutABody(_ status: Int, _ areKept: Bool) throws {
        let names = ["Content-Encoding", "Content-Language", "Content-Location", "Content-Type"]
        let first = try request(names.map { ($0, "x") } + [("Content-Length", "5"), ("X-A", "1")])
        let next = try #require(try redirect(first, by: status, to: "/b"))
        for name in names { #expect(next.fields[name] == (areKept ? ["x"] : [])) }
        #expect(next.fields["X-A"] == ["1"])
    }

    @Test(
        arguments: [
            ([], ["http://127.0.0.1:80/a"]), (["x", "y"], ["x"]), (["", "y"], ["http://127.0.0.1:80/a"]),
        ] as [([String], [String])])
    func referer(_ own: [String], _ sent: [String]) throws {
        let next = try redirect(try request(own.map { ("Referer", $0) }), by: 302, to: "/b")
        #expect(next?.fields["Referer"] == sent)
    }

    /// Nothing is told of a URL that was reached over TLS, and what the manifest says stays as it is.
    @Test func refererFromHTTPS() throws {
        let first = try request([("Referer", "x"), ("Referer", "y")], scheme: .https)
        #expect(try redirect(first, by: 302, to: "http://127.0.0.1/b")?.fields["Referer"] == ["x", "y"])
    }

    @Test(arguments: ["http://[127.0.0.1]:80/n", "http://127.0.0.1:80:1/x"])
    func aLocationThatIsNoURL(_ location: String) throws {
        let head = HTTPResponseHead(status: 302, location: location, contentLength: 0)
        guard case .fail(let failure, _) = try request([]).step(after: head, earlier: []) else {
            Issue.record("it was followed")
            return
        }
        #expect(failure.errorClass == .invalidRedirectLocation)
    }

    @Test(arguments: [
        (["a=b; c=d"], ["a=b", "c=d"]), (["a=b;c=d;"], ["a=b", "c=d"]), (["a=b", "c=d;  e=f"], ["a=b", "c=d", "e=f"]), ([""], []),
    ])
    func cookiesOverHTTP2(_ values: [String], _ cookies: [String]) throws {
        let fields = try request(values.map { ("Cookie", $0) }).http2Fields()
        #expect(fields.filter { $0.name == "cookie" }.map(\.value) == cookies)
    }

    @Test(arguments: [
        ([("Upgrade", "ws")], "Upgrade request header: [\"ws\"]"),
        ([("Upgrade", "a"), ("Upgrade", "b\"")], "Upgrade request header: [\"a\" \"b\\\"\"]"),
        ([("Transfer-Encoding", "gzip")], "Transfer-Encoding request header: [\"gzip\"]"),
        ([("Transfer-Encoding", "chunked"), ("Transfer-Encoding", "")], "Transfer-Encoding request header: [\"chunked\" \"\"]"),
        ([("Connection", "Upgrade"), ("Transfer-Encoding", "chunked")], "Connection request header: [\"Upgrade\"]"),
    ])
    func fieldsHTTP2HasNoPlaceFor(_ headers: [(String, String)], _ problem: String) throws {
        let request = try request(headers)
        #expect(throws: ConnectionFailure(.invalidHeader, "http2: invalid \(problem)")) { try request.http2Fields() }
    }

    @Test(arguments: [[("Connection", "Close"), ("Transfer-Encoding", "chunked"), ("Upgrade", "")], [("Connection", "keep-alive")]])
    func fieldsHTTP2LeavesOut(_ headers: [(String, String)]) throws {
        let names = try request(headers).http2Fields().map(\.name)
        #expect(names == [":authority", ":method", ":path", ":scheme", "accept", "user-agent"])
    }
}
