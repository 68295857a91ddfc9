import Foundation
import PodSpec

/// A file of manifests whose images are edited.
struct EditedFile {
    private let path: String
    private var editor: ManifestEditor
    private var isChanged = false
    /// Whether everything that names an image could be read and changed.
    private(set) var isComplete = true

    /// Reads a file, YAML or JSON.
    init(_ path: String) throws {
        self.path = path
        editor = ManifestEditor(try String(contentsOfFile: path, encoding: .utf8))
    }

    /// Replaces images and says what was done, a line each.
    mutating func edit(_ images: ImageSet) -> [String] {
        editor.manifests.enumerated().flatMap { position, manifest in edit(manifest, at: position, images) }
    }

    /// Writes the file if it is another one now.
    func save() throws {
        if isChanged { try editor.text.write(toFile: path, atomically: true, encoding: .utf8) }
    }

    private mutating func edit(_ manifest: Manifest, at position: Int, _ images: ImageSet) -> [String] {
        let place = "\(path): \(manifest.kind ?? "document") \(manifest.name ?? "\(manifest.document)")"
        guard manifest.isDecoded else {
            isComplete = false
            return ["\(place): left alone, since it cannot be read: \(manifest.diagnostics.first?.description ?? "")"]
        }
        var changes: [String] = []
        let outcome = editor.edit(at: position) { object in
            object.updatePodTemplate { template in
                template.spec?.replaceImages { image in
                    guard let new = images.replacement(for: image) else { return image }
                    changes.append("\(place): \(image) -> \(new)")
                    return new
                }
            }
        }
        switch outcome {
        case .unchanged: return []
        case .patched:
            isChanged = true
            return changes
        case .rewritten:
            isChanged = true
            return changes + ["\(place): written anew without comments, since its anchors stand in the way of a smaller change"]
        case .refused:
            // What is not a Pod or workload names no image.
            guard manifest.object != nil else { return [] }
            isComplete = false
            return ["\(place): left alone, since it cannot be changed in place"]
        }
    }
}
