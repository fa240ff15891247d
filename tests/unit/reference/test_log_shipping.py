"""Reference row: log shipping (`fluentd.io/parser: json`) to CloudWatch."""

from __future__ import annotations

import pytest

from bare_platform import SITES, bare_platform

ACCOUNTS = {"us": "111111111111", "eu": "222222222222", "de": "333333333333"}
REGIONS = {"us": "us-west-2", "eu": "eu-west-1", "de": "eu-central-1"}


def _section(text: str) -> dict[str, str]:
    """One section of fluent-bit's classic configuration: key and value on a line, divided by white space."""
    pairs = [line.split(maxsplit=1) for line in text.splitlines() if line.startswith(" ")]
    return {pair[0]: pair[1] for pair in pairs}


@pytest.mark.parametrize("site", SITES)
def test_json_lines_become_fields_and_pods_choose_their_parser(site: str) -> None:
    config = bare_platform().values(site, "fluent-bit")["config"]
    kubernetes = _section(config["filters"])
    assert kubernetes["Merge_Log"] == "On"
    # Honours the annotation fluentbit.io/parser; fluentd.io/parser was read by nothing.
    assert kubernetes["K8S-Logging.Parser"] == "On"
    parser = _section(config["customParsers"])
    assert (parser["Name"], parser["Format"]) == ("json", "json")


@pytest.mark.parametrize("site", SITES)
def test_logs_go_to_a_group_that_exists_encrypted_with_an_end(site: str) -> None:
    platform = bare_platform()
    output = _section(platform.values(site, "fluent-bit")["config"]["outputs"])
    assert output["Name"] == "cloudwatch_logs"
    assert output["region"] == REGIONS[site]
    assert output["auto_create_group"] == "Off"
    groups = {g["LogGroupName"]: g for g in platform.resources(f"{site}-cluster", "AWS::Logs::LogGroup")}
    group = groups[output["log_group_name"]]
    assert group["RetentionInDays"] == 90
    assert "KmsKeyId" in group


@pytest.mark.parametrize("site", SITES)
def test_the_shipper_may_write_there_and_nowhere_else(site: str) -> None:
    platform = bare_platform()
    output = _section(platform.values(site, "fluent-bit")["config"]["outputs"])
    _, statements = platform.role(f"{site}-cluster", f"causal-ui-gym-{site}-fluent-bit")
    (statement,) = statements
    group = f"arn:aws:logs:{REGIONS[site]}:{ACCOUNTS[site]}:log-group:{output['log_group_name']}"
    assert statement["Resource"] == [group, f"{group}:log-stream:*"]
    assert "logs:PutLogEvents" in statement["Action"]


@pytest.mark.parametrize("site", SITES)
def test_the_key_lets_that_log_group_use_it(site: str) -> None:
    platform = bare_platform()
    keys = platform.resources(f"{site}-network", "AWS::KMS::Key")
    patterns = [
        statement["Condition"]["ArnLike"]["kms:EncryptionContext:aws:logs:arn"]
        for key in keys
        for statement in key["KeyPolicy"]["Statement"]
        if "ArnLike" in statement.get("Condition", {})
    ]
    assert patterns == [
        [
            f"arn:aws:logs:{REGIONS[site]}:{ACCOUNTS[site]}:log-group:/causal-ui-gym/{site}/*",
            f"arn:aws:logs:{REGIONS[site]}:{ACCOUNTS[site]}:log-group:/aws/eks/causal-ui-gym-{site}/*",
        ]
    ]


@pytest.mark.parametrize("site", SITES)
def test_every_node_ships_tainted_ones_too(site: str) -> None:
    assert bare_platform().values(site, "fluent-bit")["tolerations"] == [{"operator": "Exists"}]
