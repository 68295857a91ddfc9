// Written by Scripts/write-explanations from the documentation comments in Sources/PodSpec/Model/Workload.

extension ExplanationTable {
    static let workload = #"""
        CompletionMode: How a job counts completions.
        =NonIndexed: Any pod will do.
        =Indexed: Each pod has an index of its own.
        ConcurrencyPolicy: What a cron job does when its last job still runs.
        =Allow: Start another.
        =Forbid: Skip this run.
        =Replace: Replace the running one.
        CronJobSpec: The desired schedule of a CronJob and the Jobs it creates.
        .schedule: When to run, as a five-field cron expression for minute, hour, day of month, month and day of week.
         Shorthands such as `@hourly` also work.
        .timeZone: The time zone of `schedule`, as an IANA name such as `Europe/Berlin`. When absent the time zone of the
         cluster's controller manager is used.
        .startingDeadlineSeconds: Seconds after its scheduled time within which a missed run may still start. When absent there
         is no deadline; values below 10 can cause runs to be missed.
        .concurrencyPolicy: What to do when a run is due while an earlier job is still active: `Allow`, `Forbid` to skip the new
         one, or `Replace` to end the old one. Defaults to `Allow`.
        .suspend: Whether future runs are withheld. Defaults to `false` and has no effect on jobs already started.
        .jobTemplate: The job to create each time the schedule fires. Changes apply only to jobs created afterwards.
        .successfulJobsHistoryLimit: The number of successful finished jobs to keep. Defaults to 3; zero keeps none.
        .failedJobsHistoryLimit: The number of failed finished jobs to keep. Defaults to 1; zero keeps none.
        CronJobStatus: The last observed state of a CronJob.
        .active: References to the jobs created by this schedule that are currently running.
        .lastScheduleTime: The most recent time at which a job was successfully scheduled.
        .lastSuccessfulTime: The most recent time at which a job of this schedule completed successfully.
        CronJob: A schedule that creates Jobs at recurring times.
        .apiVersion: The API version of this object. Always `batch/v1` for this type.
        .kind: The resource kind of this object. Always `CronJob` for this type.
        .metadata: Standard object metadata. The name may be at most 52 characters, leaving room for the suffix added to job
         names.
        .spec: The desired schedule, job template and history limits of the cron job.
        .status: The most recently observed state of the schedule. Written by the cron job controller and read-only for ordinary
         clients.
        DaemonSetCondition: One aspect of a daemon set's observed state.
        .type: Kind of daemon set condition that this entry describes.
        .status: Whether the condition holds: `True`, `False` or `Unknown`.
        .lastTransitionTime: Time at which `status` last changed from one value to another.
        .reason: Single word for programs that says why the condition last changed.
        .message: Explanation of the latest transition, written for people to read.
        DaemonSetSpec: The desired daemon pod and how changes to it are applied on nodes.
        .selector: The labels that identify the pods of this daemon. Must match the template's labels and is immutable.
        .template: The pod to run on each node that satisfies its node selector and affinity, or on all nodes when neither is
         given. The restart policy must be `Always`.
        .updateStrategy: How existing pods are replaced after the template changes. Defaults to a rolling update.
        .minReadySeconds: Seconds a new pod must stay ready, with no container crashing, before it counts as available. Defaults
         to 0.
        .revisionHistoryLimit: The number of old revisions of the set to keep for rollback. Defaults to 10.
        DaemonSetStatus: The last observed state of a DaemonSet across the nodes of the cluster.
        .currentNumberScheduled: The number of nodes that run at least one daemon pod and are supposed to.
        .numberMisscheduled: The number of nodes that run the daemon pod although they are not supposed to.
        .desiredNumberScheduled: The number of nodes that should run the daemon pod, whether or not they do yet.
        .numberReady: The number of eligible nodes with at least one daemon pod that is ready.
        .observedGeneration: The `metadata.generation` of the daemon set that this status reflects.
        .updatedNumberScheduled: The number of eligible nodes running a daemon pod created from the current template.
        .numberAvailable: The number of eligible nodes with a daemon pod that has been ready for at least `minReadySeconds`.
        .numberUnavailable: The number of eligible nodes without an available daemon pod, including those where none runs yet.
        .collisionCount: How often a generated revision name collided with an existing one. The controller uses it to produce a
         different name.
        .conditions: The latest observations of the daemon set's state, listed by condition type.
        DaemonSet: A controller that runs one copy of a pod on every eligible node.
        .apiVersion: The API version of this object. Always `apps/v1` for this type.
        .kind: The resource kind of this object. Always `DaemonSet` for this type.
        .metadata: Standard object metadata. Pods created for the set take their name prefix from it.
        .spec: The desired pod template, selector and update behavior of the daemon.
        .status: The most recently observed state of the daemon across nodes. Written by the system, and may be slightly out of
         date.
        DaemonSetUpdateStrategy: How a daemon set brings its pods up to a changed template.
        .type: Way of updating pods: `RollingUpdate` replaces them automatically, `OnDelete` waits until you delete them.
         Defaults to `RollingUpdate`.
        .rollingUpdate: Pace of a rolling update. Only used when `type` is `RollingUpdate`.
        DaemonSetUpdateStrategyType: How a daemon set replaces its pods.
        =RollingUpdate: Node by node.
        =OnDelete: When somebody deletes them.
        DeploymentCondition: One aspect of a deployment's observed state, such as whether its rollout is progressing.
        .type: Kind of condition, such as `Available`, `Progressing` or `ReplicaFailure`.
        .status: Whether the condition holds: `True`, `False` or `Unknown`.
        .lastUpdateTime: Time at which the condition was last updated, even without a change of `status`.
        .lastTransitionTime: Time at which `status` last changed from one value to another.
        .reason: Single word for programs that says why the condition last changed, such as `ProgressDeadlineExceeded`.
        .message: Explanation of the latest transition, written for people to read.
        DeploymentSpec: The desired pods of a Deployment and how changes to them are rolled out.
        .replicas: The number of pods to keep running. Defaults to 1; leave it unset when an autoscaler manages the count.
        .selector: The labels that identify the pods of this deployment. Must match the template's labels, should not overlap
         with other controllers, and is immutable.
        .template: The pods to create. Changing it starts a new rollout; the restart policy must be `Always`.
        .strategy: How old pods are replaced by new ones. Defaults to a rolling update.
        .minReadySeconds: Seconds a new pod must stay ready, with no container crashing, before it counts as available. Defaults
         to 0.
        .revisionHistoryLimit: The number of old ReplicaSets to keep for rollback. Defaults to 10; zero makes rollback
         impossible.
        .paused: Whether rollouts are suspended. While `true`, template changes are not acted upon until the deployment is
         resumed.
        .progressDeadlineSeconds: Seconds a rollout may go without progress before it is reported as failed through the
         `Progressing` condition. Defaults to 600, is not counted while paused, and must exceed `minReadySeconds`.
        DeploymentStatus: The last observed state of a Deployment and its rollout.
        .observedGeneration: The `metadata.generation` of the deployment that this status reflects. Compare the two before
         trusting the other counts.
        .replicas: The number of pods, across all versions, that the deployment's selector matches and that are not terminating.
        .updatedReplicas: The number of non-terminating pods that run the current pod template.
        .readyReplicas: The number of the deployment's pods whose `Ready` condition is true.
        .availableReplicas: The number of pods that have been ready for at least `minReadySeconds`, across old and new versions.
        .unavailableReplicas: The number of pods still needed for full availability, either running but not yet available or not
         yet created.
        .terminatingReplicas: The number of the deployment's pods that are being deleted but have not yet finished terminating.
        .conditions: The latest observations of the deployment's state, by type: `Available`, `Progressing` and
         `ReplicaFailure`.
        .collisionCount: How often a generated ReplicaSet name collided with an existing one. The controller uses it to produce
         a different name.
        Deployment: A declarative manager for stateless pods that rolls out template changes through ReplicaSets.
        .apiVersion: The API version of this object. Always `apps/v1` for this type.
        .kind: The resource kind of this object. Always `Deployment` for this type.
        .metadata: Standard object metadata. The name is used as the prefix for the names of the ReplicaSets it creates.
        .spec: The desired state of the deployment, including replica count, pod template and rollout strategy.
        .status: The most recently observed state of the rollout. Written by the deployment controller and read-only for
         ordinary clients.
        DeploymentStrategy: How a deployment replaces its old pods with new ones.
        .type: Way of replacing pods: `RollingUpdate` swaps them gradually, `Recreate` stops all old pods before starting new
         ones. Defaults to `RollingUpdate`.
        .rollingUpdate: Pace of a rolling update. Only allowed when `type` is `RollingUpdate`.
        DeploymentStrategyType: How a deployment replaces its pods.
        =Recreate: All old pods go first.
        =RollingUpdate: Old and new pods overlap.
        JobCondition: One aspect of a job's observed state, such as completion or failure.
        .type: Kind of condition: `Suspended`, `Complete`, `Failed`, `FailureTarget` or `SuccessCriteriaMet`, among others.
        .status: Whether the condition holds: `True`, `False` or `Unknown`.
        .lastProbeTime: Time at which the condition was last checked, if recorded.
        .lastTransitionTime: Time at which `status` last changed from one value to another.
        .reason: Single word for programs that says why the condition last changed, such as `BackoffLimitExceeded`.
        .message: Explanation of the latest transition, written for people to read.
        JobSpec: The desired behavior of a Job, including its pods, parallelism, completion and retry rules.
        .parallelism: The largest number of pods to run at the same time. Defaults to 1; zero effectively pauses the job, and
         fewer run as remaining work runs out.
        .completions: The number of successful pods the job needs. Defaults to 1 when `parallelism` is also absent; otherwise,
         when absent, any pod's success signals completion of the job.
        .activeDeadlineSeconds: Seconds the job may be active, counted from its start time, before the system terminates it.
         Must be positive; suspension stops the clock and resuming restarts it.
        .podFailurePolicy: Rules for handling failed pods by exit code or condition, evaluated before the backoff limits apply.
         Requires a pod restart policy of `Never`.
        .successPolicy: Rules that let an indexed job succeed once certain indexes have. When absent, the job succeeds only when
         its `completions` are reached; immutable.
        .backoffLimit: The number of retries before the job is marked failed. Defaults to 6, or to the largest 32-bit integer
         when `backoffLimitPerIndex` is set.
        .backoffLimitPerIndex: The number of retries allowed for each index before that index is marked failed. Needs
         `completionMode` of `Indexed` and a pod restart policy of `Never`; immutable.
        .maxFailedIndexes: The number of failed indexes tolerated before the whole job is marked failed and its running pods
         end. Only usable with `backoffLimitPerIndex`; when absent, all indexes are attempted.
        .selector: The labels that identify the pods of this job. Normally generated by the system; set it only together with
         `manualSelector`. Immutable.
        .manualSelector: Whether `selector` and the template's labels are managed by the user. Leave it unset so the system
         generates a unique selector; a wrong one can affect other jobs' pods.
        .template: The pod to run. Its restart policy must be `Never` or `OnFailure`, and it is largely immutable.
        .ttlSecondsAfterFinished: Seconds a finished job is kept before it is automatically deleted with its pods. Zero deletes
         it right away; when absent it is never deleted automatically.
        .completionMode: How completions are counted: `NonIndexed` or `Indexed`. Defaults to `NonIndexed`; `Indexed` gives each
         pod an index from 0 to `completions` minus 1 and requires `completions`. Immutable.
        .suspend: Whether the job is held without creating pods. Defaults to `false`; suspending a running job deletes its
         active pods and resets its start time on resume.
        .podReplacementPolicy: When replacement pods are created: `TerminatingOrFailed` as soon as a pod starts terminating, or
         `Failed` once it has fully ended. With `podFailurePolicy` only `Failed` is allowed; otherwise `TerminatingOrFailed` is
         the default.
        .managedBy: The controller responsible for the job, as a domain-prefixed path of at most 63 characters. When absent, or
         `kubernetes.io/job-controller`, the built-in controller handles it; immutable.
        .scheduling: How the pods of this job are scheduled as a group, including gang policy, topology constraints, disruption
         mode and shared resource claims.
        JobStatus: The progress of a Job, with counts of its pods and its conditions.
        .conditions: The latest observations of the job's state, by type: `Complete`, `Failed`, `Suspended`, `FailureTarget` and
         `SuccessCriteriaMet`. A job is finished once `Complete` or `Failed` is true.
        .startTime: When the controller began processing the job. Absent for jobs created suspended, and reset each time a job
         resumes.
        .completionTime: When the job completed successfully. Set only on success and never changed afterwards.
        .active: The number of pods that are pending or running and not terminating. Zero for finished jobs.
        .succeeded: The number of pods that ended in the `Succeeded` phase. For `Indexed` jobs, it matches the number of
         completed indexes.
        .failed: The number of pods that ended in the `Failed` phase. Only ever increases.
        .terminating: The number of pods that are being deleted but still in the `Pending` or `Running` phase.
        .completedIndexes: The indexes that have succeeded, for jobs in `Indexed` mode. A compact text form of comma-separated
         numbers and ranges, such as `1,3-5,7`.
        .failedIndexes: The indexes that have failed, for jobs with `backoffLimitPerIndex`. Uses the same text form as
         `completedIndexes`, such as `1,3-5,7`.
        .uncountedTerminatedPods: Pods that have ended but are not yet reflected in the `succeeded` and `failed` counts.
         Bookkeeping for the job controller.
        .ready: The number of active pods that are ready and not terminating.
        Job: A task that runs pods until a required number of them finish successfully.
        .apiVersion: The API version of this object. Always `batch/v1` for this type.
        .kind: The resource kind of this object. Always `Job` for this type.
        .metadata: Standard object metadata. Pods created for the job take their name prefix from it.
        .spec: The desired behavior of the job, such as its pod template, parallelism and retry limits.
        .status: The current progress of the job. Written by the job controller and read-only for ordinary clients.
        JobSchedulingConfiguration: How a job's pods are scheduled and disrupted as a group.
        .schedulingPolicy: Whether the pods are scheduled individually (`basic`) or all-or-nothing (`gang`); set exactly one.
         Immutable after creation, except for the gang's `minCount`.
        .schedulingConstraints: Placement constraints for the job's pods as a group, such as topology. Immutable after creation.
        .disruptionMode: Whether the job's pods may be disrupted one at a time (`single`) or only all together (`all`).
         Immutable after creation.
        .resourceClaims: Resource claims that the job's pods can share; a pod uses one by listing an identical claim in its own
         `resourceClaims`. Holds up to 4 entries and is immutable after creation.
        JobTemplateSpec: The template from which a cron job creates its jobs.
        .metadata: Labels, annotations and other metadata given to the jobs created from this template.
        .spec: What each created job runs, including its pod template and completion settings.
        PersistentVolumeClaimRetentionPolicyType: What happens to a stateful set's claims.
        =Retain: They stay.
        =Delete: They are deleted.
        PodFailurePolicy: How a job reacts to particular kinds of pod failure.
        .rules: Rules tried in order for a failed pod; the first match decides. When none matches, the failure counts towards
         the job's backoff limit as usual. Holds up to 20 rules.
        PodFailurePolicyAction: What a pod failure means for its job.
        =FailJob: The job fails.
        =FailIndex: The index fails.
        =Ignore: It doesn't count.
        =Count: It counts towards the back-off limit.
        PodFailurePolicyOnExitCodesOperator: How exit codes are compared in a pod failure policy.
        =In: One of the list.
        =NotIn: None of the list.
        PodFailurePolicyOnExitCodesRequirement: A requirement on the exit codes of a failed pod's containers.
        .containerName: Container, or init container, that the check is limited to. When absent, all containers are checked.
        .operator: How the exit codes relate to `values`: `In` matches when at least one is among them, `NotIn` when at least
         one isn't. Containers that exited with 0 are skipped.
        .values: Exit codes to compare with, from 1 to 255 entries. They must be unique and in ascending order, and can't
         include 0 for `In`.
        PodFailurePolicyOnPodConditionsPattern: A pattern that matches a pod condition by type and status.
        .type: Type that the pod condition must have, such as `DisruptionTarget`.
        .status: Status that the condition must have. One of `True`, `False` or `Unknown`; defaults to `True`.
        PodFailurePolicyRule: A rule that says how a job treats a failed pod that meets certain requirements.
        .action: What to do when the rule matches: `FailJob` ends the job, `FailIndex` fails the pod's index, `Ignore` doesn't
         count the failure, and `Count` counts it towards `backoffLimit`.
        .onExitCodes: Requirement on container exit codes. Set exactly one of this and `onPodConditions`.
        .onPodConditions: Patterns on pod conditions, at most 20. The rule matches if any pattern does. Set exactly one of this
         and `onExitCodes`.
        PodManagementPolicy: The order in which a stateful set makes and removes pods.
        =OrderedReady: One after the other.
        =Parallel: All at once.
        PodReplacementPolicy: When a job replaces a pod.
        =TerminatingOrFailed: As soon as it is going away.
        =Failed: Only once it has failed for good.
        ReplicaSetCondition: One aspect of a replica set's observed state.
        .type: Kind of condition, such as `ReplicaFailure` when pods could not be created or deleted.
        .status: Whether the condition holds: `True`, `False` or `Unknown`.
        .lastTransitionTime: Time at which `status` last changed from one value to another.
        .reason: Single word for programs that says why the condition last changed.
        .message: Explanation of the latest transition, written for people to read.
        ReplicaSetSpec: The desired replica count, selector and pod template of a ReplicaSet.
        .replicas: The number of pods to keep running. Defaults to 1; an explicit zero scales the set down completely.
        .minReadySeconds: Seconds a new pod must stay ready, with no container crashing, before it counts as available. Defaults
         to 0.
        .selector: The labels that identify the pods counted and managed by the set. Must match the template's labels and is
         immutable.
        .template: The pod to create when there are too few replicas. Its restart policy must be `Always`.
        ReplicaSetStatus: The last observed state of a ReplicaSet.
        .replicas: The number of non-terminating pods most recently observed for this set, ready or not.
        .fullyLabeledReplicas: The number of non-terminating pods that carry every label of the set's pod template.
        .readyReplicas: The number of non-terminating pods of the set whose `Ready` condition is true.
        .availableReplicas: The number of pods that have been ready for at least `minReadySeconds`.
        .terminatingReplicas: The number of the set's pods that are being deleted but have not yet finished terminating.
        .observedGeneration: The `metadata.generation` of the ReplicaSet that this status reflects.
        .conditions: The latest observations of the set's state, by type, such as `ReplicaFailure`.
        ReplicaSet: A controller that keeps a given number of identical pods running, usually managed by a Deployment.
        .apiVersion: The API version of this object. Always `apps/v1` for this type.
        .kind: The resource kind of this object. Always `ReplicaSet` for this type.
        .metadata: Standard object metadata. When its labels are empty they are taken from the pod template.
        .spec: The desired replica count, pod selector and pod template of the ReplicaSet.
        .status: The most recently observed state of the ReplicaSet. Written by the system, and may be slightly out of date.
        ReplicationControllerCondition: One aspect of a replication controller's observed state.
        .type: Kind of condition, such as `ReplicaFailure` when pods could not be created or deleted.
        .status: Whether the condition holds: `True`, `False` or `Unknown`.
        .lastTransitionTime: Time at which `status` last changed from one value to another.
        .reason: Single word for programs that says why the condition last changed.
        .message: Explanation of the latest transition, written for people to read.
        ReplicationControllerSpec: The desired replica count, selector and pod template of a ReplicationController.
        .replicas: The number of pods to keep running. Defaults to 1; an explicit zero scales the controller down completely.
        .minReadySeconds: Seconds a new pod must stay ready, with no container crashing, before it counts as available. Defaults
         to 0.
        .selector: Labels that identify the pods counted and managed by the controller. Defaults to the template's labels, which
         it must match.
        .template: The pod to create when there are too few replicas. Its restart policy must be `Always`.
        ReplicationControllerStatus: The last observed state of a ReplicationController.
        .replicas: The number of pods most recently observed for this controller, ready or not.
        .fullyLabeledReplicas: The number of pods that carry every label of the controller's pod template.
        .readyReplicas: The number of the controller's pods whose `Ready` condition is true.
        .availableReplicas: The number of pods that have been ready for at least `minReadySeconds`.
        .observedGeneration: The `metadata.generation` of the controller that this status reflects.
        .conditions: The latest observations of the controller's state, by type, such as `ReplicaFailure`.
        ReplicationController: A legacy controller that keeps a fixed number of pod replicas running; prefer a Deployment.
        .apiVersion: The API version of this object. Always `v1` for this type.
        .kind: The resource kind of this object. Always `ReplicationController` for this type.
        .metadata: Standard object metadata. When its labels are empty they are taken from the pod template.
        .spec: The desired replica count, pod selector and pod template of the controller.
        .status: The most recently observed state of the controller. Written by the system, and may be slightly out of date.
        RollingUpdateDaemonSet: Limits on how many pods a daemon set replaces at once during a rolling update.
        .maxUnavailable: Pods that may be unavailable during the update. A number, or a percentage that is rounded up; defaults
         to 1. Must be 0 when `maxSurge` is set, but both can't be 0.
        .maxSurge: Nodes that may run an old and a new pod at the same time during the update. A number, or a percentage that is
         rounded up; defaults to 0. Must be 0 unless `maxUnavailable` is 0.
        RollingUpdateDeployment: Limits on how many pods a deployment adds and removes at once during a rolling update.
        .maxUnavailable: Pods that may be unavailable during the update. A number, or a percentage that is rounded down;
         defaults to `25%`. Can't be 0 if `maxSurge` is 0.
        .maxSurge: Pods that may exist above the desired count during the update. A number, or a percentage that is rounded up;
         defaults to `25%`. Can't be 0 if `maxUnavailable` is 0.
        RollingUpdateStatefulSetStrategy: Settings for the rolling update of a stateful set.
        .partition: Ordinal from which pods are updated. Pods with a lower ordinal keep the old revision, even when recreated.
         Defaults to 0, which updates all pods.
        .maxUnavailable: Pods that may be unavailable during the update. A number, or a percentage that is rounded up; can't be
         0 and defaults to 1. Takes effect only where the `MaxUnavailableStatefulSet` feature is enabled.
        StatefulSetCondition: One aspect of a stateful set's observed state.
        .type: Kind of stateful set condition that this entry describes.
        .status: Whether the condition holds: `True`, `False` or `Unknown`.
        .lastTransitionTime: Time at which `status` last changed from one value to another.
        .reason: Single word for programs that says why the condition last changed.
        .message: Explanation of the latest transition, written for people to read.
        StatefulSetSpec: The desired pods of a StatefulSet, their identities, storage and update behavior.
        .replicas: The number of pods to keep running, each with its own identity. Defaults to 1.
        .selector: The labels that identify the pods of this set. Must match the template's labels and is immutable.
        .template: The pods to create. Each one has the same spec but a unique ordinal name and its own claims; the restart
         policy must be `Always`.
        .volumeClaimTemplates: Claims created for every pod and kept attached to its identity. Each must be mounted by a
         container of the template, and takes precedence over a template volume of the same name.
        .serviceName: The service that governs the network identity of the pods, usually a headless one created beforehand. Pods
         get DNS names under it; immutable.
        .podManagementPolicy: How pods are created and removed when scaling: `OrderedReady` or `Parallel`. Defaults to
         `OrderedReady`, which handles pods one at a time in ordinal order; immutable.
        .updateStrategy: How pods are replaced after the template changes. Defaults to a rolling update.
        .revisionHistoryLimit: The number of old revisions of the set to keep for rollback. Defaults to 10.
        .minReadySeconds: Seconds a new pod must stay ready, with no container crashing, before it counts as available. Defaults
         to 0.
        .persistentVolumeClaimRetentionPolicy: What happens to claims created from `volumeClaimTemplates` when the set is
         deleted or scaled down. By default all of them are kept.
        .ordinals: How the ordinals in pod names are numbered. By default they start at 0 and increase by one per replica.
        StatefulSetStatus: The last observed state of a StatefulSet.
        .observedGeneration: The `metadata.generation` of the set that this status reflects.
        .replicas: The number of pods created by the controller for this set, ready or not.
        .readyReplicas: The number of the set's pods whose `Ready` condition is true.
        .currentReplicas: The number of pods created from the revision named by `currentRevision`.
        .updatedReplicas: The number of pods created from the revision named by `updateRevision`.
        .currentRevision: The revision used for pods that have not been updated yet. Equals `updateRevision` once a rollout
         completes.
        .updateRevision: The revision of the newest pod template, used for pods that have been updated.
        .collisionCount: How often a generated revision name collided with an existing one. The controller uses it to produce a
         different name.
        .conditions: The latest observations of the set's state, listed by condition type.
        .availableReplicas: The number of pods that have been ready for at least `minReadySeconds`.
        StatefulSet: A controller for pods that need stable identities, ordered rollout and their own persistent storage.
        .apiVersion: The API version of this object. Always `apps/v1` for this type.
        .kind: The resource kind of this object. Always `StatefulSet` for this type.
        .metadata: Standard object metadata. Pods are named after the object, followed by a dash and their ordinal.
        .spec: The desired pods, their identities and the storage claimed for each of them.
        .status: The most recently observed state of the set. Written by the system, and may be slightly out of date.
        StatefulSetOrdinals: How a stateful set numbers its replicas.
        .start: Number given to the first replica; the others follow consecutively. Must not be negative; numbering begins at 0
         when absent.
        StatefulSetPersistentVolumeClaimRetentionPolicy: What becomes of a stateful set's volume claims when it is deleted or
         scaled down.
        .whenDeleted: Fate of the claims when the stateful set is deleted: `Retain` or `Delete`. Defaults to `Retain`.
        .whenScaled: Fate of the claims of replicas removed by scaling down: `Retain` or `Delete`. Defaults to `Retain`.
        StatefulSetUpdateStrategy: How a stateful set brings its pods up to a changed template.
        .type: Way of updating pods: `RollingUpdate` replaces them automatically in order, `OnDelete` waits until you delete
         them. Defaults to `RollingUpdate`.
        .rollingUpdate: Settings of a rolling update, such as its partition. Only used when `type` is `RollingUpdate`.
        StatefulSetUpdateStrategyType: How a stateful set replaces its pods.
        =RollingUpdate: One after the other, highest ordinal first.
        =OnDelete: When somebody deletes them.
        SuccessPolicy: When an indexed job counts as successful before all its indexes have completed.
        .rules: Rules tried in order; the job succeeds as soon as one is met, and its remaining pods are terminated. Holds 1 to
         20 rules.
        SuccessPolicyRule: A rule under which an indexed job counts as succeeded before all its pods have.
        .succeededIndexes: Indexes that must succeed, as comma-separated numbers and ranges such as `1,3-5`. All of them are
         needed unless `succeededCount` asks for fewer.
        .succeededCount: Number of indexes that must succeed, counted within `succeededIndexes` if that is set. A positive
         number; at least one of the two fields must be set.
        UncountedTerminatedPods: Finished pods of a job that its status counters do not include yet.
        .succeeded: UIDs of succeeded pods that have not been added to the job's `succeeded` count yet.
        .failed: UIDs of failed pods that have not been added to the job's `failed` count yet.
        """#
}
