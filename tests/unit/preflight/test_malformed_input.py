"""YAML that is not what it should be never stops a run: schema rules report it, and no other rule fails on it."""

import copy
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from causal_ui_gym_constructs.preflight import Rendered, all_rules, check, read_manifests
from causal_ui_gym_constructs.preflight.cluster import Cluster
from causal_ui_gym_constructs.preflight.document import Document

EXAMPLES = [
    document.body
    for file in sorted((Path(__file__).parent / "rules").glob("*/*.yaml"))
    for document in read_manifests([file]).documents
]
WRONG: tuple[Any, ...] = (None, 5, 1.5, True, "x", [], {}, [None], ["x"], [{}], {"a": None})


def _fields(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, child in children:
        yield (*path, key)
        yield from _fields(child, (*path, key))


def _spoilt(body: Any, chance: random.Random) -> Any:
    spoilt = copy.deepcopy(body)
    fields = [path for path in _fields(spoilt) if path not in (("kind",), ("apiVersion",))]
    if fields:
        *parents, last = chance.choice(fields)
        node = spoilt
        for step in parents:
            node = node[step]
        node[last] = copy.deepcopy(chance.choice(WRONG))
    return spoilt


@pytest.mark.parametrize("seed", range(20))
def test_no_rule_fails_on_a_field_of_another_type(seed: int) -> None:
    chance = random.Random(seed)
    bodies = [_spoilt(body, chance) for body in chance.sample(EXAMPLES, 60)]
    rendered = Rendered((Cluster("manifests", [Document("some.yaml", body) for body in bodies]),))
    assert check(rendered).rules == len(all_rules())
