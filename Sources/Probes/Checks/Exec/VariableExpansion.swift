internal import PodSpec

/// The `$(NAME)` references of Kubernetes, in a command's arguments and in environment values.
struct VariableExpansion {
    /// The values known, by name.
    var values: [String: String]

    /// What the kubelet expands a probe's command with: a container's literal values.
    ///
    /// A value that comes from elsewhere counts as empty, and of a repeated name the last counts.
    init(literalsOf environment: [EnvVar]) {
        values = Dictionary(environment.map { ($0.name, $0.value ?? "") }) { _, last in last }
    }

    /// A text with its references replaced.
    ///
    /// An unknown reference and a lone `$` stay; `$$` becomes `$`. A value is inserted as it is.
    func expand(_ text: String) -> String {
        let dollar = UInt8(ascii: "$")
        var result: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let next = rest.firstIndex(of: dollar) {
            result += rest[..<next]
            rest = rest[(next + 1)...]
            switch rest.first {
            case dollar:
                result.append(dollar)
                rest = rest.dropFirst()
            case UInt8(ascii: "("):
                guard let end = rest.firstIndex(of: UInt8(ascii: ")")) else {
                    result += [dollar, UInt8(ascii: "(")]
                    rest = rest.dropFirst()
                    continue
                }
                let name = String(decoding: rest[rest.startIndex..<end].dropFirst(), as: UTF8.self)
                result += Array((values[name] ?? "$(\(name))").utf8)
                rest = rest[(end + 1)...]
            default:
                result.append(dollar)
            }
        }
        return String(decoding: result + rest, as: UTF8.self)
    }
}

extension VariableExpansion {
    /// The environment of a container's processes: each value with the variables before it put in.
    static func environment(of variables: [EnvVar]) -> [String: String] {
        var expansion = VariableExpansion(literalsOf: [])
        for variable in variables {
            guard let value = variable.value else { continue }
            expansion.values[variable.name] = expansion.expand(value)
        }
        return expansion.values
    }
}
