internal import PodSpec

/// Rules for the Windows options of a security context (`validateWindowsSecurityContextOptions`).
enum WindowsOptionsRules {
    private static let specLimitInKiB = 64
    private static let domainLimit = 256
    private static let userLimit = 104

    static func check(_ options: WindowsSecurityContextOptions, at path: FieldPath, _ findings: inout Findings) {
        if let name = options.gmsaCredentialSpecName {
            findings.invalid(path, "gmsaCredentialSpecName", name, Constraints.dnsSubdomain(name))
        }
        if let spec = options.gmsaCredentialSpec {
            if spec.isEmpty {
                findings.invalid(path, "gmsaCredentialSpec", spec, ["gmsaCredentialSpec cannot be an empty string"])
            } else if spec.utf8.count > specLimitInKiB * 1024 {
                findings.invalid(path, "gmsaCredentialSpec", spec, ["gmsaCredentialSpec size must be under \(specLimitInKiB) KiB"])
            }
        }
        if let name = options.runAsUserName {
            for problem in problems(ofUserName: name) {
                findings.invalid(path.child("runAsUserName"), .string(name), "runAsUserName\(problem)")
            }
        }
    }

    /// What is wrong with a name such as `DOMAIN\user`.
    private static func problems(ofUserName name: String) -> [String] {
        if name.isEmpty { return [" cannot be an empty string"] }
        if name.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return [" cannot contain control characters"] }
        let parts = name.unicodeScalars.split(separator: "\\", omittingEmptySubsequences: false)
        guard parts.count <= 2, let user = parts.last.map(String.init) else { return [" cannot contain more than one backslash"] }

        var problems: [String] = []
        if parts.count == 2 {
            let domain = String(parts[0])
            if domain.utf8.count >= domainLimit { problems.append("'s Domain length must be under \(domainLimit) characters") }
            if !isNetBIOSName(domain), !isDNSName(domain) {
                problems.append("'s Domain doesn't match the NetBios nor the DNS format")
            }
        }
        if user.isEmpty {
            problems.append("'s User cannot be empty")
        } else if user.utf8.count > userLimit {
            problems.append("'s User length must not be longer than \(userLimit) characters")
        }
        if user.consists(of: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: " ") }) {
            problems.append("'s User cannot contain only periods or spaces")
        }
        if user.utf8.contains(where: #""/\:;|=,+*?<>@[]"#.utf8.contains) {
            problems.append(#"'s User cannot contain the following characters: "/\:;|=,+*?<>@[]"#)
        }
        return problems
    }

    /// At most 15 characters, none of them reserved, and no dot in front.
    private static func isNetBIOSName(_ name: String) -> Bool {
        (1...15).contains(name.unicodeScalars.count) && !name.hasPrefix(".") && !name.utf8.contains(where: #"\/:*?"<>|"#.utf8.contains)
    }

    /// Labels of letters, digits and hyphens, at most 63 each.
    private static func isDNSName(_ name: String) -> Bool {
        name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false).allSatisfy { label in
            guard let first = label.first, let last = label.last, label.count <= 63 else { return false }
            return first.isAlphanumeric && last.isAlphanumeric && label.allSatisfy { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }
        }
    }
}
