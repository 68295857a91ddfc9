internal import PodSpec

/// Rules for the kernel parameters of a pod (`validateSysctls`, `ValidateHostSysctl`).
enum SysctlRules {
    private static let lengthLimit = 253
    private static let pattern = #"^([a-z0-9]([-_a-z0-9]*[a-z0-9])?[\./])*[a-z0-9]([-_a-z0-9]*[a-z0-9])?$"#

    static func check(_ sysctls: [Sysctl], hostNetwork: Bool, hostIPC: Bool, at path: FieldPath, _ findings: inout Findings) {
        var names = SeenNames()
        for index in sysctls.indices {
            let name = sysctls[index].name
            let isNew = names.insert(name)
            if name.isEmpty {
                findings.required(path.index(index).child("name"))
            } else if !isValid(name) {
                let detail = "must have at most \(lengthLimit) characters and match regex \(pattern)"
                findings.invalid(path.index(index).child("name"), .string(name), detail)
            } else if !isNew {
                findings.duplicate(path.index(index).child("name"), .string(name))
            }
            guard hostNetwork || hostIPC else { continue }
            switch namespace(of: name) {
            case .network? where hostNetwork:
                let detail = "may not be specified when 'hostNetwork' is true"
                findings.invalid(path.index(index).child("name"), .string(name), detail)
            case .ipc? where hostIPC:
                findings.invalid(path.index(index).child("name"), .string(name), "may not be specified when 'hostIPC' is true")
            default: break
            }
        }
    }

    private static func isValid(_ name: String) -> Bool {
        guard name.utf8.count <= lengthLimit else { return false }
        var previous = UInt8(ascii: ".")
        for byte in name.utf8 {
            switch byte {
            case UInt8(ascii: "-"), UInt8(ascii: "_"):
                if isSeparator(previous) { return false }
            case _ where isSeparator(byte):
                if !previous.isLowercase, !previous.isDigit { return false }
            default:
                if !byte.isLowercase, !byte.isDigit { return false }
            }
            previous = byte
        }
        return previous.isLowercase || previous.isDigit
    }

    private static func isSeparator(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
    }

    private enum Namespace {
        case ipc, network
    }

    /// The namespace that a parameter belongs to (k8s.io/component-helpers `node/util/sysctl`).
    private static func namespace(of name: String) -> Namespace? {
        let dotted = dotted(name)
        if dotted == "kernel.sem" || dotted == "kernel.sem*" { return .ipc }
        if ["kernel.shm", "kernel.msg", "fs.mqueue."].contains(where: dotted.hasPrefix) { return .ipc }
        return dotted.hasPrefix("net.") ? .network : nil
    }

    /// The name with dots for separators: where a slash comes first, the two change places.
    private static func dotted(_ name: String) -> String {
        guard name.utf8.first(where: isSeparator) == UInt8(ascii: "/") else { return name }
        return String(String.UnicodeScalarView(name.unicodeScalars.map { $0 == "." ? "/" : $0 == "/" ? "." : $0 }))
    }
}
