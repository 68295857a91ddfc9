/// What the command line asks for.
struct Arguments {
    /// The images to set.
    private(set) var images = ImageSet()
    /// The files to edit.
    private(set) var paths: [String] = []

    /// Why a command line cannot be understood.
    struct Mistake: Error, CustomStringConvertible {
        var description: String
    }

    /// Reads `--set NAME=IMAGE… PATH…`.
    init(_ arguments: some Sequence<String>) throws(Mistake) {
        var rest = arguments.makeIterator()
        while let argument = rest.next() {
            if argument != "--set" {
                paths.append(argument)
                continue
            }
            let setting = (rest.next() ?? "").split(separator: "=", maxSplits: 1)
            guard setting.count == 2 else { throw Mistake(description: "--set needs NAME=IMAGE, such as registry/app=registry/app:1.2") }
            images.set(String(setting[0]), to: String(setting[1]))
        }
        guard !images.isEmpty, !paths.isEmpty else { throw Mistake(description: "usage: edit-images --set NAME=IMAGE… PATH…") }
    }
}
