internal import PodSpec
internal import PodSpecReporting
internal import PodSpecValidation

/// The arguments of `validate`: those of `podspec validate` that make sense in a package.
struct ValidateArguments: Equatable {
    var format = ReportFormat.text
    var isLenient = false
    var includesWarnings = true
    /// What is nil is up to the configuration.
    var version: KubernetesVersion?
    var namespace: String?
    var podSecurity: PodSecurityLevel?
    var advice: Bool?
    var configuration = ConfigurationFinder.Choice.nearest
    /// Files and folders that were named: everything in them counts.
    var paths: [String] = []
    /// The folders of targets, searched when no path is named: only Pods and workloads count.
    var targetFolders: [String] = []

    init() {}

    init(_ reader: ArgumentReader) throws(UsageError) {
        var reader = reader
        while let token = reader.next() {
            guard case .option(let name, let attached) = token else {
                if case .plain(let path) = token { paths.append(path) }
                continue
            }
            switch name {
            case "--format": format = try Self.format(reader.value(of: name, attached))
            case "--kubernetes-version": version = try Self.option(reader.value(of: name, attached), KubernetesVersion.option)
            case "--namespace": namespace = try reader.value(of: name, attached)
            case "--pod-security": podSecurity = try Self.option(reader.value(of: name, attached), PodSecurityLevel.option)
            case "--config": configuration = .file(try reader.value(of: name, attached))
            case "--no-config":
                try reader.flag(name, attached)
                configuration = .none
            case "--target-folder": targetFolders.append(try reader.value(of: name, attached))
            case "--advice", "--no-advice":
                try reader.flag(name, attached)
                advice = name == "--advice"
            case "--lenient":
                try reader.flag(name, attached)
                isLenient = true
            case "--no-warnings":
                try reader.flag(name, attached)
                includesWarnings = false
            default: throw UsageError(message: "there is no option \(name)")
            }
        }
        guard !paths.isEmpty || !targetFolders.isEmpty else { throw UsageError(message: "name a file or a folder") }
    }

    private static func format(_ text: String) throws(UsageError) -> ReportFormat {
        guard let format = ReportFormat(rawValue: text) else {
            let known = ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")
            throw UsageError(message: "`\(text)` is no format: \(known) are")
        }
        return format
    }

    private static func option<Value>(_ text: String, _ read: (String) throws(OptionProblem) -> Value) throws(UsageError) -> Value {
        do throws(OptionProblem) {
            return try read(text)
        } catch {
            throw UsageError(message: error.message)
        }
    }
}
