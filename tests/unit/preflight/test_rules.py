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
