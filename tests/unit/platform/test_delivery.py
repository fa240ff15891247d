"""How manifests reach the clusters: Argo CD over all sites in waves, or by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from bare_platform import SITES, US, BarePlatform, bare_platform, read
from causal_ui_gym_constructs.manifests import Manifests
from causal_ui_gym_constructs.plan.delivery import ArgoCd, DirectApply, GitOps
from causal_ui_gym_constructs.plan.delivery_kinds import CLUSTER_KINDS
from causal_ui_gym_constructs.plan.kubernetes import Kubernetes
from causal_ui_gym_constructs.plan.operator_options import waves
from causal_ui_gym_constructs.plan.operators import OPERATORS
from causal_ui_gym_constructs.plan.site import Site
from causal_ui_gym_constructs.platform import Platform

HUB = "hub/argo-cd.k8s.yaml"


def _elements(platform: BarePlatform) -> list[dict[str, Any]]:
    spec = platform.document(HUB, "ApplicationSet")["spec"]
    elements: list[dict[str, Any]] = spec["generators"][0]["list"]["elements"]
    return elements


def test_every_element_is_in_exactly_one_step_and_the_steps_are_in_order() -> None:
    platform = bare_platform()
    steps = [
        step["matchExpressions"][0]["values"][0]
        for step in platform.document(HUB, "ApplicationSet")["spec"]["strategy"]["rollingSync"]["steps"]
    ]
    count = len(waves(OPERATORS))
    assert steps == [
        *(f"primary-operators-{number}" for number in range(1, count + 1)),
        "primary-manifests",
        *(f"replica-operators-{number}" for number in range(1, count + 1)),
        "replica-manifests",
    ]
    assert {element["wave"] for element in _elements(platform)} == set(steps)


def test_an_operator_comes_after_what_it_needs() -> None:
    """The order as Argo CD sees it: by steps, not by our own function."""
    platform = bare_platform()
    order = [
        step["matchExpressions"][0]["values"][0]
        for step in platform.document(HUB, "ApplicationSet")["spec"]["strategy"]["rollingSync"]["steps"]
    ]
    for site in SITES:
        place = {name: order.index(element["wave"]) for name, element in platform.applications(site).items()}
        for operator in OPERATORS:
            for need in operator.needs:
                assert place[f"causal-ui-gym-{site}-{need}"] < place[f"causal-ui-gym-{site}-{operator.name}"]
            assert place[f"causal-ui-gym-{site}-{operator.name}"] < place[f"causal-ui-gym-{site}"]


def test_primaries_are_done_before_replicas_begin() -> None:
    platform = bare_platform()
    waves_of = {site: {e["wave"] for e in platform.applications(site).values()} for site in SITES}
    assert all(wave.startswith("primary-") for wave in waves_of["us"])
    assert all(wave.startswith("replica-") for site in ("eu", "de") for wave in waves_of[site])


@pytest.mark.parametrize("site", SITES)
def test_every_site_gets_every_operator_and_its_own_folder(site: str) -> None:
    applications = bare_platform().applications(site)
    for operator in OPERATORS:
        source = applications[f"causal-ui-gym-{site}-{operator.name}"]["source"]
        assert (source["repoURL"], source["targetRevision"]) == (operator.repository, operator.version)
    assert applications[f"causal-ui-gym-{site}"]["source"] == {
        "repoURL": "https://git-codecommit.us-west-2.amazonaws.com/v1/repos/causal-ui-gym-manifests",
        "targetRevision": "main",
        "path": f"dist/{site}",
        "directory": {"exclude": "90-jobs.k8s.yaml"},
    }


def test_the_project_allows_what_is_deployed_and_nothing_else() -> None:
    platform = bare_platform()
    project = platform.document(HUB, "AppProject")["spec"]
    elements = _elements(platform)
    hub = platform.document(HUB, "Application")["spec"]
    assert set(project["sourceRepos"]) == {element["source"]["repoURL"] for element in elements}
    assert hub["source"]["repoURL"] in project["sourceRepos"]
    allowed = {(destination["name"], destination["namespace"]) for destination in project["destinations"]}
    assert {(element["cluster"], element["namespace"]) for element in elements} <= allowed
    assert (hub["destination"]["name"], hub["destination"]["namespace"]) in allowed
    assert not any("*" in part for destination in allowed for part in destination)
    assert project["sourceNamespaces"] == ["argocd"]
    assert {(kind["group"], kind["kind"]) for kind in project["clusterResourceWhitelist"]} == set(CLUSTER_KINDS)


def test_the_project_allows_every_cluster_scoped_document_that_we_render() -> None:
    platform = bare_platform()
    for documents in platform.documents.values():
        for document in documents:
            if "namespace" not in document["metadata"]:
                group = document["apiVersion"].rpartition("/")[0]
                assert (group, document["kind"]) in CLUSTER_KINDS


def test_clusters_are_registered_by_arn_without_a_credential() -> None:
    platform = bare_platform()
    secrets = [document for document in platform.documents[HUB] if document["kind"] == "Secret"]
    assert [secret["stringData"] for secret in secrets] == [
        {"name": f"causal-ui-gym-{site}", "server": arn, "project": "causal-ui-gym"}
        for site, arn in (
            ("us", "arn:aws:eks:us-west-2:111111111111:cluster/causal-ui-gym-us"),
            ("de", "arn:aws:eks:eu-central-1:333333333333:cluster/causal-ui-gym-de"),
            ("eu", "arn:aws:eks:eu-west-1:222222222222:cluster/causal-ui-gym-eu"),
        )
    ]
    registered = {secret["stringData"]["name"] for secret in secrets}
    assert {element["cluster"] for element in _elements(platform)} == registered


def test_argo_cd_runs_in_the_first_primary_and_every_cluster_lets_its_role_in() -> None:
    platform = bare_platform()
    capability = platform.one("us-delivery", "AWS::EKS::Capability")
    assert capability["Type"] == "ARGOCD"
    assert capability["Configuration"]["ArgoCd"]["Namespace"] == "argocd"
    role = "arn:aws:iam::111111111111:role/causal-ui-gym-us-argocd"
    for site in SITES:
        entry = platform.one(f"{site}-delivery", "AWS::EKS::AccessEntry")
        assert entry["PrincipalArn"] == role
        (policy,) = entry["AccessPolicies"]
        assert policy["PolicyArn"].endswith("/AmazonEKSClusterAdminPolicy")
    for replica in ("eu", "de"):
        assert not platform.resources(f"{replica}-delivery", "AWS::EKS::Capability")


def test_argo_cd_may_act_on_its_own_cluster_before_it_starts() -> None:
    """An access entry that allows nothing would be made by EKS, and a binding inside the cluster could be applied by nobody."""
    platform = bare_platform()
    resources = platform.templates["us-delivery"]["Resources"]
    (capability,) = [resource for resource in resources.values() if resource["Type"] == "AWS::EKS::Capability"]
    (entry,) = [key for key, resource in resources.items() if resource["Type"] == "AWS::EKS::AccessEntry"]
    assert entry in capability["DependsOn"]
    assert not [document for document in platform.documents[HUB] if document["kind"].startswith("ClusterRole")]


def test_the_hubs_own_application_is_outside_the_set_that_it_contains() -> None:
    """Inside, its step would wait for the health of the set, which waits for the step."""
    platform = bare_platform()
    application = platform.document(HUB, "Application")
    assert application["metadata"]["name"] not in {element["application"] for element in _elements(platform)}
    assert application["spec"]["source"]["path"] == "dist/hub"
    assert application["spec"]["destination"] == {"name": "causal-ui-gym-us", "namespace": "argocd"}
    template = platform.document(HUB, "ApplicationSet")["spec"]["template"]["spec"]
    assert application["spec"]["syncPolicy"].items() <= template["syncPolicy"].items()


def test_argo_cd_reads_one_repository_and_writes_none() -> None:
    platform = bare_platform()
    repository = platform.one("us-delivery", "AWS::CodeCommit::Repository")
    assert repository["RepositoryName"] == "causal-ui-gym-manifests"
    _, statements = platform.role("us-delivery", "causal-ui-gym-us-argocd")
    assert [statement["Action"] for statement in statements] == ["codecommit:GitPull"]
    assert statements[0]["Resource"] != "*"


def test_the_identity_center_instance_is_read_at_deployment() -> None:
    template = bare_platform().templates["us-delivery"]
    (parameter,) = [p for key, p in template["Parameters"].items() if "identitycenter" in key]
    assert parameter == {
        "Type": "AWS::SSM::Parameter::Value<String>",
        "Default": "/causal-ui-gym/identity-center-instance-arn",
    }


def _render(folder: Path, *sites: Site, **options: Any) -> BarePlatform:
    import aws_cdk as cdk

    app = cdk.App(outdir=str(folder / "cdk.out"))
    manifests = Manifests(outdir=str(folder / "dist"))
    Platform(app, manifests, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=sites or (US,), **options)
    app.synth()
    manifests.synth()
    return read(manifests, folder / "cdk.out")


def test_a_repository_elsewhere_needs_none_of_ours(tmp_path: Path) -> None:
    platform = _render(
        tmp_path,
        delivery=GitOps(
            repository="https://github.com/example/gym-manifests.git",
            revision="release",
            path="rendered/production",
            argo_cd=ArgoCd.capability(
                identity_center="arn:aws:sso:::instance/ssoins-0123456789abcdef",
                administrators=["686103e0-f051-7068-b225-e6392b959d9e"],
            ),
        ),
    )
    assert not platform.resources("us-delivery", "AWS::CodeCommit::Repository")
    configuration = platform.one("us-delivery", "AWS::EKS::Capability")["Configuration"]["ArgoCd"]
    assert configuration["AwsIdc"] == {
        "IdcInstanceArn": "arn:aws:sso:::instance/ssoins-0123456789abcdef",
        "IdcRegion": "us-west-2",
    }
    assert configuration["RbacRoleMappings"][0]["Identities"] == [
        {"Id": "686103e0-f051-7068-b225-e6392b959d9e", "Type": "SSO_GROUP"}
    ]
    source = platform.applications("us")["causal-ui-gym-us"]["source"]
    assert source == {
        "repoURL": "https://github.com/example/gym-manifests.git",
        "targetRevision": "release",
        "path": "rendered/production/us",
        "directory": {"exclude": "90-jobs.k8s.yaml"},
    }


def test_direct_apply_leaves_out_argo_cd_and_writes_a_helmfile_per_site(tmp_path: Path) -> None:
    platform = _render(tmp_path, delivery=DirectApply(), kubernetes=Kubernetes(admin_roles=("Deployer",)))
    assert "us-delivery" not in platform.templates
    assert not any(file.startswith("hub/") for file in platform.documents)
    helmfile = yaml.safe_load((tmp_path / "dist/us/operators/helmfile.yaml").read_text())
    assert [release["name"] for release in helmfile["releases"]] == [operator.name for operator in OPERATORS]
    # `kubectl apply -f dist/us` reads every YAML file of the folder itself.
    assert not list((tmp_path / "dist/us").glob("helmfile*"))


def test_a_self_managed_argo_cd_manages_its_own_cluster(tmp_path: Path) -> None:
    delivery = GitOps(repository="https://github.com/example/manifests.git", argo_cd=ArgoCd.self_managed())
    platform = _render(tmp_path, delivery=delivery)
    assert "us-delivery" not in platform.templates
    kinds = {document["kind"] for document in platform.documents[HUB]}
    assert "Secret" not in kinds
    assert {element["cluster"] for element in _elements(platform)} == {"in-cluster"}
    helmfile = yaml.safe_load((tmp_path / "dist/hub/operators/helmfile.yaml").read_text())
    (release,) = helmfile["releases"]
    assert release["chart"].endswith("/argo-cd")
    parameters = release["values"][0]["configs"]["params"]
    assert parameters == {"applicationsetcontroller.enable.progressive.syncs": True}


def test_kubernetes_alone_loads_nothing_of_aws(tmp_path: Path) -> None:
    import subprocess
    import sys

    program = f"""
import sys
from causal_ui_gym_constructs import Manifests, Platform, Site
manifests = Manifests(outdir={str(tmp_path / "dist")!r})
Platform(None, manifests, name="gym", domain="example.com", sites=[Site("us", account="111111111111", region="us-west-2")])
manifests.synth()
print("aws_cdk" in sys.modules)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"
    assert (tmp_path / "dist/hub/argo-cd.k8s.yaml").exists()


def test_both_trees_render_the_same_kubernetes_as_one(tmp_path: Path) -> None:
    both = _render(tmp_path / "both").documents
    alone = Manifests(outdir=str(tmp_path / "alone"))
    Platform(None, alone, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=[US])
    assert json.dumps(alone.documents()) == json.dumps(both)
