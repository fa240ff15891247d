"""Multi-node batch jobs: the queue that admits them, and the JobSet that one is."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import cdk8s
from cdk8s_plus_27 import k8s
from constructs import Construct

from ...imports import jobset_x_k8s_io as jobset
from ...imports import kueue_x_k8s_io as kueue
from ...plan.batch import BatchJobs
from ...plan.compute import ComputePlan
from ...plan.gpu import RESOURCE
from ...plan.quantities import require_quantity
from ...plan.scaling import FixedReplicas
from ...plan.workloads import COMPONENT_LABEL, NAME_LABEL, Track, Workload
from .pods import pod_template

_COORDINATOR_PORT = 8476
_JOB = "process"
_INDEX = "metadata.annotations['batch.kubernetes.io/job-completion-index']"


def batch_queue(scope: Construct, plan: ComputePlan, batch: BatchJobs) -> None:
    """The service's queue: what its jobs may hold together, on the service's own nodes, below the priority of its API."""
    name, pod = _name(plan), plan.workloads["batch"].resources
    quotas = {
        "cpu": str(require_quantity(name, "cpu", pod.cpu) * batch.max_nodes),
        "memory": f"{int(require_quantity(name, 'memory', pod.memory) / Decimal(2**20)) * batch.max_nodes}Mi",
        RESOURCE: str(plan.nodes.gpu.request * batch.max_nodes),
    }
    kueue.ResourceFlavor(
        scope,
        "Flavor",
        metadata=cdk8s.ApiObjectMetadata(name=name),
        spec=kueue.ResourceFlavorSpec(
            node_labels=dict(plan.nodes.selector),
            tolerations=[
                kueue.ResourceFlavorSpecTolerations(key=taint.key, operator="Exists", effect=taint.effect)
                for taint in plan.nodes.tolerations
            ],
        ),
    )
    kueue.ClusterQueue(
        scope,
        "ClusterQueue",
        metadata=cdk8s.ApiObjectMetadata(name=name),
        spec=kueue.ClusterQueueSpec(
            namespace_selector=kueue.ClusterQueueSpecNamespaceSelector(
                match_labels={"kubernetes.io/metadata.name": plan.namespace}
            ),
            resource_groups=[
                kueue.ClusterQueueSpecResourceGroups(
                    covered_resources=list(quotas),
                    flavors=[
                        kueue.ClusterQueueSpecResourceGroupsFlavors(
                            name=name,
                            resources=[
                                kueue.ClusterQueueSpecResourceGroupsFlavorsResources(
                                    name=resource,
                                    nominal_quota=kueue.ClusterQueueSpecResourceGroupsFlavorsResourcesNominalQuota.from_string(
                                        quota
                                    ),
                                )
                                for resource, quota in quotas.items()
                            ],
                        )
                    ],
                )
            ],
        ),
    )
    kueue.LocalQueue(
        scope,
        "LocalQueue",
        metadata=cdk8s.ApiObjectMetadata(name=name, namespace=plan.namespace),
        spec=kueue.LocalQueueSpec(cluster_queue=name),
    )
    k8s.KubePriorityClass(
        scope,
        "Priority",
        metadata=k8s.ObjectMeta(name=name),
        value=-10,
        preemption_policy="Never",
        description="Batch jobs: they yield to everything that answers a user.",
    )
    peers = k8s.NetworkPolicyPeer(pod_selector=k8s.LabelSelector(match_labels=plan.workloads["batch"].labels))
    k8s.KubeNetworkPolicy(
        scope,
        "Flows",
        metadata=k8s.ObjectMeta(name=name, namespace=plan.namespace),
        spec=k8s.NetworkPolicySpec(
            pod_selector=k8s.LabelSelector(match_labels=plan.workloads["batch"].labels),
            policy_types=["Ingress", "Egress"],
            # Every port: NCCL chooses its own.
            ingress=[k8s.NetworkPolicyIngressRule(from_=[peers])],
            egress=[k8s.NetworkPolicyEgressRule(to=[peers])],
        ),
    )


def batch_job(scope: Construct, plan: ComputePlan, batch: BatchJobs) -> jobset.JobSet:
    """One job, to be started by a person or a pipeline with ``kubectl create -f``; Argo CD leaves it alone.

    Its processes call ``jax.distributed.initialize()``, which reads these variables.
    Source: https://docs.jax.dev/en/latest/multi_process.html
    """
    name = _name(plan)
    return jobset.JobSet(
        scope,
        "Job",
        metadata=cdk8s.ApiObjectMetadata(
            name=name,
            namespace=plan.namespace,
            labels={"kueue.x-k8s.io/queue-name": name},
            annotations={"argocd.argoproj.io/hook": "Skip"},
        ),
        spec=jobset.JobSetSpec(
            suspend=True,  # until Kueue admits all of it
            ttl_seconds_after_finished=24 * 3600,
            network=jobset.JobSetSpecNetwork(enable_dns_hostnames=True, subdomain=name),
            failure_policy=jobset.JobSetSpecFailurePolicy(
                max_restarts=batch.restarts,
                # A pod that gave way, to a drain or to the API, did not fail: it costs none of the restarts.
                rules=[
                    jobset.JobSetSpecFailurePolicyRules(
                        name="disrupted",
                        action=jobset.JobSetSpecFailurePolicyRulesAction.RESTART_JOB_SET_AND_IGNORE_MAX_RESTARTS,
                        on_job_failure_reasons=["PodFailurePolicy"],
                    )
                ],
            ),
            replicated_jobs=[
                jobset.JobSetSpecReplicatedJobs(
                    name=_JOB,
                    replicas=1,
                    template=jobset.JobSetSpecReplicatedJobsTemplate(
                        spec=jobset.JobSetSpecReplicatedJobsTemplateSpec(
                            completion_mode="Indexed",
                            completions=batch.nodes,
                            parallelism=batch.nodes,
                            backoff_limit=0,  # the set restarts as a whole: a process alone cannot rejoin
                            # https://kubernetes.io/docs/concepts/workloads/controllers/job/#pod-failure-policy
                            pod_failure_policy=_disruption_fails_the_job(),
                            active_deadline_seconds=batch.timeout_seconds,
                            template=_pod_template(plan, batch),
                        )
                    ),
                )
            ],
        ),
    )


def _disruption_fails_the_job() -> jobset.JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy:
    condition = jobset.JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRulesOnPodConditions(
        type="DisruptionTarget", status="True"
    )
    rule = jobset.JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicyRules(
        action="FailJob", on_pod_conditions=[condition]
    )
    return jobset.JobSetSpecReplicatedJobsTemplateSpecPodFailurePolicy(rules=[rule])


def _name(plan: ComputePlan) -> str:
    return f"{plan.service}-batch"


def _pod_template(plan: ComputePlan, batch: BatchJobs) -> dict[str, Any]:
    workload: Workload = plan.workloads["batch"]
    track = Track(version="stable", name=_name(plan), image=plan.image, scaling=FixedReplicas(batch.nodes))
    # The binding of JobSet takes the template as plain data; a scratch chart renders the typed one.
    scratch = cdk8s.Chart(cdk8s.App(), "scratch")
    template: dict[str, Any] = k8s.KubePodTemplate(
        scratch, "Template", metadata=k8s.ObjectMeta(name="template"), template=pod_template(plan, workload, track)
    ).to_json()["template"]
    pod = template["spec"]
    pod["restartPolicy"] = "Never"
    pod["priorityClassName"] = _name(plan)
    pod.pop("topologySpreadConstraints")
    # A process that is moved takes all others with it. https://karpenter.sh/docs/concepts/disruption/#pod-level-controls
    template["metadata"]["annotations"] |= {
        "karpenter.sh/do-not-disrupt": "true",
        "cluster-autoscaler.kubernetes.io/safe-to-evict": "false",
    }
    pod["affinity"]["podAntiAffinity"] = {
        "requiredDuringSchedulingIgnoredDuringExecution": [
            {
                "topologyKey": "kubernetes.io/hostname",
                "labelSelector": {"matchLabels": {NAME_LABEL: plan.service, COMPONENT_LABEL: "batch"}},
            }
        ]
    }
    pod["containers"][0]["env"] += [
        {"name": "JAX_COORDINATOR_ADDRESS", "value": f"{_name(plan)}-{_JOB}-0-0.{_name(plan)}:{_COORDINATOR_PORT}"},
        {"name": "JAX_NUM_PROCESSES", "value": str(batch.nodes)},
        {"name": "JAX_PROCESS_ID", "valueFrom": {"fieldRef": {"fieldPath": _INDEX}}},
    ]
    return template
