import Testing

@testable import PodSpecProbes

@Suite("HTTP/1 responses")
struct HTTPResponseParserTests {
    /// What a response comes to when it arrives in pieces of a size, then ends.
    private func read(_ text: String, piece: Int, limit: Int = 10_240) -> Result<(Int, String), ConnectionFailure> {
        var parser = HTTPResponseParser()
        var rest = Array(text.utf8)[...]
        do {
            while true {
                switch try parser.next() {
                case .complete: return .success((parser.head?.status ?? 0, String(decoding: parser.body, as: UTF8.self)))
                case .head: parser.bodyLimit = limit
                case .needsMore:
                    guard !rest.isEmpty else {
                        try parser.end()
                        return .success((parser.head?.status ?? 0, String(decoding: parser.body, as: UTF8.self)))
                    }
                    parser.append(rest.prefix(piece))
                    rest = rest.dropFirst(piece)
                }
            }
        } catch {
            return .failure(error)
        }
    }

    @Test(
        arguments: [
            ("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nabcdef", 200, "abc"),
            ("HTTP/1.1 200 OK\nContent-Length: 3\n\nabc", 200, "abc"),
            ("HTTP/1.0 200\r\n\r\nto the end", 200, "to the end"),
            ("HTTP/1.1 204 None\r\nContent-Length: 3\r\n\r\nabc", 204, ""),
            ("HTTP/1.1 304 Same\r\n\r\nabc", 304, ""),
            ("HTTP/1.1 100 Go\r\n\r\nHTTP/1.1 103 Hint\r\nLink: x\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx", 200, "x"),
            ("HTTP/1.1 101 Switch\r\n\r\nabc", 101, ""),
            ("HTTP/1.1 101 Switch\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nabc", 101, "abc"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n2\r\nde\r\n0\r\nT: x\r\n\r\n", 200, "abcde"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n1\r\na\r\n1\r\nb\r\n0\r\n\r\n", 200, "ab"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2 \t\r\nhi\r\n0\r\n\r\n", 200, "hi"),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b \r\nhi\r\n0\r\nX-T: 1\nX-U: 2\r\n\r\n", 200, "hi"),
            ("HTTP/1.1 200 OK\r\nX: a \t\r\nContent-Length: 1 \r\n\r\nx", 200, "x"),
            ("HTTP/1.1 200 OK\r\nX: a\r\n  folded\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx", 200, "x"),
        ],
        [1, 7, 4096]
    )
    func complete(_ response: (text: String, status: Int, body: String), piece: Int) throws {
        let (status, body) = try read(response.text, piece: piece).get()
        #expect(status == response.status)
        #expect(body == response.body)
    }

    @Test(
        arguments: [
            ("", ProbeErrorClass.endOfFile),
            ("HTTP/1.1 20", .malformedResponse),
            ("HTTP/1.1 200 OK\r\nContent-", .malformedResponse),
            ("HTTP/1.1 200 OK\r\nContent-Length: 3", .unexpectedEOF),
            ("nonsense\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 2000 OK\r\n\r\n", .malformedResponse),
            ("HTTP/11 200 OK\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 200 OK\r\n X: y\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 200 OK\r\nno colon\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 200 OK\r\nX-Y: v\r\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 200 OK\r\nX-Y: v\r\n w\r\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 200 OK\r\n\r\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 200 OK\r\n: empty\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n", .malformedResponse),
            ("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nabc", .bodyReadError),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", .bodyReadError),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabcde\r\n", .bodyReadError),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n", .bodyReadError),
            ("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nfffffffffffffffff\r\n", .bodyReadError),
        ],
        [1, 4096]
    )
    func failed(_ response: (text: String, errorClass: ProbeErrorClass), piece: Int) {
        #expect(throws: ConnectionFailure.self) { try read(response.text, piece: piece).get() }
        guard case .failure(let failure) = read(response.text, piece: piece) else { return }
        #expect(failure.errorClass == response.errorClass, "\(failure.text)")
    }

    /// Only lines of the trailer may end in a bare LF, and only as long as its end doesn't.
    @Test(
        arguments: [
            ("2\nhi\r\n0\r\n\r\n", "chunked line ends with bare LF"),
            ("2\r\nhi\r\n0\n\r\n", "chunked line ends with bare LF"),
            ("2\r;x\r\nhi\r\n0\r\n\r\n", "invalid CR in chunked line"),
            ("2;\rx\r\nhi\r\n0\r\n\r\n", "invalid CR in chunked line"),
            ("2 ;a=b\r\nhi\r\n0\r\n\r\n", "invalid byte in chunk length"),
            (" 2\r\nhi\r\n0\r\n\r\n", "invalid byte in chunk length"),
            (";a=b\r\n", "empty hex number for chunk length"),
            ("2\r\nhi\n0\r\n\r\n", "malformed chunked encoding"),
            ("2\r\nhi", "unexpected EOF"),
            ("2\r\nhi\r\n0\r\n", "http: unexpected EOF reading trailer"),
            ("2\r\nhi\r\n0\r\n\n", "http: unexpected EOF reading trailer"),
            ("2\r\nhi\r\n0\r\nX-T: 1\n\n", "http: suspiciously long trailer after chunked body"),
            (
                "2\r\nhi\r\n0\r\nX-T: " + String(repeating: "a", count: 5000) + "\r\n\r\n",
                "http: suspiciously long trailer after chunked body"
            ),
        ],
        [1, 4096]
    )
    func badChunks(_ body: (text: String, problem: String), piece: Int) {
        let read = read("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n" + body.text, piece: piece)
        #expect(throws: ConnectionFailure(.bodyReadError, body.problem)) { try read.get() }
    }

    @Test func whatIsRefusedIsQuotedWithEscapes() {
        let text = "net/http: HTTP/1.x transport connection broken: malformed HTTP response \"a\\a\\x1b\\u00a0\\\"\""
        let read = read("a\u{7}\u{1b}\u{a0}\"\r\n", piece: 4096)
        #expect(throws: ConnectionFailure(.malformedResponse, text)) { try read.get() }
    }

    @Test func noMoreOfTheBodyThanIsWanted() throws {
        let text = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n" + String(repeating: "x", count: 5000)
        #expect(try read(text, piece: 100, limit: 4000).get().1.count == 4000)
        #expect(try read("HTTP/1.1 200 OK\r\n\r\nabc", piece: 100, limit: 0).get().1.isEmpty)
    }

    @Test func anEndlessHeadIsGivenUp() {
        var parser = HTTPResponseParser()
        parser.append("HTTP/1.1 200 OK\r\nX: ".utf8)
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        #expect(throws: ConnectionFailure.self) {
            for _ in 0..<12 {
                parser.append(piece)
                _ = try parser.next()
            }
        }
    }
}
