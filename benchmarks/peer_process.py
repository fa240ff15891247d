"""The field's libraries as a process of their own: `make bench-engine` sets up its environment, `peer_libraries.py` runs there."""

import atexit
import itertools
import json
import subprocess
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from causal_ui_gym.engine import LinearGaussian, ModelSpecification

PYTHON = Path(__file__).parents[1] / "build" / "peers" / "bin" / "python"
Columns = Mapping[str, "np.ndarray[Any, Any]"]


class PeerProcess:
    """Starts with its first task."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._names = itertools.count()

    def work(self, task: str, columns: Columns | None = None, **arguments: Any) -> Callable[[], object] | None:
        """None where `make bench-engine` has set up no environment."""
        if not PYTHON.exists():
            return None
        name = f"{task} {next(self._names)}"
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder, "columns.npz")
            if columns is not None:
                np.savez(path, **columns)
            self._ask(name=name, task=task, columns=None if columns is None else str(path), arguments=arguments)
        return lambda: self._ask(name=name)

    def _ask(self, **message: Any) -> dict[str, Any]:
        if self._process is None:
            program = Path(__file__).with_name("peer_libraries.py")
            self._process = subprocess.Popen(
                [PYTHON, program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            atexit.register(self._process.kill)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps(message) + "\n")
        self._process.stdin.flush()
        reply = self._process.stdout.readline()
        if not reply:
            raise RuntimeError(f"the peers' process ended at {message['name']!r}; its own message is above")
        answer: dict[str, Any] = json.loads(reply)
        return answer


def described(specification: ModelSpecification) -> list[dict[str, Any]]:
    """A linear model with unit noise, causes first, as the other side reads it."""
    nodes = []
    for node in specification.nodes:
        assert isinstance(node.mechanism, LinearGaussian)
        assert node.mechanism.noise_scale == 1.0
        nodes.append({"name": node.name, "intercept": node.mechanism.intercept, "weights": node.mechanism.weights})
    return nodes
