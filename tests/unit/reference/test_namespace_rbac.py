"""Reference row: Namespace, ServiceAccount, Role, RoleBinding."""

import pytest

from unit.compute.compute_trees import SITES, documents, every, one, resource


@pytest.mark.parametrize("site", SITES)
def test_kept_names_and_labels(site: str) -> None:
    labels = one("default", site, "Namespace", "causal-ui-gym")["metadata"]["labels"]
    assert {"name": "causal-ui-gym", "tier": "production", "monitoring": "enabled"}.items() <= labels.items()
    one("default", site, "ServiceAccount", "causal-ui-gym-sa")
    one("default", site, "Role", "causal-ui-gym-role")
    binding = one("default", site, "RoleBinding", "causal-ui-gym-binding")
    assert binding["roleRef"] == {"apiGroup": "rbac.authorization.k8s.io", "kind": "Role", "name": "causal-ui-gym-role"}
    accounts = {account["metadata"]["name"] for account in every("default", site, "ServiceAccount")}
    assert "causal-ui-gym-sa" in {subject["name"] for subject in binding["subjects"]} <= accounts


@pytest.mark.parametrize("site", SITES)
def test_mended_pod_security_is_restricted(site: str) -> None:
    labels = one("default", site, "Namespace", "causal-ui-gym")["metadata"]["labels"]
    assert labels["pod-security.kubernetes.io/enforce"] == "restricted"


@pytest.mark.parametrize("site", SITES)
def test_mended_no_role_reads_secrets_and_config_maps_are_named(site: str) -> None:
    rules = one("default", site, "Role", "causal-ui-gym-role")["rules"]
    assert not [rule for rule in rules if "secrets" in rule["resources"]]
    (config_maps,) = [rule for rule in rules if "configmaps" in rule["resources"]]
    assert config_maps["resourceNames"] == ["causal-ui-gym-config"]
    assert config_maps["verbs"] == ["get"]


@pytest.mark.parametrize("site", SITES)
def test_mended_pod_identity_is_the_way_to_a_role(site: str) -> None:
    account = one("default", site, "ServiceAccount", "causal-ui-gym-sa")
    assert "eks.amazonaws.com/role-arn" not in account["metadata"].get("annotations", {})
    association = resource(
        "default", f"{site}-compute", "AWS::EKS::PodIdentityAssociation", ServiceAccount="causal-ui-gym-sa"
    )
    assert association["Namespace"] == "causal-ui-gym"
    assert association["ClusterName"] == f"causal-ui-gym-{site}"


@pytest.mark.parametrize(("site", "account"), [("us", "111111111111"), ("eu", "222222222222")])
def test_irsa_stays_possible(site: str, account: str) -> None:
    annotations = one("irsa", site, "ServiceAccount", "causal-ui-gym-sa")["metadata"]["annotations"]
    assert annotations["eks.amazonaws.com/role-arn"] == f"arn:aws:iam::{account}:role/causal-ui-gym-{site}-api"
    assert "PodIdentityAssociation" not in str(documents("irsa"))
