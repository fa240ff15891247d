"""The README is true: its Python blocks run, its links and make targets exist."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text()
BLOCKS = [
    re.sub(r"^   ", "", block, flags=re.M)
    for block in re.findall(r"^ *```python\n(.*?)^ *```", README, flags=re.M | re.S)
]


@pytest.mark.parametrize("index", range(len(BLOCKS)))
def test_python_blocks_run(index: int, tmp_path: Path) -> None:
    environment = {**os.environ, "CDK_OUTDIR": str(tmp_path / "cdk.out"), "CDK8S_OUTDIR": str(tmp_path / "dist")}
    subprocess.run([sys.executable, "-c", BLOCKS[index]], cwd=tmp_path, env=environment, check=True, timeout=300)


def test_make_targets_exist() -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), flags=re.M))
    mentioned = set(re.findall(r"make ([a-z-]+)", README))
    assert mentioned
    assert mentioned <= targets


@pytest.mark.parametrize(
    "page", [*ROOT.glob("*.md"), *ROOT.glob("docs/*.md"), ROOT / "tests/README.md", ROOT / "imports/README.md"], ids=str
)
def test_links_lead_somewhere(page: Path) -> None:
    for link in re.findall(r"\]\((?!http)([^)#]+)", page.read_text()):
        assert (page.parent / link).exists(), f"{page.name} links to {link}"
