"""Reference row: Argo CD Application."""

from __future__ import annotations

import pytest

from bare_platform import SITES, bare_platform
from reference_platform import ReferencePlatform

HUB = "hub/argo-cd.k8s.yaml"


def test_sync_policy_retry_pruning_and_history_are_kept() -> None:
    spec = bare_platform().document(HUB, "ApplicationSet")["spec"]["template"]["spec"]
    assert spec["syncPolicy"]["automated"] == {"prune": True, "selfHeal": True, "allowEmpty": False}
    assert {"CreateNamespace=true", "PrunePropagationPolicy=foreground", "PruneLast=true"} <= set(
        spec["syncPolicy"]["syncOptions"]
    )
    assert spec["syncPolicy"]["retry"]["backoff"] == {"duration": "5s", "factor": 2, "maxDuration": "3m"}
    assert spec["revisionHistoryLimit"] == 10


def test_an_application_that_came_too_early_is_tried_again_and_takes_up_a_correction() -> None:
    """As written, five retries: an automated sync that has used them up is not tried again before the next commit, so an application whose
    needs come later stays broken wherever rolling sync is switched off."""
    retry = bare_platform().document(HUB, "ApplicationSet")["spec"]["template"]["spec"]["syncPolicy"]["retry"]
    assert retry["limit"] < 0
    assert retry["refresh"] is True


@pytest.mark.parametrize("site", SITES)
def test_plain_yaml_takes_no_helm_parameters(site: str) -> None:
    """As written, Helm parameters were given for a folder of plain YAML, where they do nothing."""
    source = bare_platform().applications(site)[f"causal-ui-gym-{site}"]["source"]
    assert set(source) == {"repoURL", "targetRevision", "path", "directory"}
    for application in bare_platform().applications(site).values():
        assert ("helm" in application["source"]) == ("chart" in application["source"])


def test_the_project_exists() -> None:
    """As written, the project was never defined."""
    platform = bare_platform()
    project = platform.document(HUB, "AppProject")
    template = platform.document(HUB, "ApplicationSet")["spec"]["template"]
    assert template["spec"]["project"] == project["metadata"]["name"]
    assert project["metadata"]["namespace"] == platform.document(HUB, "ApplicationSet")["metadata"]["namespace"]


def test_every_site_is_deployed_in_waves() -> None:
    """As written, there was one region only."""
    spec = bare_platform().document(HUB, "ApplicationSet")["spec"]
    sites = {element["site"] for element in spec["generators"][0]["list"]["elements"]}
    assert sites == set(SITES)
    assert spec["strategy"]["type"] == "RollingSync"


def test_the_generated_applications_carry_the_label_that_the_waves_select() -> None:
    spec = bare_platform().document(HUB, "ApplicationSet")["spec"]
    (key,) = {step["matchExpressions"][0]["key"] for step in spec["strategy"]["rollingSync"]["steps"]}
    assert spec["template"]["metadata"]["labels"][key] == "{{ .wave }}"
    # Every parameter that the template names is in every element, since a missing one is an error.
    for element in spec["generators"][0]["list"]["elements"]:
        assert {"application", "site", "cluster", "namespace", "podSecurity", "wave", "source"} <= set(element)


@pytest.mark.parametrize("site", ["us", "eu"])
def test_somebody_may_apply_what_argo_cd_starts_from(reference_platform: ReferencePlatform, site: str) -> None:
    """EKS lets nobody into a new cluster by itself, so without an access entry ``dist/hub`` could be applied by nobody."""
    (entry,) = [
        resource["Properties"]
        for stack, _, resource in reference_platform.assembly.resources("AWS::EKS::AccessEntry")
        if stack == f"causal-ui-gym-{site}-cluster"
    ]
    assert entry["PrincipalArn"].endswith(":role/PlatformAdmin")
    assert entry["AccessPolicies"][0]["PolicyArn"].endswith("/AmazonEKSClusterAdminPolicy")
