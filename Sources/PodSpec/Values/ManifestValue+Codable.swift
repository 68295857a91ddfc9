extension ManifestValue: Codable {
    /// Decodes any value.
    public init(from decoder: any Decoder) throws {
        if let decoder = decoder as? NodeDecoder {
            self = try decoder.readValue(ManifestValue.self)
            return
        }
        if let container = try? decoder.container(keyedBy: FieldKey.self) {
            self = .object(
                Object(uniquing: try container.allKeys.map { ($0.stringValue, try container.decode(ManifestValue.self, forKey: $0)) })
            )
            return
        }
        if var container = try? decoder.unkeyedContainer() {
            var elements: [ManifestValue] = []
            while !container.isAtEnd { elements.append(try container.decode(ManifestValue.self)) }
            self = .array(elements)
            return
        }
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Int64.self) {
            self = .integer(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else {
            self = .string(try container.decode(String.self))
        }
    }

    /// Encodes the value.
    public func encode(to encoder: any Encoder) throws {
        switch self {
        case .object(let object):
            var container = encoder.container(keyedBy: FieldKey.self)
            for member in object.members { try container.encode(member.value, forKey: FieldKey(stringValue: member.name)) }
        case .array(let elements):
            var container = encoder.unkeyedContainer()
            for element in elements { try container.encode(element) }
        default:
            var container = encoder.singleValueContainer()
            switch self {
            case .bool(let value): try container.encode(value)
            case .integer(let value): try container.encode(value)
            case .number(let value): try container.encode(value)
            case .string(let value): try container.encode(value)
            default: try container.encodeNil()
            }
        }
    }
}
