"""Helm values of Prometheus with Grafana, and of the OpenTelemetry collector."""

from __future__ import annotations

from typing import Any

from .names import Names

# Every port that Prometheus scrapes itself through a ServiceMonitor has to be found in any namespace, not just the chart's own.
_ALL_MONITORS = {
    f"{kind}SelectorNilUsesHelmValues": False
    for kind in ("serviceMonitor", "podMonitor", "rule", "probe", "scrapeConfig")
}
_EVERYWHERE = [{"operator": "Exists"}]
DEFAULT_STORAGE_CLASS = "gp3"
"""StorageClass of operators' own volumes and of claims that name none: EBS gp3, encrypted, gone with its claim."""
ALERTMANAGER = "alertmanager"
"""Service account of Alertmanager, which tells the site's alarm topic."""
OTEL_COLLECTOR = "otel-collector"
"""Deployment and Service of the OpenTelemetry collector; OTLP over HTTP on 4318."""


# With the first chart that claims volumes, since the site's own manifests come after the operators. The EBS add-on's default class
# takes no parameters: it does not encrypt. https://docs.aws.amazon.com/eks/latest/userguide/ebs-csi.html
_STORAGE_CLASS = {
    "apiVersion": "storage.k8s.io/v1",
    "kind": "StorageClass",
    "metadata": {
        "name": DEFAULT_STORAGE_CLASS,
        "annotations": {"storageclass.kubernetes.io/is-default-class": "true"},
    },
    "provisioner": "ebs.csi.aws.com",
    "parameters": {"type": "gp3", "encrypted": "true"},
    "volumeBindingMode": "WaitForFirstConsumer",
    "allowVolumeExpansion": True,
    "reclaimPolicy": "Delete",
}


def kube_prometheus_stack_values(names: Names) -> dict[str, Any]:
    return {
        # Names are part of the contract: signals are read at prometheus-operated.monitoring.
        "fullnameOverride": "kube-prometheus-stack",
        "prometheus": {
            "prometheusSpec": {
                **_ALL_MONITORS,
                "retention": "15d",
                "retentionSize": "45GiB",
                "replicas": 2,
                "podAntiAffinity": "hard",
                "enableRemoteWriteReceiver": False,
                "externalLabels": {"platform": names.platform, "site": names.site.name, "region": names.site.region},
                "storageSpec": {
                    "volumeClaimTemplate": {
                        "spec": {
                            "storageClassName": DEFAULT_STORAGE_CLASS,
                            "accessModes": ["ReadWriteOnce"],
                            "resources": {"requests": {"storage": "50Gi"}},
                        }
                    }
                },
            }
        },
        "alertmanager": {"serviceAccount": {"name": ALERTMANAGER}, "config": _alerts(names)},
        "extraManifests": {"storage-class": _STORAGE_CLASS},
        # Read-only and reached by port-forward: whoever may do that has already proven who they are. So there is no password to keep.
        "grafana": {
            "grafana.ini": {
                "security": {"disable_initial_admin_creation": True},
                "auth": {"disable_login_form": True},
                "auth.anonymous": {"enabled": True, "org_role": "Viewer"},
            },
            "sidecar": {"dashboards": {"enabled": True, "label": "grafana_dashboard", "searchNamespace": "ALL"}},
        },
        # AWS runs these; nothing of theirs can be scraped from inside.
        "kubeControllerManager": {"enabled": False},
        "kubeScheduler": {"enabled": False},
        "kubeEtcd": {"enabled": False},
        "kubeProxy": {"enabled": False},
        "prometheus-node-exporter": {"tolerations": _EVERYWHERE},
    }


def _alerts(names: Names) -> dict[str, Any]:
    """Every alert goes where CloudWatch's alarms go; only what says that alerting itself works, or mutes others, goes nowhere.

    Source: https://prometheus.io/docs/alerting/latest/configuration/#sns_config
    """
    alarms = {
        "topic_arn": names.alarm_topic_arn,
        "sigv4": {"region": names.site.region},
        "send_resolved": True,
    }
    return {
        "route": {
            "receiver": "alarms",
            "group_by": ["namespace", "alertname"],
            "routes": [{"receiver": "null", "matchers": ['alertname =~ "Watchdog|InfoInhibitor"']}],
        },
        "receivers": [{"name": "null"}, {"name": "alarms", "sns_configs": [alarms]}],
    }


def otel_collector_values(names: Names) -> dict[str, Any]:
    """Traces go to X-Ray, metrics to Prometheus, which scrapes the collector; pods log to stdout and fluent-bit ships that."""
    return {
        "mode": "deployment",
        "fullnameOverride": OTEL_COLLECTOR,
        "replicaCount": 2,
        "image": {
            "repository": "ghcr.io/open-telemetry/opentelemetry-collector-releases/opentelemetry-collector-contrib",
            "tag": "0.159.0",
        },
        "command": {"name": "otelcol-contrib"},
        "serviceAccount": {"create": True, "name": OTEL_COLLECTOR},
        "ports": {
            **{name: {"enabled": False} for name in ("jaeger-compact", "jaeger-thrift", "jaeger-grpc", "zipkin")},
            "prometheus": {"enabled": True, "containerPort": 8889, "servicePort": 8889, "protocol": "TCP"},
            "metrics": {"enabled": True},
        },
        "config": {
            "processors": {
                "resource": {
                    "attributes": [
                        {"key": "cloud.region", "value": names.site.region, "action": "upsert"},
                        {"key": "k8s.cluster.name", "value": names.cluster, "action": "upsert"},
                    ]
                }
            },
            "exporters": {
                "awsxray": {"region": names.site.region, "indexed_attributes": ["k8s.cluster.name"]},
                "prometheus": {"endpoint": "0.0.0.0:8889", "resource_to_telemetry_conversion": {"enabled": True}},
            },
            "service": {
                "pipelines": {
                    "traces": {
                        "receivers": ["otlp"],
                        "processors": ["memory_limiter", "resource", "batch"],
                        "exporters": ["awsxray"],
                    },
                    "metrics": {
                        "receivers": ["otlp"],
                        "processors": ["memory_limiter", "resource", "batch"],
                        "exporters": ["prometheus"],
                    },
                }
            },
        },
        "resources": {"requests": {"cpu": "100m", "memory": "256Mi"}, "limits": {"memory": "512Mi"}},
        "podDisruptionBudget": {"enabled": True, "minAvailable": 1},
        "serviceMonitor": {"enabled": True, "metricsEndpoints": [{"port": "metrics"}, {"port": "prometheus"}]},
    }
