"""Findings of the tools in one currency, and the reviewed exceptions that they are held against."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from cloud_assembly import Assembly

EXCEPTIONS = Path(__file__).parent / "exceptions.yaml"


@dataclass(frozen=True, order=True)
class Finding:
    """What a tool says about a resource.

    Args:
        rule: the tool's name of it.
        at: stack and construct path.
        says: the tool's sentence.
    """

    rule: str
    at: str
    says: str = field(compare=False)


@dataclass(frozen=True)
class Places:
    """Rewrites a finding so that both sites' findings read alike: ``<site>``, ``<account>`` and ``<region>`` are the stack's own."""

    assembly: Assembly
    paths: dict[tuple[str, str], str]
    """Construct path by stack and logical id."""

    @classmethod
    def read(cls, cdk_out: Path) -> Places:
        assembly = Assembly.read(cdk_out)
        paths = {}
        for stack in assembly.stacks:
            metadata = json.loads((cdk_out / f"{stack}.metadata.json").read_text())
            for path, entries in metadata.items():
                for entry in entries:
                    if entry["type"] == "aws:cdk:logicalId":
                        paths[stack, entry["data"]] = path.removeprefix("/")
        return cls(assembly, paths)

    def finding(self, rule: str, stack: str, logical_id: str, says: str) -> Finding:
        path = self.paths[stack, logical_id].removesuffix("/Resource")
        return Finding(self._alike(rule, stack), self._alike(path, stack), says)

    def at_path(self, rule: str, path: str, says: str) -> Finding:
        stack = path.split("/")[0]
        return Finding(self._alike(rule, stack), self._alike(path.removesuffix("/Resource"), stack), says)

    def _alike(self, text: str, stack: str) -> str:
        account, region = self.assembly.environments[stack]
        own = self.assembly.sites[stack]
        for other_account, other_region in sorted(set(self.assembly.environments.values())):
            text = text.replace(other_region, "<region>" if other_region == region else "<other region>")
            text = text.replace(other_account, "<account>" if other_account == account else "<other account>")
        for site in sorted(set(self.assembly.sites.values()) - {"hub"}):
            text = re.sub(rf"\b{site}\b", "<site>" if own in (site, "hub") else "<other site>", text)
        return text


def exceptions() -> dict[tuple[str, str], str]:
    """Reason by rule and place."""
    reasons: dict[tuple[str, str], str] = {}
    entries: list[dict[str, Any]] = yaml.safe_load(EXCEPTIONS.read_text(encoding="utf-8"))
    for entry in entries:
        assert set(entry) == {"rules", "at", "reason"}, entry
        assert len(entry["reason"].split()) >= 8, f"no reason that a reviewer could judge: {entry}"
        for rule in entry["rules"]:
            for at in entry["at"]:
                assert (rule, at) not in reasons, f"excepted twice: {rule} at {at}"
                reasons[rule, at] = entry["reason"]
    return reasons


def unexplained(findings: Iterable[Finding], reasons: dict[tuple[str, str], str]) -> list[str]:
    """Findings that no exception names."""
    return sorted({f"{f.rule} at {f.at}: {f.says}" for f in findings if (f.rule, f.at) not in reasons})


def stale(findings: Iterable[Finding], reasons: dict[tuple[str, str], str]) -> list[str]:
    """Exceptions that name no finding: what they excused is gone."""
    found = {(finding.rule, finding.at) for finding in findings}
    return sorted(f"{rule} at {at}" for rule, at in reasons if (rule, at) not in found)
