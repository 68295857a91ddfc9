internal import PodSpec
internal import PodSpecValidation

/// What is said about the objects of all files together.
///
/// The files are read once before any of them is reported, so that these findings stand with the others of their objects and can be
/// suppressed as they are. Only what the advice needs is kept, and the bytes of what cannot be read again.
package struct SetAdvice: Sendable {
    private struct Key: Hashable {
        var file: String
        var document: Int
        var item: [Int]
    }

    /// What one file comes to.
    private struct Part: Sendable {
        var set = ManifestSet()
        var bytes: [UInt8]?
    }

    private let findings: [Key: [Diagnostic]]
    private let bytes: [String: [UInt8]]

    /// Reads files, several at once. One that cannot be read is no part of the set.
    init(of files: [String], decoding: ManifestDecoder.Options, jobs: Int) async {
        var seen: Set<String> = []
        let files = files.filter { seen.insert($0).inserted }
        var parts = [Part](repeating: Part(), count: files.count)
        await withTaskGroup(of: [(Int, Part)].self) { group in
            for worker in 0..<max(1, jobs) {
                group.addTask {
                    stride(from: worker, to: files.count, by: max(1, jobs)).map { ($0, Self.read(files[$0], decoding)) }
                }
            }
            for await results in group {
                for (position, part) in results { parts[position] = part }
            }
        }
        var set = ManifestSet()
        var bytes: [String: [UInt8]] = [:]
        for (file, part) in zip(files, parts) {
            set.add(part.set)
            bytes[file] = part.bytes
        }
        findings = Dictionary(grouping: set.advice()) { Key(file: $0.origin.file, document: $0.origin.document, item: $0.origin.item) }
            .mapValues { $0.map(\.diagnostic) }
        self.bytes = bytes
    }

    /// What is said about a manifest of a file.
    func findings(about manifest: Manifest, of file: String) -> [Diagnostic] {
        findings[Key(file: file, document: manifest.document, item: manifest.item)] ?? []
    }

    /// The bytes of a file that cannot be read again.
    func bytes(of file: String) -> [UInt8]? {
        bytes[file]
    }

    private static func read(_ file: String, _ decoding: ManifestDecoder.Options) -> Part {
        var part = Part()
        var stream = ManifestStream(options: decoding)
        do throws(InputFile.Failure) {
            let input = try InputFile(path: file)
            var kept: [UInt8]? = input.isRepeatable ? nil : []
            try input.read { bytes in
                kept?.append(contentsOf: bytes)
                stream.append(bytes)
                while let manifest = stream.next() { part.set.add(manifest, from: file) }
            }
            part.bytes = kept
        } catch {
            // Whoever reports the file says why.
            return Part()
        }
        stream.finish()
        while let manifest = stream.next() { part.set.add(manifest, from: file) }
        return part
    }
}
