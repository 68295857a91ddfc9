internal import PodSpec

/// Writes values of the model as Swift that makes them again.
///
/// A large object becomes a constant of its own, so that no expression is more than the compiler checks in a moment:
///
/// ```swift
/// let livenessProbe = PodSpec.Probe(httpGet: PodSpec.HTTPGetAction(port: 8080, path: "/healthy"))
/// let containers0 = PodSpec.Container(name: "web", image: "nginx:1.29", livenessProbe: livenessProbe)
/// return PodSpec.Pod(metadata: PodSpec.ObjectMeta(name: "web"), spec: PodSpec.Pod.Spec(containers: [containers0]))
/// ```
///
/// Types are written with their module, since the client may have a `Container` of its own.
struct ValueWriter {
    /// An object of more literals and calls becomes a constant.
    private static let largestExpression = 16
    /// A list or map of more literals and calls is put together piece by piece.
    private static let largestPiece = 96

    /// The statements that stand before the expression.
    private(set) var statements: [String] = []
    private var names: Set<String> = []
    private let indentation: Int

    /// Makes a writer whose statements begin at a column.
    init(indentation: Int) {
        self.indentation = indentation
    }

    /// The function body that returns a value.
    static func body(returning object: any APIObject, indentation: Int) -> [String] {
        var writer = ValueWriter(indentation: indentation)
        let expression = writer.call(object)
        return writer.statements + [writer.statement("return ", expression)]
    }

    private func statement(_ start: String, _ expression: SwiftExpression) -> String {
        let margin = String(repeating: " ", count: indentation)
        return margin + start + expression.source(column: indentation + start.count, indentation: indentation)
    }

    // MARK: Values

    private mutating func expression(_ value: any APIValue, _ label: String) -> SwiftExpression {
        switch value {
        case let object as any APIObject: named(call(object), label)
        case let text as String: .string(text)
        case let flag as Bool: .plain(flag ? "true" : "false")
        case let number as Int32: .plain(String(number))
        case let number as Int64: .plain(String(number))
        case let enumeration as any OpenEnumeration: .string(enumeration.rawValue)
        case let value as IntOrString: value.intValue.map { .plain(String($0)) } ?? .string(value.description)
        case let quantity as Quantity: .string(quantity.canonicalText)
        case let time as Timestamp: Self.time(time)
        case let tree as ManifestValue: Self.tree(tree)
        case let list as [any APIValue]: elements(list, type(of: value), label)
        case let map as [String: any APIValue]: entries(map, type(of: value), label)
        default: Self.tree(value.manifestValue)
        }
    }

    /// The call of the initialiser: what the API requires comes first there, everything else follows in the schema's order.
    private mutating func call(_ object: any APIObject) -> SwiftExpression {
        let fields = object.typedFields
        let header = Self.header(of: object, fields)
        var arguments: [SwiftExpression.Argument] = []
        for (field, value) in fields.filter(\.field.isRequired) + fields.filter({ !$0.field.isRequired }) {
            // The initialiser fills in these two unless they are given.
            let isHeader = field.name == "apiVersion" || field.name == "kind"
            if isHeader, header == .ofItsType { continue }
            if let value {
                arguments.append(.init(label: field.name, value: expression(value, field.name)))
            } else if field.isRequired || isHeader && header == .otherwise {
                arguments.append(.init(label: field.name, value: .plain("nil")))
            }
        }
        return .call(Self.typeName(type(of: object)), arguments)
    }

    /// Whether an object carries a version and kind of its own.
    private enum Header {
        /// Exactly those that the initialiser would give it.
        case ofItsType
        /// Others, or none.
        case otherwise
        /// It's no object of that sort.
        case none
    }

    private static func header(of object: any APIObject, _ fields: [(field: SchemaField, value: (any APIValue)?)]) -> Header {
        func value(_ name: String) -> String? { fields.first { $0.field.name == name }?.value as? String }
        let names = Set(fields.map(\.field.name))
        guard names.isSuperset(of: ["apiVersion", "kind", "metadata"]) else { return .none }
        guard let kind = value("kind").flatMap(Manifest.Kind.init(rawValue:)), kind.rawValue == type(of: object).apiTypeName
        else { return .otherwise }
        return value("apiVersion") == kind.apiVersion ? .ofItsType : .otherwise
    }

