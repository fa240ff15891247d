"""Sites and what they refuse."""

import pytest

from causal_ui_gym_constructs.plan.errors import SiteError
from causal_ui_gym_constructs.plan.regions import REGIONS
from causal_ui_gym_constructs.plan.site import Hub, Site, require_sites

US = Site("us", account="111111111111", region="us-west-2")
EU = Site("eu", account="222222222222", region="eu-west-1", replica_of="us")


def test_a_site_needs_three_words() -> None:
    assert US.zones == ("us-west-2a", "us-west-2b", "us-west-2c")
    assert US.role == "primary"
    assert EU.role == "replica"


def test_default_ranges_of_all_regions_differ() -> None:
    ranges = {Site("s", account="1" * 12, region=region).cidr for region in REGIONS}
    assert len(ranges) == len(REGIONS)


def test_order_of_sites_does_not_move_ranges() -> None:
    assert require_sites("Platform", [US, EU])[1].cidr == require_sites("Platform", [EU, US])[0].cidr


@pytest.mark.parametrize(
    ("code", "mentions", "build"),
    [
        ("GYM101", "U.S.", lambda: Site("U.S.", account="1" * 12, region="us-west-2")),
        (
            "GYM101",
            "averyveryverylongname",
            lambda: Site("averyveryverylongname", account="1" * 12, region="us-west-2"),
        ),
        ("GYM102", "'123'", lambda: Site("us", account="123", region="us-west-2")),
        ("GYM102", "leading zeros", lambda: Hub(account="12345678901", region="us-west-2")),
        ("GYM103", "Did you mean 'us-west-2'?", lambda: Site("us", account="1" * 12, region="us-wset-2")),
        ("GYM104", "another site", lambda: Site("us", account="1" * 12, region="us-west-2", replica_of="us")),
        (
            "GYM105",
            "us-west-2z",
            lambda: Site("us", account="1" * 12, region="us-west-2", zones=("us-west-2a", "us-west-2z")),
        ),
        ("GYM105", "two or more", lambda: Site("us", account="1" * 12, region="us-west-2", zones=("us-west-2a",))),
        ("GYM106", "10.0.0.0/33", lambda: Site("us", account="1" * 12, region="us-west-2", cidr="10.0.0.0/33")),
        ("GYM106", "host bits set", lambda: Site("us", account="1" * 12, region="us-west-2", cidr="10.0.0.1/16")),
        ("GYM107", "private", lambda: Site("us", account="1" * 12, region="us-west-2", cidr="8.8.0.0/16")),
        ("GYM107", "/16 to /20", lambda: Site("us", account="1" * 12, region="us-west-2", cidr="10.0.0.0/24")),
        ("GYM108", "one site or more", lambda: require_sites("Platform", [])),
        ("GYM109", "two sites named 'us'", lambda: require_sites("Platform", [US, US])),
        (
            "GYM110",
            "one per account",
            lambda: require_sites("Platform", [US, Site("us2", account="1" * 12, region="us-west-2")]),
        ),
        (
            "GYM111",
            "replica_of='asia'",
            lambda: require_sites("P", [Site("eu", account="2" * 12, region="eu-west-1", replica_of="asia")]),
        ),
        (
            "GYM112",
            "overlaps",
            lambda: require_sites("P", [US, Site("eu", account="2" * 12, region="eu-west-1", cidr=US.cidr)]),
        ),
    ],
)
def test_refuses(code: str, mentions: str, build) -> None:  # type: ignore[no-untyped-def]
    with pytest.raises(SiteError) as caught:
        build()
    assert caught.value.code == code
    assert mentions.replace("one per", "one site per") in str(caught.value)
    assert caught.value.remedy
