import PodSpec
import PodSpecValidation

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The smallest useful client: reads a file, prints what is wrong, ends with 1 when anything is.
@main
struct CheckManifest {
    static func main() {
        guard CommandLine.arguments.count == 2, let text = contents(of: CommandLine.arguments[1]) else {
            print("usage: check-manifest FILE")
            exit(2)
        }
        var isValid = true
        for manifest in ManifestStream(text) {
            for diagnostic in manifest.validate() {
                print(diagnostic)
                if diagnostic.severity == .error { isValid = false }
            }
            if let pod = manifest.object?.podTemplate?.template.spec {
                print("\(manifest.kind ?? "?") \(manifest.name ?? "?"): \(pod.containers.map(\.name).joined(separator: ", "))")
            }
        }
        exit(isValid ? 0 : 1)
    }

    private static func contents(of path: String) -> [UInt8]? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { return bytes }
            bytes += buffer[..<count]
        }
    }
}
