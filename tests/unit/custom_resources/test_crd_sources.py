"""Definitions come from a folder or from upstream, and only those that equal the lock are used."""

from __future__ import annotations

import json
import os
import tarfile
import threading
from collections.abc import Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
import yaml

from causal_ui_gym_constructs.preflight.schemas import lock
from causal_ui_gym_constructs.preflight.schemas.lock import CrdError, LockedCrd, document_sha256, read_lock
from causal_ui_gym_constructs.preflight.schemas.source import FOLDER_VARIABLE, Folder, Upstream, default_source, load
from tools.crds.bindings import generate_group, normalise_archive, package_name
from tools.crds.reduce import reduce_crd


def definition(kind: str, **spec_fields: object) -> dict[str, object]:
    pod = {"type": "object", "properties": {"containers": {"type": "array"}, "terminationGracePeriodSeconds": {}}}
    spec = {
        "type": "object",
        "description": "What is wanted.",
        "required": ["size"],
        "properties": {
            "size": {"type": "integer", "default": 1, "description": "How many.", "x-kubernetes-validations": []},
            "description": {"type": "string", "description": "A field that is called description."},
            "template": {"type": "object", "properties": {"metadata": {"type": "object"}, "spec": pod}},
            **spec_fields,
        },
    }
    schema = {
        "type": "object",
        "required": ["metadata", "spec"],
        "properties": {"metadata": {"type": "object"}, "spec": spec, "status": {"type": "object"}},
    }
    versions = [
        {"name": "v1", "served": True, "storage": True, "schema": {"openAPIV3Schema": schema}},
        {"name": "v1alpha1", "served": False, "storage": False, "schema": {"openAPIV3Schema": schema}},
    ]
    return {
        "apiVersion": "apiextensions.k8s.io/v1",
        "kind": "CustomResourceDefinition",
        "metadata": {"name": f"{kind.lower()}s.example.dev"},
        "spec": {"group": "example.dev", "names": {"kind": kind}, "scope": "Namespaced", "versions": versions},
    }


APPLE, PEAR = definition("Apple"), definition("Pear")
BUNDLE = "# two definitions and something else\n" + yaml.safe_dump_all([{"kind": "ConfigMap"}, PEAR, APPLE])


def locked(kind: str = "Apple", **changes: Any) -> LockedCrd:
    crd = LockedCrd(
        group="example.dev",
        kind=kind,
        version="v1",
        repository="example/fruit",
        tag="v1.0.0",
        commit="0123abcd",
        path="deploy/crds.yaml",
        sha256=document_sha256({"Apple": APPLE, "Pear": PEAR}[kind]),
    )
    return replace(crd, **changes)


