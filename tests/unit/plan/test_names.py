"""Names: computed from the site alone, inside the limits of AWS and Kubernetes."""

import pytest

from causal_ui_gym_constructs.plan.errors import NamingError
from causal_ui_gym_constructs.plan.names import Names, require_dns_label, require_domain, require_platform_name
from causal_ui_gym_constructs.plan.site import Hub, Site

HUB = Hub(account="333333333333", region="us-east-1")
US = Names("causal-ui-gym", Site("us", account="111111111111", region="us-west-2"), HUB, "causal-ui-gym.dev")
EU = Names(
    "causal-ui-gym", Site("eu", account="222222222222", region="eu-west-1", replica_of="us"), HUB, "causal-ui-gym.dev"
)


def test_names_of_two_sites_never_meet() -> None:
    for name in ("cluster", "cluster_arn", "prefix"):
        assert getattr(US, name) != getattr(EU, name)
    for name in (
        "bucket",
        "queue_url",
        "role_arn",
        "hub_role_arn",
        "key_alias",
        "log_group",
        "private_host",
        "secret",
        "site_service_host",
    ):
        assert getattr(US, name)("data") != getattr(EU, name)("data")


def test_a_replica_reads_the_secret_of_its_primary() -> None:
    assert EU.shared_secret("postgres") == US.shared_secret("postgres") == "causal-ui-gym/us/postgres"


def test_the_longest_names_fit() -> None:
    longest = Names("p" * 30, Site("s" * 12, account="1" * 12, region="us-west-2"), HUB, "example.com")
    assert len(longest.bucket("x" * 6)) == 63
    with pytest.raises(NamingError, match=r"GYM153.*S3 bucket.*63 characters"):
        longest.bucket("x" * 7)


@pytest.mark.parametrize(
    ("code", "build"),
    [
        ("GYM150", lambda: require_platform_name("Platform", "Causal UI Gym")),
        ("GYM150", lambda: require_platform_name("Platform", "p" * 31)),
        ("GYM151", lambda: require_dns_label("Compute", "name", "a_b")),
        ("GYM151", lambda: require_dns_label("Compute", "name", "a" * 64)),
        ("GYM152", lambda: require_domain("Platform", "*.causal-ui-gym.dev")),
        ("GYM152", lambda: require_domain("Platform", "https://causal-ui-gym.dev")),
        ("GYM152", lambda: require_domain("Platform", "causal-ui-gym.dev.")),
    ],
)
def test_refuses(code: str, build) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(NamingError) as caught:
        build()
    assert caught.value.code == code
