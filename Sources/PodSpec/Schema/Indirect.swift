/// An optional object that is kept on the heap and copied when it is changed.
///
/// The API's types nest deeply: inline, a Volume with its thirty sources would be kilobytes that every copy moves and retains field by
/// field. Behind a reference an absent object costs one word and a copy is one retain, while the value semantics stay.
///
/// Everything is inlinable: rules in other modules look at these fields all the time. Nothing is asked of the value that the runtime
/// would have to look up: it does so by going through all conformances of the program, for each type, when the program starts.
@frozen
@propertyWrapper
public struct Indirect<Value: Sendable>: Sendable {
    /// `@unchecked`: only changed while nobody else holds it, see ``wrappedValue``.
    @usableFromInline
    final class Box: @unchecked Sendable {
        // Whoever changes it holds the only reference, so the runtime need not look.
        @exclusivity(unchecked) @usableFromInline var value: Value?

        @inlinable
        init(_ value: Value) {
            self.value = value
        }
    }

    @usableFromInline var box: Box?

    /// Keeps a value, or nothing.
    @inlinable
    public init(wrappedValue: Value?) {
        // Taken apart by hand: a closure would copy the value once more.
        switch consume wrappedValue {
        case .some(let value): box = Box(value)
        case .none: box = nil
        }
    }

    /// The value, nil when there is none.
    @inlinable
    public var wrappedValue: Value? {
        // A getter and always inline: where a rule only looks, nothing is left of it but a test of the reference.
        @inline(__always) get { box?.value }
        set { self = Indirect(wrappedValue: newValue) }
        _modify {
            if box != nil, !isKnownUniquelyReferenced(&box) { box = box?.value.map { Box($0) } }
            if let box {
                // Left empty it stays as it is: looking whether it is would copy the value.
                yield &box.value
            } else {
                var value: Value?
                defer { box = value.map { Box($0) } }
                yield &value
            }
        }
    }

    /// Looks at the value where it lies; nil when there is none.
    func withAddress<Result>(_ look: (UnsafeRawPointer) -> Result) -> Result? {
        guard let box else { return nil }
        return withUnsafeMutablePointer(to: &box.value) { value in
            // An optional holds its value at its own address.
            value.pointee == nil ? nil : look(UnsafeRawPointer(value))
        }
    }
}

extension Indirect: Equatable where Value: Equatable {
    /// Whether the values are equal.
    public static func == (left: Indirect, right: Indirect) -> Bool {
        left.box === right.box || left.wrappedValue == right.wrappedValue
    }
}

extension Indirect: Hashable where Value: Hashable {
    /// Hashes the value.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(wrappedValue)
    }
}
