"""Promotion of a replica site: the steps of the runbook, as the operator sees them."""

from __future__ import annotations

from typing import Any

import pytest

from unit.data.data_trees import TOKEN, assembly, one, properties


def replica(variant: str, site: str) -> dict[str, Any]:
    stanza: dict[str, Any] = one(variant, site, "Cluster", "postgres-cluster")["spec"]["replica"]
    return stanza


def test_by_default_the_primary_writes() -> None:
    assert replica("default", "us") == {"self": "postgres-us", "primary": "postgres-us", "source": "postgres-eu"}
    assert replica("default", "eu") == {"self": "postgres-eu", "primary": "postgres-us", "source": "postgres-us"}


def test_demotion_names_the_new_writer_and_gives_the_replica_no_token_yet() -> None:
    assert replica("demoted", "us") == {"self": "postgres-us", "primary": "postgres-eu", "source": "postgres-eu"}
    # The replica waits: promoted without a token it would leave the former writer behind.
    assert replica("demoted", "eu") == replica("default", "eu")


def test_promotion_gives_the_token_to_the_new_writer_alone() -> None:
    assert replica("promoted", "eu") == {
        "self": "postgres-eu",
        "primary": "postgres-eu",
        "source": "postgres-us",
        "promotionToken": TOKEN,
    }
    assert replica("promoted", "us") == {"self": "postgres-us", "primary": "postgres-eu", "source": "postgres-eu"}


def test_fail_over_promotes_without_a_token() -> None:
    assert replica("failed over", "eu") == {"self": "postgres-eu", "primary": "postgres-eu", "source": "postgres-us"}


@pytest.mark.parametrize("variant", ["demoted", "promoted", "failed over"])
def test_nothing_else_of_a_running_database_changes(variant: str) -> None:
    """The bootstrap counts only while there is no volume."""
    for site in ("us", "eu"):
        before, after = (dict(one(v, site, "Cluster", "postgres-cluster")["spec"]) for v in ("default", variant))
        for spec in (before, after):
            del spec["replica"], spec["bootstrap"]
        assert before == after


@pytest.mark.parametrize("variant", ["demoted", "promoted", "failed over"])
def test_a_lost_site_that_is_built_anew_restores_the_new_writer_s_archive(variant: str) -> None:
    """CloudNativePG's webhook refuses a new replica cluster that would start with an empty database."""
    bootstrap = one(variant, "us", "Cluster", "postgres-cluster")["spec"]["bootstrap"]
    assert bootstrap["recovery"]["source"] == "postgres-eu"
    assert one(variant, "eu", "Cluster", "postgres-cluster")["spec"]["bootstrap"]["recovery"]["source"] == "postgres-us"


def test_copies_are_made_of_the_writer_s_archive() -> None:
    def status(variant: str, site: str) -> str:
        bucket = next(
            p
            for _, _, resource in assembly(variant).resources("AWS::S3::Bucket")
            if (p := resource["Properties"])["BucketName"].startswith(f"causal-ui-gym-{site}-backups-")
        )
        (rule,) = bucket["ReplicationConfiguration"]["Rules"]
        return str(rule["Status"])

    assert (status("default", "us"), status("default", "eu")) == ("Enabled", "Disabled")
    assert (status("promoted", "us"), status("promoted", "eu")) == ("Disabled", "Enabled")


def test_no_stateful_resource_is_replaced_by_a_promotion() -> None:
    def identity(variant: str) -> set[tuple[str, str, str]]:
        return {
            (stack, logical_id, resource["Type"])
            for stack, template in assembly(variant).stacks.items()
            for logical_id, resource in template["Resources"].items()
            if resource.get("DeletionPolicy", "Delete") != "Delete"
        }

    assert {"AWS::S3::Bucket", "AWS::SecretsManager::Secret"} <= {kind for _, _, kind in identity("default")}
    assert identity("default") == identity("promoted")
    assert properties("promoted", "us-data", "AWS::SecretsManager::Secret", Name="causal-ui-gym/us/postgres")
