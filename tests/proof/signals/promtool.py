"""Runs promtool on rendered rules, as the Prometheus operator would load them."""

from __future__ import annotations

import copy
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import yaml

from proof.report import missing


def groups_of(documents: list[dict[str, Any]]) -> dict[str, Any]:
    """The rule file of all PrometheusRules of a site."""
    rules = [document for document in documents if document["kind"] == "PrometheusRule"]
    return {"groups": [copy.deepcopy(group) for rule in rules for group in rule["spec"]["groups"]]}


def rules_in(rule_file: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Every alert and recording rule."""
    for group in rule_file["groups"]:
        yield from group["rules"]


def check(rule_file: Mapping[str, Any], folder: Path) -> subprocess.CompletedProcess[str]:
    """``promtool check rules``."""
    (folder / "rules.yaml").write_text(yaml.safe_dump(rule_file))
    return _promtool("check", "rules", "rules.yaml", folder=folder)


def test(
    rule_file: Mapping[str, Any], tests: list[Mapping[str, Any]], folder: Path
) -> subprocess.CompletedProcess[str]:
    """``promtool test rules``."""
    (folder / "rules.yaml").write_text(yaml.safe_dump(rule_file))
    whole = {"rule_files": ["rules.yaml"], "evaluation_interval": "1m", "tests": tests}
    (folder / "tests.yaml").write_text(yaml.safe_dump(whole))
    return _promtool("test", "rules", "tests.yaml", folder=folder)


def _promtool(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    if shutil.which("promtool") is None:
        missing("promtool", "apt-get install prometheus")
    return subprocess.run(["promtool", *arguments], cwd=folder, capture_output=True, text=True, check=False)
