/// Finds the quantities in an object whose literals could not be read.
///
/// Only objects that were built in Swift have any: the decoder reports such a text and leaves the field out.
private struct UnreadableQuantityFinder {
    private(set) var found: [UnreadableQuantity] = []

    mutating func visit(_ value: ManifestValue, _ table: FieldTable, at path: FieldPath) {
        guard case .object(let object) = value else { return }
        for member in object.members {
            guard let field = table.fields.first(where: { $0.name == member.name }) else { continue }
            let place = path.child(member.name)
            if let nested = field.access.nested {
                visit(each: member.value, nested.table(), at: place)
            } else if field.type == Quantity.apiTypeName {
                check(member.value, at: place)
            } else if field.type == [String: Quantity].apiTypeName, case .object(let amounts) = member.value {
                for amount in amounts.members { check(amount.value, at: place.key(amount.name)) }
            }
        }
    }

    /// Visits an object or the objects of a list.
    private mutating func visit(each value: ManifestValue, _ table: FieldTable, at path: FieldPath) {
        guard case .array(let elements) = value else { return visit(value, table, at: path) }
        for (index, element) in elements.enumerated() { visit(element, table, at: path.index(index)) }
    }

    private mutating func check(_ value: ManifestValue, at path: FieldPath) {
        guard let text = value.stringValue else { return }
        do throws(Quantity.ParseError) {
            _ = try Quantity(parsing: text)
        } catch {
            found.append(UnreadableQuantity(path: path, text: text, error: error))
        }
    }
}

/// A literal in an object that is no quantity.
package struct UnreadableQuantity: Sendable {
    /// The field.
    package let path: FieldPath
    /// The literal.
    package let text: String
    /// What is wrong with it.
    package let error: Quantity.ParseError
}

extension APIObject {
    /// The quantities whose literals could not be read.
    package var unreadableQuantities: [UnreadableQuantity] {
        guard holds(.unreadableQuantities) else { return [] }
        var finder = UnreadableQuantityFinder()
        finder.visit(manifestValue, Self.schema.table, at: .root)
        return finder.found
    }
}
