"""What the image holds, made without building it: the environment of its Dockerfile, and the code as its wheel installs it."""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import causal_ui_gym

SERVICE = Path(causal_ui_gym.__file__).parents[1]
DOCKERFILE = (SERVICE / "Dockerfile").read_text("utf-8")
FINAL_STAGE = DOCKERFILE.rpartition("\nFROM ")[2]
CONTEXT = ("pyproject.toml", "README.md", "image", "causal_ui_gym")


def image_environment() -> dict[str, str]:
    """What ENV sets in the final stage."""
    block = re.search(r"^ENV (.*?[^\\])$", FINAL_STAGE, re.MULTILINE | re.DOTALL)
    assert block is not None
    return dict(pair.split("=", 1) for pair in block.group(1).replace("\\\n", " ").split())


def install_wheel(target: Path) -> None:
    """Install the code from a wheel, made of what ``.dockerignore`` lets through, without its dependencies."""
    with tempfile.TemporaryDirectory() as folder:
        context = Path(folder)
        for name in CONTEXT:
            source = SERVICE / name
            if source.is_dir():
                shutil.copytree(source, context / name, ignore=shutil.ignore_patterns("__pycache__"))
            else:
                shutil.copy(source, context / name)
        pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--disable-pip-version-check"]
        subprocess.run([*pip, "--target", str(target), str(context)], check=True, capture_output=True)
