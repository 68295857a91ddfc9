/// Pods as people write them.
enum PodTexts {
    static let all = [web, worker, agent, batch]

    static let web = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: shop-web
          namespace: shop
          labels:
            app.kubernetes.io/name: shop
            app.kubernetes.io/component: web
          annotations:
            prometheus.io/scrape: "true"
            prometheus.io/port: "9102"
        spec:
          serviceAccountName: shop-web
          automountServiceAccountToken: false
          terminationGracePeriodSeconds: 45
          securityContext:
            runAsNonRoot: true
            runAsUser: 10001
            fsGroup: 10001
            seccompProfile:
              type: RuntimeDefault
          containers:
          - name: web
            image: registry.example.com/shop/web:2.14.3
            imagePullPolicy: IfNotPresent
            args: ["--listen=:8080", "--log-format=json"]
            ports:
            - name: http
              containerPort: 8080
            - name: metrics
              containerPort: 9102
            env:
            - name: POD_NAME
              valueFrom:
                fieldRef:
                  fieldPath: metadata.name
            - name: DATABASE_URL
              valueFrom:
                secretKeyRef:
                  name: shop-database
                  key: url
            - name: CACHE_SIZE
              value: "256"
            envFrom:
            - configMapRef:
                name: shop-settings
            resources:
              requests:
                cpu: 250m
                memory: 256Mi
              limits:
                memory: 512Mi
            startupProbe:
              httpGet:
                path: /healthz
                port: http
              failureThreshold: 30
              periodSeconds: 2
            readinessProbe:
              httpGet:
                path: /ready
                port: http
              periodSeconds: 5
            livenessProbe:
              httpGet:
                path: /healthz
                port: http
              periodSeconds: 10
              timeoutSeconds: 2
            lifecycle:
              preStop:
                exec:
                  command: ["/bin/sleep", "5"]
            securityContext:
              allowPrivilegeEscalation: false
              readOnlyRootFilesystem: true
              capabilities:
                drop: ["ALL"]
            volumeMounts:
            - name: tmp
              mountPath: /tmp
            - name: settings
              mountPath: /etc/shop
              readOnly: true
          volumes:
          - name: tmp
            emptyDir:
              sizeLimit: 64Mi
          - name: settings
            configMap:
              name: shop-settings
              items:
              - key: shop.toml
                path: shop.toml
          topologySpreadConstraints:
          - maxSkew: 1
            topologyKey: topology.kubernetes.io/zone
            whenUnsatisfiable: ScheduleAnyway
            labelSelector:
              matchLabels:
                app.kubernetes.io/name: shop
        """

    static let worker = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: mail-worker
          labels: {app: mail, tier: backend}
        spec:
          restartPolicy: Always
          initContainers:
          - name: migrate
            image: registry.example.com/mail/worker:1.9
            command: [bin/migrate, up]
            env:
            - {name: DATABASE, value: mail}
          - name: proxy
            image: registry.example.com/proxy:0.7
            restartPolicy: Always
            ports:
            - {containerPort: 15001, name: proxy}
            readinessProbe:
              tcpSocket: {port: proxy}
          containers:
          - name: worker
            image: registry.example.com/mail/worker:1.9
            resources:
              requests: {cpu: 100m, memory: 128Mi}
              limits: {cpu: "1", memory: 256Mi}
            livenessProbe:
              exec: {command: [bin/alive]}
              initialDelaySeconds: 10
            volumeMounts:
            - {name: queue, mountPath: /var/queue}
          volumes:
          - name: queue
            persistentVolumeClaim: {claimName: mail-queue}
          tolerations:
          - key: dedicated
            operator: Equal
            value: mail
            effect: NoSchedule
          affinity:
            nodeAffinity:
              requiredDuringSchedulingIgnoredDuringExecution:
                nodeSelectorTerms:
                - matchExpressions:
                  - key: kubernetes.io/arch
                    operator: In
                    values: [amd64, arm64]
        """

    static let agent = """
        apiVersion: v1
        kind: Pod
        metadata:
          name: node-agent
          namespace: monitoring
        spec:
          hostNetwork: true
          hostPID: true
          dnsPolicy: ClusterFirstWithHostNet
          priorityClassName: system-node-critical
          containers:
          - name: agent
            image: registry.example.com/agent@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
            ports:
            - name: metrics
              containerPort: 9100
              hostPort: 9100
            securityContext:
              privileged: true
            resources:
              requests:
                cpu: 50m
                memory: 64Mi
            volumeMounts:
            - name: proc
              mountPath: /host/proc
              readOnly: true
            - name: sys
              mountPath: /host/sys
              readOnly: true
          volumes:
          - name: proc
            hostPath:
              path: /proc
          - name: sys
            hostPath:
              path: /sys
              type: Directory
          tolerations:
          - operator: Exists
        """

    static let batch = """
        apiVersion: v1
        kind: Pod
        metadata:
          generateName: report-
          labels:
            job: report
        spec:
          restartPolicy: Never
          activeDeadlineSeconds: 3600
          containers:
          - name: report
            image: registry.example.com/report:3
            command:
            - /bin/sh
            - -c
            - |
              set -e
              fetch --day yesterday > /work/rows.csv
              render /work/rows.csv > /work/report.pdf
              send /work/report.pdf
            workingDir: /work
            volumeMounts:
            - name: work
              mountPath: /work
            - name: credentials
              mountPath: /run/credentials
              readOnly: true
          volumes:
          - name: work
            emptyDir: {}
          - name: credentials
            projected:
              sources:
              - secret:
                  name: report
              - serviceAccountToken:
                  audience: reports
                  expirationSeconds: 3600
                  path: token
        """
}
