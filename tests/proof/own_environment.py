"""Virtual environments for programs whose dependencies would disturb the project's: made once from exact pins, then kept."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

from filelock import FileLock

from proof.report import missing

FOLDER = Path(__file__).parents[2] / "build" / "proof"


def own_environment(name: str, requirements: Path) -> Path:
    """The ``bin`` folder of ``build/proof/<name>-venv``, made anew when its pins or its Python change.

    Args:
        name: what runs in it.
        requirements: exact pins of every distribution in it.
    """
    environment = FOLDER / f"{name}-venv"
    pins = f"{sys.version}\n{requirements.read_text(encoding='utf-8')}"
    digest = hashlib.sha256(pins.encode()).hexdigest()
    FOLDER.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{environment}.lock"):
        made_from = environment / "made-from"
        if not made_from.exists() or made_from.read_text() != digest:
            subprocess.run([sys.executable, "-m", "venv", "--clear", environment], check=True)
            install: list[str | Path] = [
                environment / "bin" / "pip",
                "install",
                "--quiet",
                "--disable-pip-version-check",
            ]
            done = subprocess.run([*install, "--no-deps", "-r", requirements], capture_output=True, text=True)
            if done.returncode:
                missing(name, f"pip could not install {requirements.name}: {done.stderr.strip()[-400:]}")
            made_from.write_text(digest)
    return environment / "bin"
