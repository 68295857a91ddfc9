internal import PodSpec

/// The types that are reached from the kinds, by name.
struct ModelTypes: Sendable {
    /// The types with fields, by their names in the API.
    let all: [String: any APIObject.Type]
    private let byLowercasedName: [String: String]

    /// What kubectl calls kinds.
    private static let shortNames = [
        "po": "Pod", "deploy": "Deployment", "rs": "ReplicaSet", "sts": "StatefulSet", "ds": "DaemonSet", "cj": "CronJob",
        "rc": "ReplicationController",
    ]

    init() {
        var found: [String: any APIObject.Type] = [:]
        var open = Explanations.kinds.map(\.type) + [PodList.self]
        while let type = open.popLast() {
            guard found.updateValue(type, forKey: type.apiTypeName) == nil else { continue }
            open += type.fields.compactMap(\.objectType)
        }
        all = found
        byLowercasedName = Dictionary(found.keys.map { ($0.lowercased(), $0) }) { $1 }
    }

    /// The types' names.
    var names: [String] { all.keys.sorted() }

    /// The type of a name: a kind, its plural or short name, or any other type.
    func root(named name: String) -> (name: String, type: any APIObject.Type)? {
        let folded = name.lowercased()
        let candidates = [folded, Self.shortNames[folded]?.lowercased(), folded.hasSuffix("s") ? String(folded.dropLast()) : nil]
        for case let candidate? in candidates {
            if let known = byLowercasedName[candidate], let type = all[known] { return (known, type) }
        }
        return nil
    }
}
