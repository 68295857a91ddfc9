import Foundation

/// Gives pods other images in many files at once.
///
/// It prints each change. It ends with 1 when a file has a part that it had to leave alone, with 2 when it cannot start or a file cannot be
/// read or written.
@main
struct EditImages {
    static func main() {
        do {
            let arguments = try Arguments(CommandLine.arguments.dropFirst())
            var isComplete = true
            for path in arguments.paths {
                var file = try EditedFile(path)
                for line in file.edit(arguments.images) { print(line) }
                try file.save()
                if !file.isComplete { isComplete = false }
            }
            exit(isComplete ? 0 : 1)
        } catch {
            FileHandle.standardError.write(Data("edit-images: \(error)\n".utf8))
            exit(2)
        }
    }
}
