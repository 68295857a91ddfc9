internal import PodSpec

/// A file as SARIF names it: a URI, relative to the folder of the run where it is below that.
struct ArtifactLocation: Sendable {
    private let uri: String
    private let isRelative: Bool

    init(_ file: String, in folder: FolderPath) {
        guard file != Verdict.standardInput else {
            (uri, isRelative) = (Self.encoded("stdin"), true)
            return
        }
        if let path = folder.relative(file, in: folder) {
            (uri, isRelative) = (Self.encoded(path), true)
        } else {
            (uri, isRelative) = ("file://" + Self.encoded(FolderPath.absolute(file, in: folder)), false)
        }
    }

    /// Writes it as the member `artifactLocation`.
    func write(to writer: inout JSONWriter) {
        writer.key("artifactLocation")
        writer.beginObject()
        writer.member("uri", uri)
        // The name that code scanning services know the repository's folder by.
        if isRelative { writer.member("uriBaseId", "%SRCROOT%") }
        writer.endObject()
    }

    /// A path in which only what has no meaning in a URI stands as it is. A colon has one in a relative path.
    private static func encoded(_ path: String) -> String {
        let digits = Array("0123456789ABCDEF".utf8)
        var result: [UInt8] = []
        for byte in path.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
                result.append(byte)
            default: result += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
