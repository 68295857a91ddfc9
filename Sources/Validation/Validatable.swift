public import PodSpec

/// A kind of object that kube-apiserver checks when it is created.
///
/// ```swift
/// for problem in pod.validate() { print(problem.message) }
/// ```
public protocol Validatable: APIObject {
    /// The object as one of the kinds of a manifest.
    var manifestObject: Manifest.Object { get }
}

extension Validatable {
    /// What kube-apiserver would say when the object is created: its errors and, unless switched off, its warnings.
    ///
    /// The rules run on a copy with the server's defaults; the object itself isn't changed. Nothing is read but the object, and an object
    /// may be validated by many tasks at once.
    public func validate(_ options: ValidationOptions = ValidationOptions()) -> [Diagnostic] {
        manifestObject.validate(options)
    }
}

extension Pod: Validatable {
    /// The Pod as a manifest's object.
    public var manifestObject: Manifest.Object { .pod(self) }
}

extension PodTemplate: Validatable {
    /// The PodTemplate as a manifest's object.
    public var manifestObject: Manifest.Object { .podTemplate(self) }
}

extension ReplicationController: Validatable {
    /// The ReplicationController as a manifest's object.
    public var manifestObject: Manifest.Object { .replicationController(self) }
}

extension Deployment: Validatable {
    /// The Deployment as a manifest's object.
    public var manifestObject: Manifest.Object { .deployment(self) }
}

extension ReplicaSet: Validatable {
    /// The ReplicaSet as a manifest's object.
    public var manifestObject: Manifest.Object { .replicaSet(self) }
}

extension StatefulSet: Validatable {
    /// The StatefulSet as a manifest's object.
    public var manifestObject: Manifest.Object { .statefulSet(self) }
}

extension DaemonSet: Validatable {
    /// The DaemonSet as a manifest's object.
    public var manifestObject: Manifest.Object { .daemonSet(self) }
}

extension Job: Validatable {
    /// The Job as a manifest's object.
    public var manifestObject: Manifest.Object { .job(self) }
}

extension CronJob: Validatable {
    /// The CronJob as a manifest's object.
    public var manifestObject: Manifest.Object { .cronJob(self) }
}
