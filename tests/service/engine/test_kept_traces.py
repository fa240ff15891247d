"""A restarted process uses the traces that an earlier one kept, and never a wrong one."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from causal_ui_gym.engine import kept_traces
from causal_ui_gym.engine.compiled import compiled, trace_counts
from causal_ui_gym.engine.kept_traces import keep_traces

VALUES = jnp.arange(4.0)


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[Path]:
    keep_traces(tmp_path / "traces")
    yield tmp_path / "traces"
    keep_traces(None)


def started(factor: float = 2.0) -> Callable[..., Any]:
    """A kernel as a process that has just started has it: never traced before."""

    @compiled("power", "sharding")
    def scaled(values: Any, offset: float, *, power: int, sharding: Any = None, key: Any) -> tuple[Any, Any]:
        return factor * values**power + offset, jax.random.uniform(key, values.shape)

    return scaled


def ask(
    kernel: Callable[..., Any], values: Any = VALUES, power: int = 2, sharding: Any = None
) -> tuple[np.ndarray, int]:
    """The answer, and how often it took a trace."""
    before = trace_counts().get("scaled", 0)
    found, drawn = kernel(values, 1.0, power=power, sharding=sharding, key=jax.random.key(3))
    np.testing.assert_array_equal(drawn, jax.random.uniform(jax.random.key(3), values.shape))
    return np.asarray(found), trace_counts().get("scaled", 0) - before


def test_a_restart_does_not_trace_again(folder: Path) -> None:
    first, traced = ask(started())
    assert traced == 1
    again, traced = ask(started())
    assert traced == 0
    np.testing.assert_array_equal(first, [1.0, 3.0, 9.0, 19.0])
    np.testing.assert_array_equal(again, first)


def test_other_shapes_types_and_options_are_other_traces(folder: Path) -> None:
    ask(started())
    for options in ({"values": jnp.arange(5.0)}, {"values": jnp.arange(4)}, {"power": 3}):
        _, traced = ask(started(), **options)
        assert traced == 1, options
    np.testing.assert_array_equal(ask(started(), power=3)[0], [1.0, 3.0, 17.0, 55.0])
    assert len(list(folder.iterdir())) == 4


def test_a_trace_of_other_source_is_not_used(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ask(started())
    monkeypatch.setattr(kept_traces, "_versions", lambda: "another release")
    changed, traced = ask(started(factor=10.0))
    assert traced == 1
    np.testing.assert_array_equal(changed, [1.0, 11.0, 41.0, 91.0])


def test_a_damaged_file_is_made_again(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    first, _ = ask(started())
    (file,) = folder.iterdir()
    for damaged in (b"", file.read_bytes()[:100]):
        file.write_bytes(damaged)
        again, traced = ask(started())
        assert traced == 1
        np.testing.assert_array_equal(again, first)
    assert "is made again" in caplog.text
    assert ask(started())[1] == 0


def test_a_folder_that_cannot_be_made_costs_no_answer(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "file").write_text("")
    keep_traces(tmp_path / "file" / "traces")
    try:
        np.testing.assert_array_equal(ask(started())[0], [1.0, 3.0, 9.0, 19.0])
    finally:
        keep_traces(None)
    assert "cannot be written" in caplog.text


def test_what_lies_on_several_devices_is_not_kept(folder: Path) -> None:
    ask(started(), sharding=jax.sharding.SingleDeviceSharding(jax.devices()[0]))
    assert not folder.exists()
