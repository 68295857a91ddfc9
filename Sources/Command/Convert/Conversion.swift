internal import PodSpec
internal import PodSpecReporting

/// Converts manifests one by one and prints them as they come.
struct Conversion {
    private var language: ConvertCommand.Language?
    private let appliesDefaults: Bool
    private let isCompact: Bool
    private let decoding: ManifestDecoder.Options
    private let reporter = TextReporter(style: Style(isColored: Terminal.hasColors))
    private var output = OutputBuffer()
    private var hasPrinted = false
    private(set) var hasErrors = false
    private(set) var isUnreadable = false

    init(language: ConvertCommand.Language?, appliesDefaults: Bool, isCompact: Bool, decoding: ManifestDecoder.Options) {
        self.language = language
        self.appliesDefaults = appliesDefaults
        self.isCompact = isCompact
        self.decoding = decoding
    }

    /// Converts what one path leads to.
    mutating func convert(_ found: FileWalker.Found) {
        switch found {
        case .failure(let path, let reason): fail(path, reason)
        case .file(let path):
            do throws(InputFile.Failure) {
                var stream = ManifestStream(options: decoding)
                var manifests: [Manifest] = []
                try InputFile(path: path).read { bytes in
                    stream.append(bytes)
                    while let manifest = stream.next() { manifests.append(manifest) }
                }
                stream.finish()
                manifests += stream
                for manifest in manifests { convert(manifest, path) }
            } catch {
                fail(path, error.reason)
            }
        }
    }

    /// Prints what is left.
    mutating func finish() {
        output.flush(isForced: true)
    }

    private mutating func convert(_ manifest: Manifest, _ path: String) {
        if !manifest.diagnostics.isEmpty {
            var report = OutputBuffer()
            let file = path == "-" ? "<stdin>" : path
            reporter.report(Verdict(file: file, manifest: manifest, diagnostics: manifest.diagnostics), to: &report)
            writeErrorPiece(String(decoding: report.bytes, as: UTF8.self))
        }
        guard !manifest.hasErrors else {
            hasErrors = true
            return
        }
        guard let value = value(of: manifest) else { return }
        let language = language ?? (manifest.source?.document.isJSON == true ? .yaml : .json)
        self.language = language
        let encoder = ManifestEncoder(options: .init(format: language == .yaml ? .yaml : .json, isCompact: isCompact))
        if hasPrinted, language == .yaml { output.append("---\n") }
        output.append(encoder.bytes(of: value))
        hasPrinted = true
        output.flush()
    }

    private func value(of manifest: Manifest) -> ManifestValue? {
        guard let object = manifest.object else { return manifest.plainValue }
        return (appliesDefaults ? object.applyingDefaults() : object).value.manifestValue
    }

    private mutating func fail(_ path: String, _ reason: String) {
        isUnreadable = true
        writeErrorPiece("\(path): error: cannot be read: \(reason)\n")
    }
}
