"""One region more costs one line, and what comes out equals the first replica's but for names, region and account."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest

from bare_platform import bare_platform
from causal_ui_gym_constructs.plan.operators import OPERATORS

_EU = {"222222222222": "<account>", "eu-west-1": "<region>", r"10\.22\.": "<network>."}
_DE = {"333333333333": "<account>", "eu-central-1": "<region>", r"10\.25\.": "<network>."}


def _normalised(value: Any, site: str, words: dict[str, str]) -> str:
    text = json.dumps(value, sort_keys=True, indent=1)
    for pattern, placeholder in words.items():
        text = re.sub(pattern, placeholder, text)
    # The site's name stands after the platform's, before a domain of the platform, or alone.
    before = r"(?:(?<=causal-ui-gym[-/])|(?<=of site )|(?<=Site\$)|(?<=dist/)|(?<=targetgroup/)|(?<=secrets-)|(?<=\"))"
    text = re.sub(rf"{before}{site}\b", "<site>", text)
    return re.sub(rf"\b{site}(?=\.causal-ui-gym\.)", "<site>", text)


def test_the_stacks_of_two_replicas_are_the_same() -> None:
    platform = bare_platform()
    for layer in ("network", "cluster", "delivery"):
        eu = _normalised(platform.templates[f"eu-{layer}"], "eu", _EU)
        de = _normalised(platform.templates[f"de-{layer}"], "de", _DE)
        # Hashes of names that the CDK makes from other names.
        assert _without_hashes(eu) == _without_hashes(de), layer


def test_the_manifests_of_two_replicas_are_the_same() -> None:
    platform = bare_platform()
    files = {site: sorted(f for f in platform.documents if f.startswith(f"{site}/")) for site in ("eu", "de")}
    assert [f.partition("/")[2] for f in files["eu"]] == [f.partition("/")[2] for f in files["de"]]
    for eu, de in zip(files["eu"], files["de"], strict=True):
        assert _normalised(platform.documents[eu], "eu", _EU) == _normalised(platform.documents[de], "de", _DE)


def test_argo_cd_deploys_the_same_to_two_replicas() -> None:
    platform = bare_platform()
    eu = _normalised(list(platform.applications("eu").values()), "eu", _EU)
    de = _normalised(list(platform.applications("de").values()), "de", _DE)
    assert eu == de
    assert len(platform.applications("eu")) == len(OPERATORS) + 1


# What a replica may say of another site: its own roles in the hub and in its primary's account, Argo CD's role, the repository.
_OF_OTHERS = (
    "arn:aws:iam::111111111111:role/causal-ui-gym-SITE-dns-hub",
    "arn:aws:iam::111111111111:role/causal-ui-gym-us-secrets-SITE",
    "arn:aws:iam::111111111111:role/causal-ui-gym-us-shared-secrets-SITE",
    "arn:aws:iam::111111111111:role/causal-ui-gym-us-*-shared-secrets-SITE",
    "arn:aws:iam::111111111111:role/causal-ui-gym-us-argocd",
    "https://git-codecommit.us-west-2.amazonaws.com/v1/repos/causal-ui-gym-manifests",
    '"region": "us-west-2", "role": ""',
)


@pytest.mark.parametrize("site", ["eu", "de"])
def test_a_replica_names_no_other_site(site: str) -> None:
    platform = bare_platform()
    texts = {layer: json.dumps(platform.templates[f"{site}-{layer}"]) for layer in ("network", "cluster", "delivery")}
    texts |= {
        file: json.dumps(documents) for file, documents in platform.documents.items() if file.startswith(f"{site}/")
    }
    texts["applications"] = json.dumps(platform.applications(site))
    for where, text in texts.items():
        for allowed in _OF_OTHERS:
            text = text.replace(allowed.replace("SITE", site), "")
        for stranger in ("us-west-2", "111111111111", "causal-ui-gym-us", "us.causal-ui-gym"):
            assert stranger not in text, where


def test_primary_and_replica_differ_only_in_what_a_role_means() -> None:
    """The primary runs Argo CD, so its delivery differs; its network does not, and its cluster only in what a replica may read."""
    platform = bare_platform()
    us = {"111111111111": "<account>", "us-west-2": "<region>", r"10\.19\.": "<network>."}
    primary = _without_hashes(_normalised(platform.templates["us-network"], "us", us))
    replica = _without_hashes(_normalised(platform.templates["eu-network"], "eu", _EU))
    assert primary == replica


def _without_hashes(text: str) -> str:
    return re.sub(r"[0-9A-F]{8}\b", "<hash>", text)
