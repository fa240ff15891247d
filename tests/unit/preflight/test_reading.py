"""YAML from anywhere is read with the lines of its fields; what is none is refused with its place."""

import io
from pathlib import Path

import pytest

from causal_ui_gym_constructs.preflight import UnreadableError, read_manifests, read_platform

POD = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec:\n  containers:\n  - name: main\n    image: x\n"


def test_a_field_knows_its_line(tmp_path: Path) -> None:
    (tmp_path / "pod.yaml").write_text(f"---\n{POD}")
    (document,) = read_manifests([tmp_path]).documents
    assert document.where("spec.containers[0].image").line == 8
    assert document.where("spec.containers[0].resources").line == 7, "an absent field: the line of its parent"
    assert str(document.where("spec")) == f"{tmp_path / 'pod.yaml'}:5 Pod a spec"


def test_yaml_blocks_of_a_markdown_file_keep_their_lines(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text(f"# Title\n\n```yaml\n{POD}```\n\n```sh\nnot: yaml: at all\n```\n\n```yml\n{POD}---\n{POD}```\n")
    documents = read_manifests([page]).documents
    assert [document.where("kind").line for document in documents] == [5, 19, 27]


def test_lists_are_unpacked_and_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    items = f"apiVersion: v1\nkind: List\nitems:\n- {{apiVersion: v1, kind: Pod, metadata: {{name: b}}}}\n---\n{POD}"
    monkeypatch.setattr("sys.stdin", io.StringIO(items))
    assert [document.title for document in read_manifests([Path("-")]).documents] == ["Pod b", "Pod a"]


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("a: [", "not YAML"),
        ("- 1\n- 2\n", "a.yaml:1: not a Kubernetes object"),
        ("kind: Pod\n", "apiVersion and kind are needed"),
        ("", "no Kubernetes object is there"),
    ],
)
def test_what_is_no_manifest_is_refused(tmp_path: Path, text: str, says: str) -> None:
    (tmp_path / "a.yaml").write_text(text)
    with pytest.raises(UnreadableError, match=says):
        read_manifests([tmp_path / "a.yaml"])


def test_a_missing_path_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError, match="cannot be read"):
        read_manifests([tmp_path / "none.yaml"])
    with pytest.raises(UnreadableError, match=r"no \.yaml or \.yml file"):
        read_manifests([tmp_path])
    with pytest.raises(UnreadableError, match="no cloud assembly"):
        read_platform(tmp_path, tmp_path)