    // MARK: Lists and maps

    private mutating func elements(_ list: [any APIValue], _ type: any APIValue.Type, _ label: String) -> SwiftExpression {
        let elements = list.enumerated().map { expression($0.element, "\(label)\($0.offset)") }
        guard SwiftExpression.array(elements).size > Self.largestPiece else { return .array(elements) }
        let name = newName(label)
        statements.append(statement("var \(name): \(Self.typeName(type)) = ", .array([])))
        for piece in Self.pieces(elements) {
            statements.append(statement("", .call("\(name).append", [.init(label: "contentsOf", value: .array(piece))])))
        }
        return .plain(name)
    }

    /// The elements in order, as many together as are quickly checked.
    private static func pieces(_ elements: [SwiftExpression]) -> [[SwiftExpression]] {
        var pieces: [[SwiftExpression]] = []
        var size = largestPiece
        for element in elements {
            if size + element.size > largestPiece {
                pieces.append([])
                size = 0
            }
            pieces[pieces.count - 1].append(element)
            size += element.size
        }
        return pieces
    }

    private mutating func entries(_ map: [String: any APIValue], _ type: any APIValue.Type, _ label: String) -> SwiftExpression {
        let entries = map.sorted { $0.key < $1.key }
            .map { SwiftExpression.Argument(label: $0.key, value: expression($0.value, label)) }
        guard SwiftExpression.dictionary(entries).size > Self.largestPiece else { return .dictionary(entries) }
        let name = newName(label)
        statements.append(statement("var \(name): \(Self.typeName(type)) = ", .dictionary([])))
        for entry in entries {
            statements.append(statement("\(name)[\(SwiftExpression.literal(entry.label))] = ", entry.value))
        }
        return .plain(name)
    }

    // MARK: Constants

    private mutating func named(_ expression: SwiftExpression, _ label: String) -> SwiftExpression {
        guard expression.size > Self.largestExpression else { return expression }
        let name = newName(label)
        statements.append(statement("let \(name) = ", expression))
        return .plain(name)
    }

    private mutating func newName(_ label: String) -> String {
        var name = SwiftIdentifier.escaped(label)
        var number = 2
        while !names.insert(name).inserted {
            name = "\(label)_\(number)"
            number += 1
        }
        return name
    }

    // MARK: Scalars

    private static func time(_ time: Timestamp) -> SwiftExpression {
        var arguments = [SwiftExpression.Argument(label: "secondsSince1970", value: .plain(String(time.secondsSince1970)))]
        if time.nanoseconds != 0 { arguments.append(.init(label: "nanoseconds", value: .plain(String(time.nanoseconds)))) }
        return .call("PodSpec.Timestamp", arguments)
    }

    private static func tree(_ value: ManifestValue) -> SwiftExpression {
        let type = "PodSpec.ManifestValue"
        func made(_ member: String, _ value: SwiftExpression) -> SwiftExpression {
            .call("\(type).\(member)", [.init(label: "", value: value)])
        }
        func pair(_ member: ManifestValue.Object.Member) -> SwiftExpression {
            .call("", [.init(label: "", value: .string(member.name)), .init(label: "", value: tree(member.value))])
        }
        return switch value {
        case .null: .plain("\(type).null")
        case .bool(let flag): made("bool", .plain(flag ? "true" : "false"))
        case .integer(let number): made("integer", .plain(String(number)))
        case .number(let number): made("number", .plain(String(number)))
        case .string(let text): made("string", .string(text))
        case .array(let elements): made("array", .array(elements.map(tree)))
        case .object(let object):
            made("object", .call("\(type).Object", [.init(label: "", value: .array(object.members.map(pair)))]))
        }
    }

    /// The name of a type as a client writes it: `PodSpec.Pod.Spec`, `[PodSpec.EnvVar]`.
    static func typeName(_ type: any APIValue.Type) -> String {
        switch type {
        case let collection as any APICollection.Type:
            collection.isMap ? "[String: \(typeName(collection.elementType))]" : "[\(typeName(collection.elementType))]"
        default: String(reflecting: type)
        }
    }
}
