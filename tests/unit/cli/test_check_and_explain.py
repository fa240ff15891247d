"""``causal-ui-gym check`` and ``explain`` as a person, a CI server and a code scanner read them."""

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from causal_ui_gym_constructs.cli import main
from causal_ui_gym_constructs.preflight import all_rules
from reference_platform import ReferencePlatform

FAULTY = str(Path(__file__).parents[1] / "preflight" / "rules" / "GYM844" / "failing.yaml")


def test_text_says_what_where_why_and_how_to_mend(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--manifests", FAULTY]) == 1
    text = " ".join(capsys.readouterr().out.split())
    for part in (
        "GYM844 KEDA's idle replicas are fewer than its minimum",
        f"{FAULTY}:6 ScaledObject demo/api spec.idleReplicaCount",
        "idleReplicaCount 2 is not below minReplicaCount 2",
        "KEDA's webhook refuses the object",
        "Set idleReplicaCount to 0",
    ):
        assert part in text


def test_the_exit_code_follows_the_gravity(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    warnings_alone = tmp_path / "deployment.yaml"
    warnings_alone.write_text("apiVersion: v1\nkind: Namespace\nmetadata: {name: demo}\n")
    found = {f["severity"] for f in _json(capsys, str(warnings_alone))["findings"]}
    assert found == {"warning"}, "a namespace without a Pod Security level"
    assert main(["check", "--manifests", str(warnings_alone)]) == 0
    assert main(["check", "--manifests", str(warnings_alone), "--fail-on", "warning"]) == 1
    assert main(["check", "--manifests", FAULTY, "--fail-on", "error"]) == 1


def test_unusable_input_is_2_and_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path), str(tmp_path)]) == 2
    assert "run `make synth`" in capsys.readouterr().err


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    report = _json(capsys, FAULTY)
    (finding,) = (f for f in report["findings"] if f["code"] == "GYM844")
    assert finding["where"] == {
        "file": FAULTY,
        "line": 6,
        "object": "ScaledObject demo/api",
        "path": "spec.idleReplicaCount",
    }
    assert report["judged"]["objects"] == 1
    assert report["counts"]["error"] == sum(f["severity"] == "error" for f in report["findings"])


def test_sarif_places_results_and_describes_their_rules(tmp_path: Path) -> None:
    output = tmp_path / "preflight.sarif"
    main(["check", "--manifests", FAULTY, "--format", "sarif", "--output", str(output)])
    (run,) = json.loads(output.read_text())["runs"]
    described = {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert {result["ruleId"] for result in run["results"]} == described
    (result,) = (result for result in run["results"] if result["ruleId"] == "GYM844")
    place = result["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]["startLine"]) == (FAULTY, 6)


def test_junit_has_a_case_per_rule(tmp_path: Path) -> None:
    output = tmp_path / "preflight.xml"
    main(["check", "--manifests", FAULTY, "--format", "junit", "--output", str(output)])
    root = ElementTree.parse(output).getroot()
    assert len(root.findall("testsuite/testcase")) == len(all_rules())
    failed = [case.get("name", "")[:6] for case in root.iter("testcase") if case.find("failure") is not None]
    assert "GYM844" in failed
    assert "GYM854" not in failed


def test_accepted_findings_are_suppressed_everywhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    accepted = tmp_path / "accepted.yaml"
    entries = {(f["code"], f["where"]["object"]) for f in _json(capsys, FAULTY)["findings"]}
    accepted.write_text(
        json.dumps([{"rule": code, "object": thing, "reason": "this is a test"} for code, thing in sorted(entries)])
    )
    options = ["check", "--manifests", FAULTY, "--acknowledgements", str(accepted), "--fail-on", "note"]
    assert main(options) == 0
    assert f"0 errors, 0 warnings, 0 notes, {len(entries)} acknowledged" in capsys.readouterr().out
    assert main([*options, "--format", "sarif"]) == 0
    results = json.loads(capsys.readouterr().out)["runs"][0]["results"]
    assert all(result["suppressions"][0]["justification"] == "this is a test" for result in results)
    assert main([*options, "--format", "junit"]) == 0
    assert "<failure" not in capsys.readouterr().out


def test_the_reference_platform_passes(
    reference_platform: ReferencePlatform, capsys: pytest.CaptureFixture[str]
) -> None:
    folders = [str(reference_platform.cdk_out), str(reference_platform.dist)]
    assert main(["check", *folders, "--fail-on", "warning"]) == 0, capsys.readouterr().out


def test_explain(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "gym844"]) == 0
    page = capsys.readouterr().out
    assert "idleReplicaCount" in page
    assert "What to do. Set idleReplicaCount to 0" in page
    assert main(["explain"]) == 0
    listed = capsys.readouterr().out
    assert all(rule.code in listed for rule in all_rules())
    assert main(["explain", "GYM8444"]) == 2
    assert "Did you mean GYM844?" in capsys.readouterr().err
    assert main(["explain", "GYM103"]) == 2
    assert "errors of the plan" in capsys.readouterr().err


def _json(capsys: pytest.CaptureFixture[str], file: str) -> dict[str, list[dict[str, str]]]:
    main(["check", "--manifests", file, "--format", "json"])
    report: dict[str, list[dict[str, str]]] = json.loads(capsys.readouterr().out)
    return report
