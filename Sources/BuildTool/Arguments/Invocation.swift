internal import PodSpecReporting

/// What the tool is asked to do.
enum Invocation: Equatable {
    /// Check the manifests of a target and write its accessors.
    case build(BuildArguments)
    /// Check manifests and report in some format.
    case validate(ValidateArguments)
    /// Say how to use it.
    case help

    /// Reads the arguments behind the tool's own name.
    init(_ arguments: some Collection<String>) throws(UsageError) {
        guard !arguments.contains("--help"), !arguments.contains("-h") else {
            self = .help
            return
        }
        let rest = ArgumentReader(arguments.dropFirst())
        switch arguments.first {
        case "build"?: self = .build(try BuildArguments(rest))
        case "validate"?: self = .validate(try ValidateArguments(rest))
        case let other?: throw UsageError(message: "`\(other)` is no command: build and validate are")
        case nil: throw UsageError(message: "name a command: build or validate")
        }
    }

    static let usage = """
        swift package validate-manifests [OPTION…] [PATH…]

        Says what kube-apiserver would say about the Pods and workloads in the folders of all targets, or at the paths given.

          --target NAME            only this target's folder; may be repeated
          --format FORMAT          \(ReportFormat.allCases.map(\.rawValue).joined(separator: ", ")) (default: text)
          --kubernetes-version 1.N the release to check against, 1.31 to 1.37
          --namespace NAME         the namespace of objects that name none (default: default)
          --config FILE            the configuration (default: podspec-config.yaml in the nearest folder)
          --no-config              look for no configuration
          --pod-security LEVEL     check a Pod Security Standard too: baseline or restricted
          --lenient                report unknown and duplicate fields as warnings
          --advice                 say what experienced people look for
          --no-warnings            don't report the API server's warnings

        Exit status: 0 everything is valid, 1 something is invalid.
        """
}