class Mirror(ThreadingHTTPServer):
    """A web server on loopback that holds the bundle where GitHub would."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.files = {"/example/fruit/0123abcd/deploy/crds.yaml": BUNDLE}
        self.asked: list[str] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"


class _Handler(BaseHTTPRequestHandler):
    server: Mirror

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        text = self.server.files.get(self.path)
        self.send_response(404 if text is None else 200)
        self.end_headers()
        self.wfile.write((text or "").encode())

    def log_message(self, format: str, *arguments: object) -> None:
        """Quiet."""


@pytest.fixture
def mirror() -> Iterator[Mirror]:
    with Mirror() as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield server
        server.shutdown()
        thread.join()


def test_upstream_is_asked_for_the_pinned_commit_once(mirror: Mirror, tmp_path: Path) -> None:
    upstream = Upstream(tmp_path, mirror.url)
    assert load(locked("Apple"), upstream) == APPLE
    assert load(locked("Pear"), upstream) == PEAR
    assert load(locked("Apple"), Upstream(tmp_path, mirror.url)) == APPLE
    assert mirror.asked == ["/example/fruit/0123abcd/deploy/crds.yaml"]


def test_a_changed_file_upstream_is_refused_and_not_kept(mirror: Mirror, tmp_path: Path) -> None:
    crd, path = locked(), "/example/fruit/0123abcd/deploy/crds.yaml"
    mirror.files[path] = BUNDLE.replace("How many.", "How few.")
    with pytest.raises(
        CrdError, match=r"deploy/crds\.yaml: example\.dev/Apple differs from the lock.*python -m tools\.crds pin"
    ):
        load(crd, Upstream(tmp_path, mirror.url))
    assert list(tmp_path.rglob("*.json")) == []
    mirror.files[path] = BUNDLE
    assert load(crd, Upstream(tmp_path, mirror.url)) == APPLE


def test_a_new_pin_does_not_meet_an_old_download(mirror: Mirror, tmp_path: Path) -> None:
    load(locked(), Upstream(tmp_path, mirror.url))
    newer = definition("Apple", colour={"type": "string"})
    mirror.files["/example/fruit/4567/deploy/crds.yaml"] = yaml.safe_dump(newer)
    crd = locked(commit="4567", sha256=document_sha256(newer))
    assert load(crd, Upstream(tmp_path, mirror.url)) == newer


def test_a_file_that_upstream_lacks_names_its_address_and_the_way_round(mirror: Mirror, tmp_path: Path) -> None:
    with pytest.raises(
        CrdError, match=rf"{mirror.url}/example/fruit/0123abcd/gone\.yaml: cannot be fetched.*404.*{FOLDER_VARIABLE}"
    ):
        load(locked(path="gone.yaml"), Upstream(tmp_path, mirror.url))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<html>: [", "not YAML"),
        ("kind: ConfigMap", "holds no CustomResourceDefinition example.dev/Apple"),
        (yaml.safe_dump(definition("Apple", size={"type": "string"})), "differs from the lock"),
        (None, "not found; it should hold deploy/crds.yaml of https://github.com/example/fruit at v1.0.0"),
    ],
)
def test_a_folder_is_checked_and_its_file_is_named(text: str | None, expected: str, tmp_path: Path) -> None:
    path = tmp_path / "example.dev" / "Apple.yaml"
    if text is not None:
        path.parent.mkdir()
        path.write_text(text, encoding="utf-8")
    with pytest.raises(CrdError) as caught:
        load(locked(), Folder(tmp_path))
    assert str(caught.value).startswith(str(path))
    assert expected in str(caught.value)


def test_layout_and_comments_do_not_count(tmp_path: Path) -> None:
    (tmp_path / "example.dev").mkdir()
    (tmp_path / "example.dev" / "Apple.yaml").write_text("# copied\n" + json.dumps(APPLE, indent=3), encoding="utf-8")
    assert load(locked(), Folder(tmp_path)) == APPLE


def test_the_variable_chooses_the_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path))
    source = default_source()
    assert isinstance(source, Folder)
    assert source.root == tmp_path
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "absent"))
    with pytest.raises(CrdError, match="absent: the folder of custom resource definitions does not exist"):
        default_source()


def reduced_spec(crd: LockedCrd) -> dict[str, object]:
    (version,) = reduce_crd(APPLE, crd)["spec"]["versions"]
    schema = version["schema"]["openAPIV3Schema"]
    assert (sorted(schema["properties"]), schema["required"]) == (["spec"], ["spec"])
    spec: dict[str, object] = schema["properties"]["spec"]["properties"]
    return spec


def test_bindings_keep_names_and_types_only() -> None:
    spec = reduced_spec(locked())
    # A field that is called description is not a description.
    assert spec["size"] == {"type": "integer"}
    assert spec["description"] == {"type": "string"}
    # The pod template becomes a plain dict.
    assert spec["template"] == {"type": "object", "x-kubernetes-preserve-unknown-fields": True}


def test_a_field_opened_by_the_lock_takes_anything() -> None:
    opened = reduced_spec(replace(locked(), open_fields=("spec.size",)))
    assert opened["size"] == {"type": "object", "x-kubernetes-preserve-unknown-fields": True}


@pytest.mark.parametrize(
    ("crd", "expected"),
    [
        (locked(version="v2"), r"version v2 does not exist; the definition has \['v1', 'v1alpha1'\]"),
        (locked(version="v1alpha1"), "version v1alpha1 is not served"),
        (replace(locked(), open_fields=("spec.colour",)), "opens spec.colour"),
    ],
)
def test_a_lock_that_does_not_fit_its_definition_is_refused(crd: LockedCrd, expected: str) -> None:
    with pytest.raises(CrdError, match=expected):
        reduce_crd(APPLE, crd)


ENTRY = {
    key: getattr(locked(), key) for key in ("group", "kind", "version", "repository", "tag", "commit", "path", "sha256")
}


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"crds": [ENTRY, {**ENTRY, "version": "v1alpha1"}]}, "example.dev/Apple is listed twice"),
        ({"crds": [{**ENTRY, "vers": "v1"}]}, r"unknown keys \['vers'\]"),
        ({"crds": [{key: value for key, value in ENTRY.items() if key != "commit"}]}, r"missing keys \['commit'\]"),
        ([], "not a lock file"),
    ],
)
def test_a_faulty_lock_is_refused(content: object, expected: str, tmp_path: Path) -> None:
    path = tmp_path / "crds.lock.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(CrdError, match=expected):
        read_lock(path)


def test_the_lock_pins_whole_commits_and_hashes() -> None:
    for crd in lock.read_lock():
        assert len(crd.commit) == 40, crd.name
        assert len(crd.sha256) == 64, crd.name


def test_missing_tools_are_named(tmp_path: Path) -> None:
    with pytest.raises(CrdError, match="not found; install the pinned tools with: npm ci"):
        generate_group("example.dev", [locked()], Folder(tmp_path), tmp_path / "out", cdk8s=tmp_path / "cdk8s")


def test_package_names_follow_the_group() -> None:
    assert package_name("x-k8s.example.dev") == "x_k8s_example_dev"


def test_archives_do_not_depend_on_when_they_were_made(tmp_path: Path) -> None:
    made = []
    for index, stamp in enumerate((1_000_000_000, 1_700_000_000)):
        folder = tmp_path / str(index)
        folder.mkdir()
        for name in ("b", "a")[:: 1 if index else -1]:
            (folder / name).write_text(name, encoding="utf-8")
            os.utime(folder / name, (stamp, stamp))
        archive = tmp_path / f"{index}.tgz"
        with tarfile.open(archive, "w:gz") as packed:
            for path in folder.iterdir():
                packed.add(path, f"package/{path.name}")
        normalise_archive(archive)
        made.append(archive.read_bytes())
    assert made[0] == made[1]
