"""Every document and every template of the reference platform is valid where it will be applied."""

import json
import re
from pathlib import Path

import pytest
from cfnlint.api import lint
from cfnlint.config import ManualArgs

from causal_ui_gym_constructs.preflight.schemas.validation import problems_of_all
from reference_platform import ReferencePlatform

SITES = ("us", "eu")
ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("site", SITES)
@pytest.mark.parametrize("kubernetes", ["1.27", "1.36"])
def test_every_document_passes_strict_validation(
    reference_platform: ReferencePlatform, site: str, kubernetes: str
) -> None:
    documents = reference_platform.documents(site)
    assert len(documents) > 90
    assert problems_of_all(documents, kubernetes=kubernetes) == []


def test_every_template_passes_cfn_lint_in_its_region(reference_platform: ReferencePlatform) -> None:
    assembly = reference_platform.assembly
    assert len({account for account, _ in assembly.environments.values()}) == 2
    problems = []
    for stack, template in assembly.stacks.items():
        _, region = assembly.environments[stack]
        found = lint(json.dumps(template), config=ManualArgs(regions=[region]))
        problems += [f"{stack}: {match}" for match in found if match.rule.severity == "error"]
    assert problems == []


@pytest.mark.parametrize("site", SITES)
def test_no_token_no_empty_secret_no_foreign_account(reference_platform: ReferencePlatform, site: str) -> None:
    for path in sorted((reference_platform.dist / site).glob("*.yaml")):
        text = path.read_text()
        assert "Token[" not in text, path.name
        assert "000000000000" not in text, path.name
    for document in reference_platform.documents(site):
        if document["kind"] == "Secret":
            values = [*document.get("data", {}).values(), *document.get("stringData", {}).values()]
            assert values, document["metadata"]["name"]
            assert all(values), document["metadata"]["name"]


@pytest.mark.parametrize("site", SITES)
def test_every_image_is_pinned(reference_platform: ReferencePlatform, site: str) -> None:
    images = []
    for document in reference_platform.documents(site):
        images += re.findall(r'"image(?:Name)?": "([^"]+)"', json.dumps(document))
    assert images
    for image in images:
        assert re.search(r"@sha256:[0-9a-f]{64}$|:v?[0-9][\w.-]*$", image), image


def test_object_names_are_unique(reference_platform: ReferencePlatform) -> None:
    for site in SITES:
        keys = [
            (d["apiVersion"].split("/")[0], d["kind"], d["metadata"].get("namespace"), d["metadata"]["name"])
            for d in reference_platform.documents(site)
        ]
        assert len(keys) == len(set(keys))


@pytest.mark.parametrize("site", SITES)
def test_nothing_follows_what_is_latest(reference_platform: ReferencePlatform, site: str) -> None:
    for path in sorted((reference_platform.dist / site).glob("*.yaml")):
        assert not re.search(r"[:@]latest\b", path.read_text()), path.name
