/// Texts that several tests check.
enum Manifests {
    static let clean = """
        apiVersion: v1
        kind: Pod
        metadata: {name: web}
        spec:
          containers:
          - name: web
            image: nginx:1.29
        """

    /// Four errors of which two are alike, and a warning.
    static let dirty = """
        apiVersion: v1
        kind: Pod
        metadata: {name: web.1}
        spec:
          hostNetwork: true
          containers:
          - name: web
            image: nginx:1.29
            livenesProbe: {}
            resources: {limits: {memory: 1MB}}
          - name: side
            image: nginx:1.29
            prots: []
        """

    static let service = "apiVersion: v1\nkind: Service\nmetadata: {name: s}\n"

    /// Names and texts that are hard to write down in each of the formats.
    static let strange = """
        apiVersion: v1
        kind: Pod
        metadata: {name: "a\\u0001<b>&\\"c\\"]]>\\uFFFE%,:\\n::error::x", namespace: "%0A"}
        spec:
          "un\\tknown\\u0007": 1
          containers: [{name: a, image: b}]
        """

    /// A folder in which everything occurs: valid, invalid, skipped, empty, broken, strangely named.
    static func folder() throws -> TemporaryFolder {
        try TemporaryFolder([
            "clean.yaml": clean,
            "dirty.yaml": dirty,
            "dir/we:ird %,#name.yaml": strange,
            "dir/list.yaml": clean + "\n---\n" + dirty + "\n---\n" + service + "---\n" + dirty,
            "empty.yaml": "",
            "syntax.yaml": "a: [1\n",
            "bom.json": "\u{FEFF}{\"kind\": \"Pod\", \"apiVersion\": \"v1\", \"spec\": {\"x\u{1F600}\": 1}}",
        ])
    }
}
