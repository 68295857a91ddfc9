// Written by Scripts/write-explanations from the documentation comments in Sources/PodSpec/Model/Meta.

extension ExplanationTable {
    static let meta = #"""
        LabelSelector: A query that picks objects by their labels.
        .matchLabels: Labels an object must carry with exactly these values, all of which must match. Combined with any
         `matchExpressions`.
        .matchExpressions: Label requirements built from operators, all of which must hold. Combined with `matchLabels`; a
         selector with neither matches every object.
        LabelSelectorOperator: How a label selector's key and values are compared with labels.
        =In: The value is one of the list.
        =NotIn: The value is none of the list, or the label is missing.
        =Exists: The label exists.
        =DoesNotExist: The label doesn't exist.
        LabelSelectorRequirement: One condition on a label that objects must satisfy to be selected.
        .key: Key of the label that the requirement applies to.
        .operator: How the label is compared with `values`. One of `In`, `NotIn`, `Exists` or `DoesNotExist`.
        .values: Values to compare with. Must hold at least one for `In` and `NotIn`, and must be empty for `Exists` and
         `DoesNotExist`.
        ListMeta: Metadata that accompanies a list response, such as its version and paging token.
        .selfLink: A legacy URL for the list. Deprecated and no longer populated by the server.
        .resourceVersion: An opaque token for the version at which the list was read. Use it to start a watch from that point;
         read-only.
        .continue: An opaque token for fetching the next page of a limited list. Absent on the last page; it expires after a few
         minutes, after which the server answers 410.
        .remainingItemCount: An estimate of how many items follow this page. Absent when nothing remains or the request used a
         label or field selector.
        .shardInfo: The shard selector the server applied to this list. Its presence means the list is only a subset of the
         collection.
        ManagedFieldsEntry: A record of the fields one manager set on an object through one kind of operation.
        .manager: The name of the workflow or tool that owns these fields, such as `kubectl`.
        .operation: The kind of request that created this entry, either `Apply` for server-side apply or `Update` for everything
         else.
        .apiVersion: The API version in which the field set is expressed, such as `apps/v1`.
        .time: When the entry was added or its set of owned fields last grew or changed. Removal of fields by another manager
         does not update it.
        .fieldsType: The format of the field set. The only possible value is `FieldsV1`.
        .fieldsV1: The set of fields owned by the manager, in the format named by `fieldsType`.
        .subresource: The subresource the fields were changed through, such as `status`. Empty for the main resource; entries
         for different subresources are tracked separately.
        ObjectMeta: Metadata that every persisted Kubernetes object carries.
        .name: The name of the object, unique among objects of its kind within a namespace. Required on creation unless
         `generateName` is given, and immutable.
        .generateName: A name prefix the server completes with a random suffix to form a unique name. Used only when `name` is
         absent; a rare collision makes the create request fail.
        .namespace: The namespace that contains the object. Must be a DNS label, defaults to `default` in most clients, stays
         empty for cluster-scoped kinds, and is immutable.
        .selfLink: A legacy URL for the object. Deprecated and no longer populated by the server.
        .uid: A unique identifier the server assigns on creation. Distinguishes successive objects that reuse a name; read-only.
        .resourceVersion: An opaque token for the stored version of the object. Use it for optimistic locking and to start
         watches; send it back unmodified. Set by the system.
        .generation: A sequence number that identifies a version of the desired state. Set by the system and read-only; it
         usually increases whenever `spec` changes.
        .creationTimestamp: When the server created the object, in UTC. Set by the system and read-only; absent on objects that
         have not been created yet.
        .deletionTimestamp: When the object will be, or was to be, removed following a graceful delete request. Set by the
         server and read-only; once present it cannot be unset or moved later.
        .deletionGracePeriodSeconds: Seconds the object may take to terminate gracefully before it is removed. Read-only, set
         together with `deletionTimestamp`, and can only be shortened.
        .labels: Key-value pairs used to organize and select objects. Keys may carry a DNS prefix; values are at most 63
         characters of letters, digits, `-`, `_` and `.`.
        .annotations: Free-form key-value data attached to the object by tools and controllers. Values are unstructured and
         cannot be used in selectors; the total size is limited to 256 KiB.
        .ownerReferences: The objects this object depends on. Once all owners are gone the garbage collector deletes this
         object; at most one entry may have `controller` set to `true`.
        .finalizers: Identifiers of components that must finish cleanup before the object is removed. While any remain, deletion
         only sets `deletionTimestamp`; each component removes its own entry, in no guaranteed order.
        .managedFields: Records of which manager last set which fields of the object. Maintained by the server for server-side
         apply; clients rarely need to read or change it.
        OwnerReference: A link from a dependent object to the object that owns it, used for garbage collection.
        .apiVersion: The API group and version of the owner, such as `apps/v1`.
        .kind: The kind of the owner, such as `ReplicaSet`.
        .name: The name of the owner. It must be in the same namespace or be cluster-scoped.
        .uid: The unique identifier of the owner, distinguishing it from other objects that reuse its name.
        .controller: Whether the owner is the managing controller of this object. At most one owner reference of an object may
         be `true`.
        .blockOwnerDeletion: Whether foreground deletion of the owner waits until this dependent is gone. Defaults to `false`;
         setting it requires permission to delete the owner or update its finalizers.
        ShardInfo: Marks a list response as one shard of the collection and says which.
        .selector: Shard selector that the request asked for, returned as sent. Lets a client verify and combine the shards it
         has received.
        """#
}
