internal import PodSpec

/// Looks up what the documentation says about types and fields.
package struct Explanations: Sendable {
    private let table = ExplanationTable()
    private let types = ModelTypes()

    /// Loads the documentation.
    package init() {}

    /// Explains what a path leads to: `spec.containers.image`, `pod.spec.containers[0]`, `Deployment.spec.template`, `Container`.
    ///
    /// The path starts at a kind, at one of the API's types or, without either, at a Pod. Capitals don't matter in the first name;
    /// positions and names in brackets are passed over.
    ///
    /// - Throws: ``Explanation/Failure`` with the nearest name there is.
    package func explain(_ path: String) throws(Explanation.Failure) -> Explanation {
        let segments = Self.segments(of: path)
        guard let first = segments.first else { return explanation(of: Pod.self, path: "Pod") }
        if let root = types.root(named: first) { return try walk(segments.dropFirst(), from: root.type, path: root.name) }
        // Without a kind it is the path of the first one that has it, or that has the most of it.
        let depths = Self.kinds.map { ($0, depth(of: segments[...], in: $0.type)) }
        let deepest = depths.map(\.1).max() ?? 0
        let holders = depths.filter { $0.1 == deepest }.map(\.0)
        guard deepest > 0, let root = holders.first else {
            throw Explanation.Failure(
                message: "there is no kind, type or field `\(first)`",
                suggestion: Spelling.nearest(to: first, among: Pod.schema.fields.map(\.name) + types.names)
            )
        }
        // A slip of the fingers may be near to a field of any of them.
        if let near = holders.lazy.compactMap({ failure(segments[...], $0) }).first(where: { $0.suggestion != nil }) { throw near }
        let found = try walk(segments[...], from: root.type, path: root.name)
        return root.name == "Pod" ? found : found.also(in: holders.dropFirst().map(\.name))
    }

    /// The fields of what an explanation is about, at any depth: the depth, from 0, and the field. A type that holds itself is entered
    /// once.
    package func tree(below explanation: Explanation) -> [(depth: Int, field: Explanation.Field)] {
        var result: [(depth: Int, field: Explanation.Field)] = []
        func visit(_ type: any APIObject.Type, _ depth: Int, _ path: [String]) {
            guard !path.contains(type.apiTypeName) else { return }
            for field in type.fields {
                result.append((depth, describe(field, of: type.apiTypeName)))
                if let below = field.objectType { visit(below, depth + 1, path + [type.apiTypeName]) }
            }
        }
        if let type = explanation.objectType { visit(type, 0, []) }
        return result
    }

    // MARK: Paths

    /// The names on the way, without positions.
    static func segments(of path: String) -> [String] {
        var names: [String] = []
        var name = ""
        var depth = 0
        for character in path {
            switch character {
            case "[": depth += 1
            case "]": depth = max(depth - 1, 0)
            case ".", "/":
                guard depth == 0 else { continue }
                if !name.isEmpty { names.append(name) }
                name = ""
            default:
                if depth == 0 { name.append(character) }
            }
        }
        return name.isEmpty ? names : names + [name]
    }

    /// The kinds in the order in which a path that names none is looked for.
    static let kinds: [(name: String, type: any APIObject.Type)] = [
        ("Pod", Pod.self), ("Deployment", Deployment.self), ("StatefulSet", StatefulSet.self), ("DaemonSet", DaemonSet.self),
        ("ReplicaSet", ReplicaSet.self), ("Job", Job.self), ("CronJob", CronJob.self), ("PodTemplate", PodTemplate.self),
        ("ReplicationController", ReplicationController.self),
    ]

    /// How many of the names lead somewhere.
    private func depth(of segments: ArraySlice<String>, in type: any APIObject.Type) -> Int {
        guard let first = segments.first, let field = type.fields.first(where: { $0.name == first }) else { return 0 }
        guard let below = field.objectType else { return field.isMap ? segments.count : 1 }
        return 1 + depth(of: segments.dropFirst(), in: below)
    }

    private func failure(_ segments: ArraySlice<String>, _ root: (name: String, type: any APIObject.Type)) -> Explanation.Failure? {
        do throws(Explanation.Failure) {
            _ = try walk(segments, from: root.type, path: root.name)
            return nil
        } catch {
            return error
        }
    }

    private func walk(
        _ segments: ArraySlice<String>, from type: any APIObject.Type, path: String
    ) throws(Explanation.Failure) -> Explanation {
        guard let first = segments.first else { return explanation(of: type, path: path) }
        guard let field = type.fields.first(where: { $0.name == first }) else {
            throw Explanation.Failure(
                message: "`\(path)` has no field `\(first)`",
                suggestion: Spelling.nearest(to: first, among: type.fields.map(\.name))
            )
        }
        let place = "\(path).\(first)"
        if let below = field.objectType, segments.count > 1 { return try walk(segments.dropFirst(), from: below, path: place) }
        // What follows a map is one of its keys.
        guard segments.count == 1 || field.isMap else {
            throw Explanation.Failure(message: "`\(place)` is a \(field.type) and has no fields", suggestion: nil)
        }
        return explanation(of: field.objectType, path: place, field: describe(field, of: type.apiTypeName))
    }

    // MARK: Texts

    private func explanation(of type: (any APIObject.Type)?, path: String, field: Explanation.Field? = nil) -> Explanation {
        Explanation(
            path: path,
            field: field,
            typeName: type?.apiTypeName,
            typeText: type.flatMap { table.text(type: $0.apiTypeName) },
            fields: type.map { type in type.fields.map { describe($0, of: type.apiTypeName) } } ?? [],
            alsoIn: [],
            objectType: type
        )
    }

    private func describe(_ field: SchemaField, of type: String) -> Explanation.Field {
        let text = table.text(field: field.name, of: type) ?? ""
        var values: [(value: String, text: String)] = []
        if let enumeration = field.enumerationType {
            let name = String(describing: enumeration)
            values = enumeration.knownTexts.filter { !$0.isEmpty }.map { ($0, table.text(value: $0, of: name) ?? "") }
        }
        return Explanation.Field(
            name: field.name, type: field.type, isRequired: field.isRequired, since: field.since, defaultValue: Self.defaultValue(in: text),
            values: values, text: text)
    }

    /// What a text says about the default: the words behind "Defaults to", up to the end of the clause.
    static func defaultValue(in text: String) -> String? {
        guard let start = text.firstRange(of: "Defaults to ")?.upperBound else { return nil }
        let rest = text[start...]
        let end = [". ", "; "].compactMap { rest.firstRange(of: $0)?.lowerBound }.min() ?? rest.endIndex
        let words = rest[..<end]
        return String(words.last == "." ? words.dropLast() : words)
    }
}

extension Explanation {
    /// The same, with other kinds that have the path.
    fileprivate func also(in kinds: [String]) -> Explanation {
        Explanation(
            path: path, field: field, typeName: typeName, typeText: typeText, fields: fields, alsoIn: kinds, objectType: objectType)
    }
}

extension SchemaField {
    /// Whether what follows the field in a path is a key.
    fileprivate var isMap: Bool { type.hasPrefix("[string:") || type == "object" }
}

extension APIObject {
    /// The fields, in the API's order.
    static var fields: [SchemaField] { schema.fields }
}

extension OpenEnumeration {
    /// The known values' texts.
    fileprivate static var knownTexts: [String] { known.map(\.rawValue) }
}
