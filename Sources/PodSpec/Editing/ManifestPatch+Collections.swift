extension ManifestPatch {
    // MARK: Mappings

    mutating func members(_ node: Int, _ before: ManifestValue.Object, _ after: ManifestValue.Object, _ place: Place) throws(Unsafe) {
        let members = try nodes.members(of: node)
        let removed = members.filter { before[$0.name] != nil && after[$0.name] == nil }
        let added = after.members.filter { new in before[new.name] != new.value && !members.contains { $0.name == new.name } }
        let isFlow = try nodes.isFlow(node)
        if isFlow {
            let isWhole = try !items(
                spans(of: members.map { ($0.key, $0.value) }),
                gone: Set(removed.compactMap { gone in members.firstIndex { $0.key == gone.key } }),
                new: added.map { new in (Self.neighbour(of: new.name, in: after, members), .member(new.name, new.value)) })
            if isWhole { return try replace(node, .object(before), .object(after), place) }
            for member in members {
                guard let old = before[member.name] ?? after[member.name].map({ _ in .null }), let new = after[member.name] else {
                    continue
                }
                try change(member.value, from: old, to: new, .inBrackets)
            }
            return
        }
        // The first key of an element stands behind the dash: without it the element is another.
        if let first = removed.first, first.key == node + 1, try !nodes.source.isFirstInLine(nodes.start(first.key)) {
            return try replace(node, .object(before), .object(after), place)
        }
        let column = Int(nodes.document.nodes[node + 1].column)
        for member in members {
            guard let old = before[member.name] ?? after[member.name].map({ _ in .null }), let new = after[member.name] else { continue }
            try change(member.value, from: old, to: new, .member(key: member.key, column: column))
        }
        for member in removed { try remove(from: nodes.start(member.key), through: nodes.end(member.value)) }
        for member in added {
            let lines = Self.indentation(column) + YAMLWriter.member(member.name, member.value, column: column) + [UInt8(ascii: "\n")]
            guard let neighbour = Self.neighbour(of: member.name, in: after, members) else { throw Unsafe() }
            let end = try nodes.end(members[neighbour].value)
            guard nodes.source.isLastInLine(end) else { throw Unsafe() }
            insert(lines: lines, at: nodes.source.nextLine(after: end))
        }
    }

    /// The member behind which a new one comes: the one before it in the API's order, or else the last.
    private static func neighbour(
        of name: String, in object: ManifestValue.Object, _ members: [(name: String, key: Int, value: Int)]
    ) -> Int? {
        let names = object.members.prefix { $0.name != name }.map(\.name)
        return names.reversed().lazy.compactMap { name in members.firstIndex { $0.name == name } }.first ?? members.indices.last
    }

    // MARK: Brackets

    /// What comes into brackets.
    private enum Item {
        case element(ManifestValue)
        case member(String, ManifestValue)
    }

    /// Takes items out of brackets and puts others in, each behind the item at a position; false when none of the old ones stays.
    private mutating func items(
        _ items: [(start: Int, end: Int)], gone: Set<Int>, new: [(position: Int?, item: Item)]
    ) throws(Unsafe) -> Bool {
        guard !gone.isEmpty || !new.isEmpty else { return true }
        let staying = items.indices.filter { !gone.contains($0) }
        guard let first = staying.first else { return false }
        if first > 0 { edit(items[0].start..<items[first].start, []) }
        for index in gone where index > first { edit(items[index - 1].end..<items[index].end, []) }
        let separator = separator(of: items)
        for (position, item) in new {
            if let neighbour = staying.last(where: { $0 <= position ?? -1 }) {
                let offset = items[neighbour].end
                edit(offset..<offset, separator + text(of: item, at: offset))
            } else {
                let offset = items[first].start
                edit(offset..<offset, text(of: item, at: offset) + separator)
            }
        }
        return true
    }

    /// From where to where items reach, given their first and last nodes.
    private func spans(of items: [(first: Int, last: Int)]) throws(Unsafe) -> [(start: Int, end: Int)] {
        var result: [(start: Int, end: Int)] = []
        for item in items { result.append((try nodes.start(item.first), try nodes.end(item.last))) }
        return result
    }

    /// What stands between the first two items, when that is a comma and blanks.
    private func separator(of items: [(start: Int, end: Int)]) -> [UInt8] {
        guard items.count > 1 else { return Array(", ".utf8) }
        let text = Array(nodes.source.bytes[items[0].end..<items[1].start])
        let isPlain = text.allSatisfy { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: " ") || (9...13).contains($0) }
        return isPlain ? text : Array(", ".utf8)
    }

    private func text(of item: Item, at offset: Int) -> [UInt8] {
        switch item {
        case .element(let value): return bracketed(value, at: offset)
        case .member(let name, let value):
            let colon = nodes.document.isJSON && !nodes.source.bytes.contains(UInt8(ascii: " ")) ? ":" : ": "
            return bracketed(.string(name), at: offset) + Array(colon.utf8) + bracketed(value, at: offset)
        }
    }

    // MARK: Lists

    mutating func elements(_ node: Int, _ before: [ManifestValue], _ after: [ManifestValue], _ place: Place) throws(Unsafe) {
        let elements = nodes.elements(of: node)
        guard elements.count == before.count else { throw Unsafe() }
        let pairs = ListAlignment.pairs(before, after)
        if try nodes.isFlow(node) {
            var new: [(position: Int?, item: Item)] = []
            var last: Int?
            for pair in pairs {
                if let old = pair.before { last = old }
                if pair.before == nil, let position = pair.after { new.append((last, .element(after[position]))) }
            }
            let isWhole = try !items(
                spans(of: elements.map { ($0, $0) }),
                gone: Set(pairs.compactMap { $0.after == nil ? $0.before : nil }), new: new)
            if isWhole { return try replace(node, .array(before), .array(after), place) }
            for pair in pairs {
                guard let old = pair.before, let new = pair.after else { continue }
                try change(elements[old], from: before[old], to: after[new], .inBrackets)
            }
            return
        }
        let column = nodes.document.nodes[node].column
        var dashes: [Int] = []
        for element in elements {
            let limit = try dashes.isEmpty ? nodes.start(node) : nodes.end(elements[dashes.count - 1])
            dashes.append(try nodes.dash(before: element, column: column, notBefore: limit))
        }
        guard let first = dashes.first else { throw Unsafe() }
        var next = nodes.source.lineStart(of: first)
        for pair in pairs {
            switch (pair.before, pair.after) {
            case (let old?, let new?):
                try change(elements[old], from: before[old], to: after[new], .element(dash: dashes[old], column: Int(column)))
            case (let old?, nil):
                try remove(from: dashes[old], through: nodes.end(elements[old]))
            case (nil, let new?):
                guard nodes.source.isFirstInLine(first) else { throw Unsafe() }
                let lines = Self.indentation(Int(column)) + YAMLWriter.element(after[new], column: Int(column)) + [UInt8(ascii: "\n")]
                insert(lines: lines, at: next)
            case (nil, nil): break
            }
            if let old = pair.before {
                let end = try nodes.end(elements[old])
                guard nodes.source.isLastInLine(end) else { throw Unsafe() }
                next = nodes.source.nextLine(after: end)
            }
        }
    }

    // MARK: Lines

    /// Removes whole lines.
    private mutating func remove(from start: Int, through end: Int) throws(Unsafe) {
        guard nodes.source.isFirstInLine(start), nodes.source.isLastInLine(end) else { throw Unsafe() }
        edit(nodes.source.lineStart(of: start)..<nodes.source.nextLine(after: end), [])
    }

    private static func indentation(_ column: Int) -> [UInt8] { Array(repeating: UInt8(ascii: " "), count: column) }
}
