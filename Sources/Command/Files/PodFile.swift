internal import ArgumentParser
internal import PodSpec
internal import PodSpecReporting

/// A manifest named on the command line, for commands that want its pods.
enum PodFile {
    /// The pods a manifest describes, with defaults filled in; says what is wrong with it when it cannot be read.
    static func pods(of path: String) throws -> [Pod] {
        var pods: [Pod] = []
        var report = OutputBuffer()
        let reporter = TextReporter(style: Style(isColored: Terminal.hasColors))
        for manifest in ManifestStream(try bytes(of: path)) {
            if manifest.hasErrors {
                let file = path == "-" ? "<stdin>" : path
                reporter.report(Verdict(file: file, manifest: manifest, diagnostics: manifest.diagnostics), to: &report)
            }
            guard manifest.isDecoded, let object = manifest.object else { continue }
            guard let template = object.applyingDefaults().podTemplate?.template else { continue }
            var metadata = template.metadata ?? ObjectMeta()
            metadata.name = metadata.name ?? object.metadata?.name
            pods.append(Pod(metadata: metadata, spec: template.spec))
        }
        writeErrorPiece(String(decoding: report.bytes, as: UTF8.self))
        guard !pods.isEmpty else {
            if report.bytes.isEmpty { throw ValidationError("\(path) holds no Pod and no workload") }
            throw ExitCode(1)
        }
        return pods
    }

    /// What a file holds; `-` is standard input.
    static func bytes(of path: String) throws -> [UInt8] {
        var bytes: [UInt8] = []
        do throws(InputFile.Failure) {
            try InputFile(path: path).read { bytes.append(contentsOf: $0) }
        } catch {
            throw ValidationError("\(path): \(error.reason)")
        }
        return bytes
    }
}
