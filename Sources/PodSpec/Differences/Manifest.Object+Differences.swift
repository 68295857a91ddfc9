extension Manifest.Object {
    /// In what another object differs from this one, as far as Kubernetes could tell.
    ///
    /// Both are compared with the API server's defaults: a field that is left out equals one that is written with its default. Quantities
    /// are equal when their amounts are, the order of keys means nothing, and the items of lists that have a name are matched by it.
    public func differences(to other: Manifest.Object) -> [Difference] {
        guard kind == other.kind else {
            return [Difference(.changed, at: FieldPath("kind"), left: .string(kind.rawValue), right: .string(other.kind.rawValue))]
        }
        var finder = DifferenceFinder(isTyped: true)
        finder.compare(side, other.side, fieldTable, at: .root)
        return finder.found
    }

    private var side: DifferenceFinder.Side {
        DifferenceFinder.Side(applyingDefaults().value.manifestValue, written: value.manifestValue)
    }

    private var fieldTable: FieldTable {
        func table<Object: APIObject>(of object: Object) -> FieldTable { Object.schema.table }
        return table(of: value)
    }
}

extension Manifest {
    /// In what another manifest differs from this one.
    ///
    /// Pods and workloads that could be read completely are compared by their meaning, see ``Manifest/Object/differences(to:)``. All else
    /// is compared as plain data: a Service, a custom resource, an object with unknown fields.
    public func differences(to other: Manifest) -> [Difference] {
        if !hasErrors, !other.hasErrors, let object, let another = other.object { return object.differences(to: another) }
        let sides = [self, other].map { manifest in
            DifferenceFinder.Side(manifest.plainValue ?? .null, written: nil)
        }
        var finder = DifferenceFinder(isTyped: false)
        finder.compare(sides[0], sides[1], nil, at: .root)
        return finder.found
    }
}
