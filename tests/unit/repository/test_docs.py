"""The documentation's Python is true: every block runs, on a platform of its own; an ellipsis stands for what the reader fills in."""

import base64
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import cdk8s
import pytest

import causal_ui_gym_constructs as library
from causal_ui_gym_constructs import CausalDataTier, GpuComputeService, Manifests, Platform, Site

ROOT = Path(__file__).parents[3]
IMAGE = "ghcr.io/example/causal-ui-gym:1.0.0"


def _blocks() -> Iterator[Any]:
    for page in (*sorted(ROOT.glob("docs/*.md")), ROOT / "imports/README.md"):
        for number, block in enumerate(re.findall(r"^ *```python\n(.*?)^ *```", page.read_text(), flags=re.M | re.S)):
            yield pytest.param(block, id=f"{page.relative_to(ROOT)}-{number}")


BLOCKS = list(_blocks())


def _filled_in(block: str) -> str:
    code = re.sub(r"^   ", "", block, flags=re.M) if block.startswith("   ") else block
    code = code.replace("eyJ…", base64.b64encode(b'{"databaseSystemIdentifier": "7"}').decode())
    return code.replace("sha256:…", "sha256:" + "a" * 64).replace(" …,", "").replace(", …", "")


def test_there_is_something_to_run() -> None:
    assert len(BLOCKS) >= 7


@pytest.mark.parametrize("block", BLOCKS)
def test_a_block_runs(block: str) -> None:
    sites = [
        Site("us", account="111111111111", region="us-west-2"),
        Site("eu", account="222222222222", region="eu-west-1", replica_of="us"),
    ]
    code = _filled_in(block)
    manifests = Manifests()
    platform = Platform(None, manifests, name="causal-ui-gym", domain="causal-ui-gym.dev", sites=sites)
    names: dict[str, Any] = {name: getattr(library, name) for name in library.__all__}
    names |= {"platform": platform, "manifests": manifests, "chart": cdk8s.Chart(cdk8s.App(), "chart")}
    if "CausalDataTier(" not in code:
        names["data"] = CausalDataTier(platform, "Data")
    if "service=service" in code:
        names["service"] = GpuComputeService(platform, "Compute", image=IMAGE, data=names["data"])
    exec(compile(code, "documentation", "exec"), names)
    manifests.documents()
