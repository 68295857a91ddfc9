/// The way from a field into the objects it holds, whatever their type.
struct NestedFields: Sendable {
    /// The fields of the objects.
    let table: @Sendable () -> FieldTable
    /// Visits the object, or each object of the list, at an address.
    let visit: @Sendable (UnsafeRawPointer, inout NewerFieldFinder) -> Void

    /// The way into values of `type`; nil when they have no fields.
    init?<Value: APIValue>(in type: Value.Type) {
        if let object = type as? any APIObject.Type {
            self.init(object: object)
        } else if let list = type as? any ListOfObjects.Type {
            self = list.nestedFields
        } else {
            return nil
        }
    }

    /// The way into a value of `type` that is kept behind a reference.
    init?<Value: APIValue>(behindReference type: Value.Type) {
        guard let direct = NestedFields(in: type) else { return nil }
        table = direct.table
        visit = { slot, finder in
            guard let value = slot.assumingMemoryBound(to: Indirect<Value>.self).pointee.wrappedValue else { return }
            withUnsafePointer(to: value) { direct.visit(UnsafeRawPointer($0), &finder) }
        }
    }

    private init<Object: APIObject>(object: Object.Type) {
        table = { Object.schema.table }
        visit = { slot, finder in finder.visit(slot, Object.schema.table) }
    }

    fileprivate init<Element: APIObject>(listOf element: Element.Type) {
        table = { Element.schema.table }
        visit = { slot, finder in
            slot.assumingMemoryBound(to: [Element].self).pointee.withUnsafeBufferPointer { elements in
                finder.visit(elements: elements, Element.schema.table)
            }
        }
    }
}

/// A list whose elements have fields.
protocol ListOfObjects {
    static var nestedFields: NestedFields { get }
}

extension Array: ListOfObjects where Element: APIObject {
    static var nestedFields: NestedFields { NestedFields(listOf: Element.self) }
}
