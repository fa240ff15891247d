"""The checked-in bindings are what the lock makes, load one at a time, and render valid objects."""

from __future__ import annotations

import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import cdk8s
import pytest

from causal_ui_gym_constructs.preflight.schemas import lock, source
from causal_ui_gym_constructs.preflight.schemas.validation import schema_problems
from tools.crds import bindings
from unit.custom_resources.binding_samples import SAMPLES
from unit.custom_resources.typed_construction import arguments

LOCKED = lock.read_lock()
GROUPS = bindings.typed_groups(LOCKED)
IMPORTS = lock.LOCK_FILE.parent
PACKAGE = "causal_ui_gym_constructs.imports"

needs_definitions = pytest.mark.skipif(
    not source.available_offline(),
    reason=f"NOT CHECKED: no custom resource definitions; set {source.FOLDER_VARIABLE} or run: causal-ui-gym crds",
)


def contents(folder: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and "__pycache__" not in path.parts
    }


@needs_definitions
@pytest.mark.skipif(not bindings.CDK8S.exists(), reason="NOT CHECKED: node_modules is missing; run: npm ci")
@pytest.mark.parametrize("group", GROUPS)
def test_checked_in_bindings_are_what_the_lock_makes(group: str, tmp_path: Path) -> None:
    bindings.generate_group(group, GROUPS[group], source.default_source(), tmp_path / "made")
    made, checked_in = contents(tmp_path / "made"), contents(IMPORTS / bindings.package_name(group))
    assert sorted(made) == sorted(checked_in)
    different = [name for name, data in made.items() if data != checked_in[name]]
    assert not different, f"{group}: {different} differ from what the lock makes; run: make imports"


def test_there_is_one_package_per_locked_group_and_no_other() -> None:
    packages = {path.parent.name for path in IMPORTS.glob("*/_jsii")}
    assert packages == {bindings.package_name(group) for group in GROUPS}


def test_no_checked_in_file_exceeds_one_mebibyte() -> None:
    checked_in = [path for path in IMPORTS.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    assert checked_in
    assert [path for path in checked_in if path.stat().st_size > 2**20] == []


LOADED = """
import importlib, json, sys
root = "causal_ui_gym_constructs.imports"
importlib.import_module("causal_ui_gym_constructs")
before = set(sys.modules)
importlib.import_module(root)
by_the_table = sorted(set(sys.modules) - before)
added = []
for package in sys.argv[1:]:
    before = {name for name in sys.modules if name.startswith(root + ".")}
    importlib.import_module(f"{root}.{package}")
    now = {name for name in sys.modules if name.startswith(root + ".")}
    added.append(sorted({name.split(".")[2] for name in now - before}))
print(json.dumps([by_the_table, added]))
"""


# Either order: a package that loads another is caught whichever of the two comes first.
@pytest.mark.parametrize("backwards", [False, True])
def test_importing_one_group_loads_no_other(backwards: bool) -> None:
    packages = sorted((bindings.package_name(group) for group in GROUPS), reverse=backwards)
    run = subprocess.run([sys.executable, "-c", LOADED, *packages], capture_output=True, text=True, check=True)
    by_the_table, added = json.loads(run.stdout)
    assert by_the_table == [PACKAGE]
    assert added == [[package] for package in packages]


def test_every_kind_with_a_binding_has_a_sample() -> None:
    assert sorted(SAMPLES) == sorted((crd.group, crd.kind) for crd in LOCKED if not crd.untyped)


def binding(group: str, kind: str) -> Any:
    """The generated class: cdk8s writes acronyms in pascal case (``HttpRoute``)."""
    package = importlib.import_module(f"{PACKAGE}.{bindings.package_name(group)}")
    (name,) = [name for name in dir(package) if name.lower() == kind.lower()]
    return getattr(package, name)


@needs_definitions
@pytest.mark.parametrize(("group", "kind"), SAMPLES)
def test_an_object_renders_as_written_and_its_definition_accepts_it(group: str, kind: str) -> None:
    cls, sample = binding(group, kind), SAMPLES[group, kind]
    chart = cdk8s.Chart(cdk8s.Testing.app(), "chart", disable_resource_name_hashes=True)
    cls(chart, "sample", **arguments(cls, sample))
    (document,) = chart.to_json()
    (crd,) = [crd for crd in LOCKED if (crd.group, crd.kind) == (group, kind)]
    assert document == {"apiVersion": crd.api_version, "kind": kind, "metadata": {"name": "chart-sample"}, **sample}
    assert schema_problems(document) == []
