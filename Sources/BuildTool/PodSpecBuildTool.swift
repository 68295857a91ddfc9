internal import PodSpecReporting

#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// What the plugins run: `build` for `ValidateManifests`, `validate` for `validate-manifests`.
@main
struct PodSpecBuildTool {
    static func main() async {
        do throws(UsageError) {
            switch try Invocation(CommandLine.arguments.dropFirst()) {
            case .build(let arguments): exit(await BuildCommand(arguments: arguments).run())
            case .validate(let arguments): exit(await ValidateCommand(arguments: arguments).run())
            case .help: print(Invocation.usage)
            }
        } catch {
            writeErrorPiece("error: \(error.message)\n")
            exit(ExitStatus.usage)
        }
    }
}

/// What the process ends with, as `podspec validate` does.
enum ExitStatus {
    static let valid: Int32 = 0
    static let invalid: Int32 = 1
    static let usage: Int32 = 2
}
