"""JUnit XML as CI servers read it: a suite per family, a case per rule; a finding that counts is a failure."""

from __future__ import annotations

from itertools import groupby
from xml.etree import ElementTree

from ..checking import Report
from ..finding import Finding
from ..rule import Rule, all_rules


def to_junit(report: Report) -> str:
    """The report; accepted findings stand in the case's ``system-out``."""
    root = ElementTree.Element("testsuites", name="causal-ui-gym check")
    by_code: dict[str, list[Finding]] = {}
    for finding in report.findings:
        by_code.setdefault(finding.code, []).append(finding)
    for family, members in groupby(all_rules(), key=lambda rule: rule.family):
        suite = ElementTree.SubElement(root, "testsuite", name=family)
        cases = [_case(suite, rule, by_code.pop(rule.code, [])) for rule in members]
        suite.set("tests", str(len(cases)))
        suite.set("failures", str(sum(cases)))
    if by_code:  # findings about acknowledgements belong to no rule
        suite = ElementTree.SubElement(root, "testsuite", name="acknowledgements", tests="1", failures="1")
        case = ElementTree.SubElement(
            suite, "testcase", classname="acknowledgements", name="every one accepts something"
        )
        _fail(case, [finding for findings in by_code.values() for finding in findings])
    return ElementTree.tostring(root, encoding="unicode", xml_declaration=True)


def _case(suite: ElementTree.Element, rule: Rule, findings: list[Finding]) -> bool:
    case = ElementTree.SubElement(suite, "testcase", classname=rule.family, name=f"{rule.code} {rule.title}")
    counted = [finding for finding in findings if not finding.acknowledged]
    if counted:
        _fail(case, counted)
    accepted = [
        f"{finding.where}: {finding.what} (accepted: {finding.acknowledged})"
        for finding in findings
        if finding.acknowledged
    ]
    if accepted:
        ElementTree.SubElement(case, "system-out").text = "\n".join(accepted)
    return bool(counted)


def _fail(case: ElementTree.Element, findings: list[Finding]) -> None:
    gravest = min(findings, key=lambda finding: finding.severity.rank)
    failure = ElementTree.SubElement(case, "failure", type=gravest.severity.value, message=gravest.what)
    failure.text = "\n".join(f"{finding.where}: {finding.what}\n{finding.why} {finding.remedy}" for finding in findings)
