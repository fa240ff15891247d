"""How the load balancer finds the gateway's pods, and what it asks for to know that the site is well."""

from __future__ import annotations

import cdk8s
from constructs import Construct

from ...imports import gateway_networking_k8s_io as gateway_api
from ...plan.edge import GATEWAY_PORT, EdgePlan

HTTPS_SECTION = "https"


def target_group_binding(scope: Construct, plan: EdgePlan, *, api_service: str, http_port: int) -> None:
    """Bind the gateway's pods to the target group, and let its health checks through.

    Args:
        scope: chart or construct in it.
        plan: edge of the site.
        api_service: Service of the API's pods.
        http_port: port of that Service.
    """
    # The AWS Load Balancer Controller's own kind; the group's name is known here, its ARN is not.
    # https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/targetgroupbinding/targetgroupbinding/
    cdk8s.ApiObject(
        scope,
        "TargetGroupBinding",
        api_version="elbv2.k8s.aws/v1beta1",
        kind="TargetGroupBinding",
        metadata=cdk8s.ApiObjectMetadata(name=plan.gateway, namespace=plan.names.namespace),
    ).add_json_patch(
        cdk8s.JsonPatch.add(
            "/spec",
            {
                "targetGroupName": plan.load_balancer,
                "targetType": "ip",
                "serviceRef": {"name": plan.gateway_service, "port": GATEWAY_PORT},
            },
        )
    )
    # Health checks name the pod's address as host, which no other route matches.
    gateway_api.HttpRoute(
        scope,
        "HealthRoute",
        metadata=cdk8s.ApiObjectMetadata(name=f"{plan.gateway}-health", namespace=plan.names.namespace),
        spec=gateway_api.HttpRouteSpec(
            parent_refs=[gateway_api.HttpRouteSpecParentRefs(name=plan.gateway, section_name=HTTPS_SECTION)],
            rules=[
                gateway_api.HttpRouteSpecRules(
                    matches=[
                        gateway_api.HttpRouteSpecRulesMatches(
                            path=gateway_api.HttpRouteSpecRulesMatchesPath(
                                type=gateway_api.HttpRouteSpecRulesMatchesPathType.EXACT, value=plan.health_path
                            )
                        )
                    ],
                    backend_refs=[gateway_api.HttpRouteSpecRulesBackendRefs(name=api_service, port=http_port)],
                )
            ],
        ),
    )
