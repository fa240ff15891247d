"""The Kubernetes tree: layers, patches on final documents, tokens, and all-or-nothing output."""

from pathlib import Path

import cdk8s
import pytest
import yaml

from causal_ui_gym_constructs.manifests import Manifests, to_yaml
from causal_ui_gym_constructs.patches import Patch
from causal_ui_gym_constructs.plan.errors import ManifestError
from causal_ui_gym_constructs.plan.layers import Layer
from causal_ui_gym_constructs.plan.names import Names
from causal_ui_gym_constructs.plan.site import Hub, Site

HUB = Hub(account="111111111111", region="us-west-2")
US = Names("gym", Site("us", account="111111111111", region="us-west-2"), HUB, "example.com")
EU = Names("gym", Site("eu", account="222222222222", region="eu-west-1", replica_of="us"), HUB, "example.com")


def _manifests(outdir: Path, value: str = "1") -> Manifests:
    manifests = Manifests(outdir=str(outdir / "dist"))
    for names in (US, EU):
        cdk8s.ApiObject(
            manifests.chart(names, Layer.COMPUTE),
            "Config",
            api_version="v1",
            kind="ConfigMap",
            metadata={"name": "config"},
        ).add_json_patch(cdk8s.JsonPatch.add("/data", {"key": value}))
    return manifests


def test_one_file_per_site_and_layer_in_sync_waves(tmp_path: Path) -> None:
    _manifests(tmp_path).synth()
    written = yaml.safe_load((tmp_path / "dist/eu/40-compute.k8s.yaml").read_text())
    assert written["data"] == {"key": "1"}
    assert written["metadata"]["annotations"]["argocd.argoproj.io/sync-wave"] == "40"


def test_a_token_is_an_error_and_leaves_the_old_output(tmp_path: Path) -> None:
    _manifests(tmp_path).synth()
    with pytest.raises(ManifestError, match=r"GYM701 .*ConfigMap/config.data.key"):
        _manifests(tmp_path, value="arn:${Token[TOKEN.24]}").synth()
    assert yaml.safe_load((tmp_path / "dist/us/40-compute.k8s.yaml").read_text())["data"] == {"key": "1"}
    assert [path.name for path in tmp_path.iterdir()] == ["dist"]


def test_patches_reach_what_is_written(tmp_path: Path) -> None:
    manifests = _manifests(tmp_path)
    manifests.patch(
        Patch(
            kind="ConfigMap",
            name="config",
            site="eu",
            operations=[{"op": "replace", "path": "/data/key", "value": "2"}],
        ),
        Patch(kind="ConfigMap", name="config", merge={"data": {"nvidia.com/gpu": "1"}}),
    )
    documents = manifests.documents()
    assert documents["eu/40-compute.k8s.yaml"][0]["data"] == {"key": "2", "nvidia.com/gpu": "1"}
    assert documents["us/40-compute.k8s.yaml"][0]["data"] == {"key": "1", "nvidia.com/gpu": "1"}


@pytest.mark.parametrize(
    ("code", "patch"),
    [
        ("GYM702", Patch(kind="ConfigMap", name="confg", merge={"data": {"key": "2"}})),
        ("GYM702", Patch(kind="ConfigMap", name="config", site="asia", merge={"data": {"key": "2"}})),
        (
            "GYM703",
            Patch(
                kind="ConfigMap", name="config", operations=[{"op": "replace", "path": "/spec/replicas", "value": 2}]
            ),
        ),
        ("GYM704", Patch(kind="ConfigMap", name="config", merge={"data": {"key": "1"}})),
        ("GYM704", Patch(kind="ConfigMap", name="config")),
    ],
)
def test_a_patch_without_effect_is_an_error(tmp_path: Path, code: str, patch: Patch) -> None:
    manifests = _manifests(tmp_path)
    manifests.patch(patch)
    with pytest.raises(ManifestError) as caught:
        manifests.synth()
    assert caught.value.code == code
    assert not (tmp_path / "dist").exists()


def test_long_text_is_written_as_a_block() -> None:
    assert "|-\n" in to_yaml([{"script": "line one\nline two"}])
