"""A site whose database follows another takes requests only while no site that takes writes is healthy."""

from typing import Any

import pytest

from reference_platform import ReferencePlatform


def _hub(reference_platform: ReferencePlatform, kind: str) -> list[dict[str, Any]]:
    return [
        resource["Properties"]
        for stack, _, resource in reference_platform.assembly.resources(kind)
        if stack.endswith("hub-edge")
    ]


def test_the_accelerator_sends_a_follower_nothing_but_keeps_it_to_fail_over_to(
    reference_platform: ReferencePlatform,
) -> None:
    groups = _hub(reference_platform, "AWS::GlobalAccelerator::EndpointGroup")
    assert {group["EndpointGroupRegion"]: group["TrafficDialPercentage"] for group in groups} == {
        "us-west-2": 100,
        "eu-west-1": 0,
    }
    assert all(group["EndpointConfigurations"] for group in groups)


def test_names_resolve_to_a_follower_only_in_place_of_its_writer(reference_platform: ReferencePlatform) -> None:
    records = _hub(reference_platform, "AWS::Route53::RecordSet")
    assert {record["Region"] for record in records if "Region" in record} == {"us-west-2"}
    guarded = [record for record in records if record["Name"] == "us.nearest.api.causal-ui-gym.dev."]
    assert {record["Failover"]: record["SetIdentifier"] for record in guarded} == {"PRIMARY": "us", "SECONDARY": "eu"}


@pytest.mark.parametrize("site", ["us", "eu"])
def test_the_data_tier_says_which_that_is(reference_platform: ReferencePlatform, site: str) -> None:
    cluster = reference_platform.document(site, "Cluster", "postgres-cluster")
    assert (
        "replica" in cluster["spec"]
        and cluster["spec"]["replica"].get("primary") != cluster["spec"]["replica"].get("self")
    ) == (site == "eu")
