"""What the platform alone renders is valid where it is applied."""

from __future__ import annotations

import json
import re

import pytest
from cfnlint.api import lint
from cfnlint.config import ManualArgs

from bare_platform import bare_platform
from causal_ui_gym_constructs.preflight.schemas.validation import problems_of_all

REGIONS = {"us": "us-west-2", "eu": "eu-west-1", "de": "eu-central-1", "hub": "us-west-2"}


@pytest.mark.parametrize("minor", ["1.27", "1.36"])
def test_every_document_passes_its_strict_schema(minor: str) -> None:
    documents = [document for file in bare_platform().documents.values() for document in file]
    assert len(documents) > 40
    assert problems_of_all(documents, kubernetes=minor) == []


@pytest.mark.parametrize("site", ["us", "eu", "hub"])
def test_every_template_passes_cfn_lint_in_its_region(site: str) -> None:
    platform = bare_platform()
    templates = {name: text for name, text in platform.templates.items() if name.startswith(f"{site}-")}
    assert len(templates) >= (1 if site == "hub" else 3)
    for name, template in templates.items():
        found = lint(json.dumps(template), config=ManualArgs(regions=[REGIONS[site]]))
        # Warnings are advice: zones are the site's own choice, and a dependency that a reference implies already does no harm.
        assert [f"{name}: {m.rule.id} {m.message}" for m in found if m.rule.severity == "error"] == []


def test_no_image_that_our_values_name_can_move() -> None:
    platform = bare_platform()
    images = []
    for application in platform.applications("us").values():
        values = application["source"].get("helm", {}).get("valuesObject", {})
        images += re.findall(r"'image': '([^']+)'", str(values))
        for image in re.findall(r"'image': (\{[^}]*\})", str(values)):
            images.append(image)
    assert len(images) >= 2
    assert not any("latest" in image for image in images)
    assert all(re.search(r":v?\d+\.\d+\.\d+$|'tag': '\d+\.\d+\.\d+'", image) for image in images)


def test_no_secret_is_empty() -> None:
    for file, documents in bare_platform().documents.items():
        for document in documents:
            if document["kind"] == "Secret":
                values = {**document.get("data", {}), **document.get("stringData", {})}
                assert values, file
                assert all(values.values()), file
