/// The names of the accessors: from the file, made longer only where that isn't enough.
///
/// 1. The only object of a file is named like the file: `web-server.yaml` becomes `webServer`.
/// 2. Of several objects in a file each is named like the file and itself: `web` and `database` of `shop.yaml` become `shopWeb` and
///    `shopDatabase`; the one that is named like the file is just `shop`. Objects of one name get their kinds: `shopWebDeployment`.
/// 3. Names that several files would get are made longer by the folders in which these files differ, as often as it takes: `stagingWeb`
///    and `productionWeb`; then by the file's extension: `webYaml` and `webJson`.
/// 4. What is the same still is numbered in the order of the files: `web`, `web2`.
struct AccessorNames {
    /// What a name is made from.
    struct Subject {
        /// The file's path below the target's folder.
        var path: String
        var kind: String
        var name: String?
    }

    /// The name of each subject, in their order.
    static func names(for subjects: [Subject]) -> [String] {
        var candidates = withKinds(subjects)
        for group in groups(candidates.map { $0.name(0) }) {
            let shared = commonStart(group.map { candidates[$0].folders }).count
            for index in group { candidates[index].folders.removeFirst(shared) }
        }
        var lengths = [Int](repeating: 0, count: subjects.count)
        while true {
            let names = candidates.indices.map { candidates[$0].name(lengths[$0]) }
            let longer = groups(names).filter { $0.count > 1 }.flatMap { group -> [Int] in
                // Folders first: only when there are none left does the extension have to tell files apart.
                let withFolders = group.filter { lengths[$0] < candidates[$0].folders.count }
                if !withFolders.isEmpty { return withFolders }
                let isOneFile = Set(group.map { subjects[$0].path }).count == 1
                return isOneFile ? [] : group.filter { lengths[$0] < candidates[$0].maximumLength }
            }
            guard !longer.isEmpty else { return numbered(names) }
            for index in longer { lengths[index] += 1 }
        }
    }

    /// What the names of one subject can be, from the shortest on.
    private struct Candidate {
        var folders: [String]
        let file: String
        let fileExtension: String
        /// What tells the objects of a file apart, empty for its only object.
        var object: String

        init(_ subject: Subject, isOnly: Bool) {
            var components = subject.path.split(separator: "/").map(String.init)
            let last = components.popLast() ?? ""
            folders = components
            let dot = last.lastIndex(of: ".") ?? last.endIndex
            file = String(last[..<dot])
            fileExtension = String(last[dot...])
            object = isOnly ? "" : subject.name ?? subject.kind
        }

        /// Every folder can be put in front, and then the extension behind.
        var maximumLength: Int { folders.count + 1 }

        func name(_ length: Int) -> String {
            let stem = SwiftIdentifier.upperCamelCase(file)
            let object = SwiftIdentifier.upperCamelCase(object)
            // `shop.yaml` with `shop-web` in it gives `shopWeb`, not `shopShopWeb`.
            let ending = object.hasPrefix(stem) ? String(object.dropFirst(stem.count)) : object
            var words = folders.suffix(length).joined(separator: " ") + " " + file + " " + ending
            if length > folders.count { words += fileExtension }
            let name = SwiftIdentifier.lowerCamelCase(words)
            return SwiftIdentifier.asMember(name.isEmpty ? "manifest" : name)
        }
    }

    private static func withKinds(_ subjects: [Subject]) -> [Candidate] {
        let counts = Dictionary(subjects.map { ($0.path, 1) }, uniquingKeysWith: +)
        var candidates = subjects.map { Candidate($0, isOnly: counts[$0.path] == 1) }
        for group in groups(subjects.indices.map { "\(subjects[$0].path)/\(candidates[$0].name(0))" }) where group.count > 1 {
            for index in group where subjects[index].name != nil { candidates[index].object += " \(subjects[index].kind)" }
        }
        return candidates
    }

    private static func numbered(_ names: [String]) -> [String] {
        var taken = Set(names)
        var seen: Set<String> = []
        return names.map { name in
            guard !seen.insert(name).inserted else { return name }
            var number = 2
            while !taken.insert("\(name)\(number)").inserted { number += 1 }
            return "\(name)\(number)"
        }
    }

    /// The folders that all paths start with.
    private static func commonStart(_ paths: [[String]]) -> [String] {
        guard let first = paths.first else { return [] }
        return paths.dropFirst().reduce(first) { common, path in
            zip(common, path).prefix { $0 == $1 }.map(\.0)
        }
    }

    /// The positions of equal names, in order.
    private static func groups(_ names: [String]) -> [[Int]] {
        Array(Dictionary(grouping: names.indices) { names[$0] }.values)
    }
}
