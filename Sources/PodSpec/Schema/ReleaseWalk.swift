/// The fields of a type that a walk by release has to look at: those that came later than others, and those with fields below.
///
/// Finding out takes a look at every field's type, so it is done when a walk first comes by and then kept.
final class ReleaseWalk: Sendable {
    /// The fields' numbers and the way into the fields below them.
    let steps: [(number: Int, nested: NestedFields?)]

    init(_ fields: [SchemaField]) {
        steps = fields.indices.compactMap { number in
            let nested = fields[number].access.nested
            return fields[number].since != nil || nested != nil ? (number, nested) : nil
        }
    }
}
