"""One small object of every kind that has a binding: what stands beside its apiVersion, kind and metadata."""

from __future__ import annotations

from typing import Any

POD_TEMPLATE = {"spec": {"containers": [{"name": "main", "image": "registry.example/main:1.0"}]}}

# (API group, kind) → fields below the top level of the object, in Kubernetes' spelling
SAMPLES: dict[tuple[str, str], dict[str, Any]] = {
    ("argoproj.io", "AppProject"): {
        "spec": {"sourceRepos": ["https://git.example/gym"], "destinations": [{"server": "*", "namespace": "gym"}]}
    },
    ("argoproj.io", "Application"): {
        "spec": {
            "project": "gym",
            "destination": {"server": "https://kubernetes.default.svc", "namespace": "gym"},
            "source": {"repoURL": "https://git.example/gym", "path": "dist/us", "targetRevision": "main"},
            "syncPolicy": {"automated": {"prune": True, "selfHeal": True}, "retry": {"limit": 5}},
            "revisionHistoryLimit": 10,
        }
    },
    ("autoscaling.k8s.io", "VerticalPodAutoscaler"): {
        "spec": {"targetRef": {"apiVersion": "apps/v1", "kind": "Deployment", "name": "api"}}
    },
    ("barmancloud.cnpg.io", "ObjectStore"): {
        "spec": {
            "configuration": {"destinationPath": "s3://backup/pg", "s3Credentials": {"inheritFromIAMRole": True}},
            "retentionPolicy": "30d",
        }
    },
    ("cert-manager.io", "Certificate"): {
        "spec": {"secretName": "tls", "dnsNames": ["a.example"], "issuerRef": {"name": "le", "kind": "ClusterIssuer"}}
    },
    ("cert-manager.io", "ClusterIssuer"): {
        "spec": {
            "acme": {
                "server": "https://acme.example/directory",
                "privateKeySecretRef": {"name": "account"},
                "solvers": [{"dns01": {"route53": {"region": "us-west-2"}}}],
            }
        }
    },
    ("external-secrets.io", "ClusterSecretStore"): {
        "spec": {"provider": {"aws": {"service": "SecretsManager", "region": "us-west-2"}}}
    },
    ("external-secrets.io", "ExternalSecret"): {
        "spec": {
            "refreshInterval": "1h",
            "secretStoreRef": {"name": "aws", "kind": "ClusterSecretStore"},
            "target": {"name": "keys"},
            "data": [{"secretKey": "API_KEY", "remoteRef": {"key": "gym/keys", "property": "api"}}],
        }
    },
    ("gateway.networking.k8s.io", "Gateway"): {
        "spec": {
            "gatewayClassName": "istio",
            "listeners": [{"name": "https", "port": 443, "protocol": "HTTPS", "hostname": "a.example"}],
        }
    },
    ("gateway.networking.k8s.io", "GatewayClass"): {"spec": {"controllerName": "istio.io/gateway-controller"}},
    ("gateway.networking.k8s.io", "HTTPRoute"): {
        "spec": {
            "parentRefs": [{"name": "public"}],
            "hostnames": ["a.example"],
            "rules": [{"backendRefs": [{"name": "api", "port": 8000, "weight": 90}], "timeouts": {"request": "300s"}}],
        }
    },
    ("jobset.x-k8s.io", "JobSet"): {
        "spec": {
            "replicatedJobs": [
                {
                    "name": "workers",
                    "template": {"spec": {"parallelism": 2, "completions": 2, "template": POD_TEMPLATE}},
                }
            ]
        }
    },
    ("karpenter.k8s.aws", "EC2NodeClass"): {
        "spec": {
            "role": "gym-node",
            "amiSelectorTerms": [{"alias": "al2023@v20260801"}],
            "subnetSelectorTerms": [{"tags": {"site": "us"}}],
            "securityGroupSelectorTerms": [{"tags": {"site": "us"}}],
            "metadataOptions": {"httpPutResponseHopLimit": 1, "httpTokens": "required"},
        }
    },
    ("karpenter.sh", "NodePool"): {
        "spec": {
            "limits": {"nvidia.com/gpu": 20},
            "template": {
                "spec": {
                    "nodeClassRef": {"group": "karpenter.k8s.aws", "kind": "EC2NodeClass", "name": "gpu"},
                    "requirements": [{"key": "karpenter.sh/capacity-type", "operator": "In", "values": ["spot"]}],
                    "taints": [{"key": "nvidia.com/gpu", "effect": "NoSchedule"}],
                }
            },
        }
    },
    ("keda.sh", "ClusterTriggerAuthentication"): {"spec": {"podIdentity": {"provider": "aws"}}},
    ("keda.sh", "ScaledObject"): {
        "spec": {
            "scaleTargetRef": {"name": "worker"},
            "minReplicaCount": 2,
            "maxReplicaCount": 50,
            "triggers": [{"type": "aws-sqs-queue", "metadata": {"queueLength": "10", "awsRegion": "us-west-2"}}],
        }
    },
    ("keda.sh", "TriggerAuthentication"): {"spec": {"podIdentity": {"provider": "aws"}}},
    ("kueue.x-k8s.io", "ClusterQueue"): {
        "spec": {
            "namespaceSelector": {"matchLabels": {"team": "gym"}},
            "resourceGroups": [
                {
                    "coveredResources": ["nvidia.com/gpu"],
                    "flavors": [{"name": "g5", "resources": [{"name": "nvidia.com/gpu", "nominalQuota": 8}]}],
                }
            ],
        }
    },
    ("kueue.x-k8s.io", "LocalQueue"): {"spec": {"clusterQueue": "gpu"}},
    ("kueue.x-k8s.io", "ResourceFlavor"): {"spec": {"nodeLabels": {"gym/gpu": "a10g"}}},
    ("kueue.x-k8s.io", "Topology"): {"spec": {"levels": [{"nodeLabel": "kubernetes.io/hostname"}]}},
    ("kueue.x-k8s.io", "WorkloadPriorityClass"): {"value": 1000},
    ("monitoring.coreos.com", "PodMonitor"): {
        "spec": {"selector": {"matchLabels": {"app": "api"}}, "podMetricsEndpoints": [{"port": "metrics"}]}
    },
    ("monitoring.coreos.com", "PrometheusRule"): {
        "spec": {
            "groups": [
                {
                    "name": "slo",
                    "rules": [{"alert": "Down", "expr": "up == 0", "for": "5m", "labels": {"severity": "page"}}],
                }
            ]
        }
    },
    ("monitoring.coreos.com", "ServiceMonitor"): {
        "spec": {"selector": {"matchLabels": {"app": "api"}}, "endpoints": [{"port": "metrics", "interval": "15s"}]}
    },
    ("networking.istio.io", "DestinationRule"): {
        "spec": {
            "host": "api",
            "trafficPolicy": {"connectionPool": {"http": {"http2MaxRequests": 1000}}},
            "subsets": [{"name": "stable", "labels": {"version": "stable"}}],
        }
    },
    ("networking.istio.io", "Gateway"): {
        "spec": {"servers": [{"hosts": ["a.example"], "port": {"number": 80, "name": "http", "protocol": "HTTP"}}]}
    },
    ("networking.istio.io", "ServiceEntry"): {
        "spec": {
            "hosts": ["api.llm.example"],
            "location": "MESH_EXTERNAL",
            "resolution": "DNS",
            "ports": [{"number": 443, "name": "tls", "protocol": "TLS"}],
        }
    },
    ("networking.istio.io", "VirtualService"): {
        "spec": {
            "hosts": ["api"],
            "http": [
                {
                    "match": [{"uri": {"prefix": "/api/v1/experiments"}}],
                    "route": [{"destination": {"host": "api", "subset": "canary"}, "weight": 10}],
                    "timeout": "30s",
                }
            ],
        }
    },
    ("postgresql.cnpg.io", "Cluster"): {
        "spec": {
            "instances": 3,
            "imageName": "ghcr.io/cloudnative-pg/postgresql:18.0",
            "storage": {"size": "100Gi", "storageClass": "fast-ssd"},
            "postgresql": {"parameters": {"max_connections": "200"}},
            "plugins": [{"name": "barman-cloud.cloudnative-pg.io", "parameters": {"barmanObjectName": "pg"}}],
            "affinity": {"enablePodAntiAffinity": True, "topologyKey": "topology.kubernetes.io/zone"},
        }
    },
    ("postgresql.cnpg.io", "Pooler"): {
        "spec": {
            "cluster": {"name": "pg"},
            "instances": 2,
            "type": "rw",
            "pgbouncer": {"poolMode": "transaction", "parameters": {"max_client_conn": "1000"}},
            "template": POD_TEMPLATE,
        }
    },
    ("postgresql.cnpg.io", "ScheduledBackup"): {
        "spec": {"cluster": {"name": "pg"}, "schedule": "0 0 2 * * *", "method": "plugin"}
    },
    ("redis.redis.opstreelabs.in", "RedisCluster"): {
        "spec": {
            "clusterSize": 3,
            "clusterVersion": "v7",
            "kubernetesConfig": {"image": "quay.io/opstree/redis:v7.0.15"},
            "redisLeader": {"replicas": 3},
            "redisFollower": {"replicas": 3},
            "persistenceEnabled": True,
        }
    },
    ("security.istio.io", "AuthorizationPolicy"): {
        "spec": {
            "selector": {"matchLabels": {"app": "api"}},
            "action": "ALLOW",
            "rules": [{"from": [{"source": {"namespaces": ["gym"]}}]}],
        }
    },
    ("security.istio.io", "PeerAuthentication"): {"spec": {"mtls": {"mode": "STRICT"}}},
    ("telemetry.istio.io", "Telemetry"): {"spec": {"tracing": [{"randomSamplingPercentage": 5}]}},
    ("velero.io", "BackupStorageLocation"): {
        "spec": {"provider": "aws", "objectStorage": {"bucket": "backup"}, "config": {"region": "us-west-2"}}
    },
    ("velero.io", "Schedule"): {
        "spec": {"schedule": "0 2 * * *", "template": {"ttl": "720h0m0s", "includedNamespaces": ["gym"]}}
    },
    ("velero.io", "VolumeSnapshotLocation"): {"spec": {"provider": "aws", "config": {"region": "us-west-2"}}},
}
