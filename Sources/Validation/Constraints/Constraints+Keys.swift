extension Constraints {
    /// A key in a ConfigMap or Secret: `IsConfigMapKey`.
    static func configKey(_ value: String) -> [String] {
        var problems = value.utf8.count > 253 ? [tooLong(253, .characters)] : []
        if !value.consists(of: { $0.isAlphanumeric || $0.isNamePunctuation }) {
            problems.append(
                mismatch(
                    "a valid config key must consist of alphanumeric characters, '-', '_' or '.'",
                    pattern: "[-._a-zA-Z0-9]+",
                    examples: "key.name",
                    "KEY_NAME",
                    "key-name"
                )
            )
        }
        switch value {
        case ".": problems.append("must not be '.'")
        case "..": problems.append("must not be '..'")
        case _ where value.starts(with: ".."): problems.append("must not start with '..'")
        default: break
        }
        return problems
    }

    /// The name of an environment variable, as it is checked since Kubernetes 1.30: `IsRelaxedEnvVarName`.
    static func environmentName(_ value: String) -> [String] {
        if value.isEmpty { return ["environment variable name must be non-empty"] }
        let isValid = value.utf8.allSatisfy { (0x20...0x7E).contains($0) && $0 != UInt8(ascii: "=") }
        return isValid ? [] : ["a valid environment variable name must consist only of printable ASCII characters other than '='"]
    }

    /// The name of an HTTP header: `IsHTTPHeaderName`.
    static func headerName(_ value: String) -> [String] {
        if value.consists(of: { $0.isAlphanumeric || $0 == UInt8(ascii: "-") }) { return [] }
        return [
            mismatch(
                "a valid HTTP header must consist of alphanumeric characters or '-'",
                pattern: "[-A-Za-z0-9]+",
                examples: "X-Header-Name"
            )
        ]
    }
}
