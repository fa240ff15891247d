"""Each rule finds its fault, in one place and nowhere else, and is silent on good input."""

from pathlib import Path

import pytest

from causal_ui_gym_constructs.preflight import Rule, all_rules, check, read_manifests, read_platform

EXAMPLES = Path(__file__).parent / "rules"


def _judge(rule: Rule, example: Path) -> list[str]:
    """What one rule says of ``<example>.yaml``, or of the folder ``<example>`` that holds ``cdk.out`` and ``dist``."""
    file = example.with_suffix(".yaml")
    rendered = read_manifests([file]) if file.exists() else read_platform(example / "cdk.out", example / "dist")
    return [f"{finding.where.object} {finding.where.path}".strip() for finding in check(rendered, only=[rule]).findings]


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_it_is_silent_on_good_input(rule: Rule) -> None:
    assert _judge(rule, EXAMPLES / rule.code / "passing") == []


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_it_finds_its_fault(rule: Rule) -> None:
    """``expected.txt`` names object and field of each finding."""
    expected = (EXAMPLES / rule.code / "expected.txt").read_text(encoding="utf-8").splitlines()
    assert expected
    assert sorted(_judge(rule, EXAMPLES / rule.code / "failing")) == sorted(expected)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.code)
def test_it_is_documented(rule: Rule) -> None:
    assert "Source: [" in rule.documentation
    assert rule.why.endswith(".")
    assert rule.remedy.endswith(".")
    assert not rule.title.endswith(".")


def test_pods_with_a_gpu_and_no_pool_that_has_one_are_found(tmp_path: Path) -> None:
    """Only where all pools are known: elsewhere a pool may exist that no file names."""
    group = "{name: plain, instanceType: m7i.xlarge}"
    config = f"apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\nmetadata: {{name: demo}}\nnodeGroups: [{group}]\n"
    pod = "apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {containers: [{resources: {limits: {nvidia.com/gpu: 1}}}]}\n"
    (rule,) = (rule for rule in all_rules() if rule.code == "GYM824")
    (tmp_path / "both.yaml").write_text(f"{config}---\n{pod}")
    (tmp_path / "pod.yaml").write_text(pod)
    assert [f.what for f in check(read_manifests([tmp_path / "both.yaml"]), only=[rule]).findings] == [
        "a pod asks for nvidia.com/gpu 1; m7i.xlarge have no GPU"
    ]
    assert check(read_manifests([tmp_path / "pod.yaml"]), only=[rule]).findings == ()
