"""Prints what the image installs before the code itself: the dependencies of a variant, cpu or cuda."""

import sys
import tomllib
from pathlib import Path

VARIANTS = ("cpu", "cuda")


def requirements(variant: str, pyproject: Path) -> list[str]:
    """The requirements of a variant; raises ValueError for another name."""
    if variant not in VARIANTS:
        raise ValueError(f"VARIANT={variant!r} is not known; allowed are {', '.join(VARIANTS)}")
    project = tomllib.loads(pyproject.read_text("utf-8"))["project"]
    extra = project["optional-dependencies"][variant] if variant != "cpu" else []
    return [*project["dependencies"], *extra]


if __name__ == "__main__":
    try:
        print("\n".join(requirements(sys.argv[1], Path("pyproject.toml"))))
    except ValueError as error:
        sys.exit(f"error: {error}")
