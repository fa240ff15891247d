"""The notebook-style example runs from start to plot, as a user would run it."""

import subprocess
import sys
from pathlib import Path

import pytest

EXAMPLE = Path(__file__).parents[3] / "service" / "examples" / "seeing_is_not_doing.py"


def test_the_example_runs_from_start_to_plot(tmp_path: Path) -> None:
    run = subprocess.run(
        [sys.executable, EXAMPLE, tmp_path / "results"], capture_output=True, text=True, timeout=600, check=False
    )
    assert run.returncode == 0, run.stderr
    assert (tmp_path / "results" / "seeing_is_not_doing.png").read_bytes().startswith(b"\x89PNG")
    assert "<svg" in (tmp_path / "results" / "report.html").read_text(encoding="utf-8")
    truth = next(line for line in run.stdout.splitlines() if line.startswith("P(cancer | do(smoking = no"))
    assert [float(number) for number in truth.split()[-2:]] == pytest.approx([0.4975, 0.4525], abs=0.01)
    assert "adjustment sets: none" in run.stdout
