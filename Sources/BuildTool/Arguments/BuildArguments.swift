/// The arguments of `build`.
struct BuildArguments: Equatable {
    /// The Swift file to write.
    var output: String
    /// The target's folder.
    var folder: String
    /// Whether the target can import `PodSpec`, so that it gets accessors.
    var writesAccessors = false
    /// The files to check.
    var files: [String] = []

    init(output: String, folder: String, writesAccessors: Bool = false, files: [String] = []) {
        self.output = output
        self.folder = folder
        self.writesAccessors = writesAccessors
        self.files = files
    }

    init(_ reader: ArgumentReader) throws(UsageError) {
        var reader = reader
        var (output, folder): (String?, String?) = (nil, nil)
        var writesAccessors = false
        var files: [String] = []
        while let token = reader.next() {
            switch token {
            case .plain(let file): files.append(file)
            case .option("--output", let value): output = try reader.value(of: "--output", value)
            case .option("--folder", let value): folder = try reader.value(of: "--folder", value)
            case .option("--accessors", let value):
                try reader.flag("--accessors", value)
                writesAccessors = true
            case .option(let name, _): throw UsageError(message: "`build` has no option \(name)")
            }
        }
        guard let output, let folder else { throw UsageError(message: "`build` needs --output and --folder") }
        self.init(output: output, folder: folder, writesAccessors: writesAccessors, files: files)
    }
}
