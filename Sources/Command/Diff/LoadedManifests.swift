internal import PodSpec
internal import PodSpecReporting

/// All manifests that a path leads to; what cannot be read is reported to standard error.
struct LoadedManifests {
    private(set) var manifests: [Manifest] = []
    private(set) var isReadable = true

    init(path: String) {
        for found in FileWalker.files(in: [path]) {
            switch found {
            case .failure(let path, let reason): fail(path, reason)
            case .file(let path): read(path)
            }
        }
    }

    private mutating func read(_ path: String) {
        do throws(InputFile.Failure) {
            var stream = ManifestStream()
            try InputFile(path: path).read { stream.append($0) }
            stream.finish()
            for manifest in stream { add(manifest, path) }
        } catch {
            fail(path, error.reason)
        }
    }

    private mutating func add(_ manifest: Manifest, _ path: String) {
        guard case .unreadable = manifest.content else { return manifests.append(manifest) }
        isReadable = false
        let file = path == "-" ? Verdict.standardInput : path
        for diagnostic in manifest.diagnostics {
            writeErrorPiece("\(file):\(diagnostic.location.map { "\($0):" } ?? "") error: \(Printable.line(diagnostic.message))\n")
        }
    }

    private mutating func fail(_ path: String, _ reason: String) {
        isReadable = false
        writeErrorPiece("\(path): error: cannot be read: \(reason)\n")
    }
}
