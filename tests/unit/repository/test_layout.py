"""The layout's traps: each of these files once broke every import."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("path", ["constructs/__init__.py", "tests/constructs/__init__.py"])
def test_nothing_shadows_the_package_constructs(path: str) -> None:
    assert not (ROOT / path).exists(), f"{path} shadows the PyPI package `constructs`: every CDK import dies"


def test_constructs_is_the_package_from_pypi() -> None:
    code = "import constructs; print(constructs.Construct.__module__, constructs.__file__)"
    out = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert "site-packages" in out


def test_no_build_product_is_tracked() -> None:
    tracked = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=True
    ).stdout.splitlines()
    built = ("cdk.out/", "dist/", "node_modules/", ".venv/", "wheels/")
    assert tracked
    assert [path for path in tracked if path.startswith(built)] == []
