/// Walks an object for fields that a release doesn't have yet.
///
/// A type without such fields, here or below, isn't entered, so that an ordinary Pod costs a few looks.
struct NewerFieldFinder {
    /// A step on the way down: a field of a table, or an element's position.
    private enum Step {
        case field(Unmanaged<FieldTable>, Int)
        case index(Int)
    }

    let version: KubernetesVersion
    private(set) var found: [NewerField] = []
    private var steps: [Step] = []

    init(version: KubernetesVersion) {
        self.version = version
    }

    mutating func visit(_ base: UnsafeRawPointer, _ table: FieldTable) {
        for (number, nested) in table.walk.steps {
            let slot = base + table.fields[number].offset
            if let since = table.fields[number].since, since > version {
                guard table.fields[number].access.isGiven(slot) else { continue }
                found.append(NewerField(path: path.child(table.fields[number].name), since: since))
            } else if let nested {
                let below = nested.table()
                guard below.newestRelease.minor(of: below) > version.minor else { continue }
                guard table.fields[number].isRequired || table.fields[number].access.isGiven(slot) else { continue }
                steps.append(.field(Unmanaged.passUnretained(table), number))
                // An optional holds its value at its own address.
                nested.visit(slot, &self)
                steps.removeLast()
            }
        }
    }

    mutating func visit<Element>(elements: UnsafeBufferPointer<Element>, _ table: FieldTable) {
        guard let base = elements.baseAddress else { return }
        for index in elements.indices {
            steps.append(.index(index))
            visit(UnsafeRawPointer(base + index), table)
            steps.removeLast()
        }
    }

    private var path: FieldPath {
        steps.reduce(.root) { path, step in
            switch step {
            case .field(let table, let number): path.child(table.takeUnretainedValue().fields[number].name)
            case .index(let index): path.index(index)
            }
        }
    }
}

/// A field that is given although a release doesn't have it yet.
package struct NewerField: Hashable, Sendable {
    /// The field.
    package let path: FieldPath
    /// The first release that has it.
    package let since: KubernetesVersion
}

extension APIObject {
    /// The fields that are given although `version` doesn't have them yet; what is below such a field isn't listed.
    package func fields(newerThan version: KubernetesVersion) -> [NewerField] {
        let table = Self.schema.table
        guard holds(.fields(newerThan: version)) else { return [] }
        var finder = NewerFieldFinder(version: version)
        withUnsafePointer(to: self) { finder.visit(UnsafeRawPointer($0), table) }
        return finder.found
    }
}
