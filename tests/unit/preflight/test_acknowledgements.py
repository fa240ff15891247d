"""A finding is accepted for one object, with a reason, and an entry that accepts nothing is reported."""

from pathlib import Path

import pytest

from causal_ui_gym_constructs.preflight import (
    Acknowledgement,
    Severity,
    UnreadableError,
    check,
    read_acknowledgements,
    read_manifests,
)

FAULTY = Path(__file__).parent / "rules" / "GYM844" / "failing.yaml"
TITLE = "ScaledObject demo/api"


def _check(*acknowledgements: Acknowledgement) -> list[tuple[str, str]]:
    report = check(read_manifests([FAULTY]), acknowledgements=acknowledgements)
    return [(f.code, f.acknowledged) for f in report.findings if f.code in ("GYM800", "GYM844")]


def test_an_accepted_finding_keeps_its_reason_and_does_not_fail() -> None:
    accepted = Acknowledgement(rule="GYM844", object=TITLE, reason="the webhook is off in this cluster")
    assert _check(accepted) == [("GYM844", "the webhook is off in this cluster")]


@pytest.mark.parametrize(
    "entry",
    [
        Acknowledgement(rule="GYM844", object="ScaledObject demo/other", reason="is for another object"),
        Acknowledgement(rule="GYM854", object=TITLE, reason="is for another rule"),
        Acknowledgement(rule="GYM844", object=TITLE, path="spec.idle", reason="is for another field"),
    ],
)
def test_what_it_does_not_name_still_counts_and_the_entry_is_reported(entry: Acknowledgement) -> None:
    assert sorted(_check(entry)) == [("GYM800", ""), ("GYM844", "")]


def test_a_path_covers_what_is_below_it() -> None:
    accepted = Acknowledgement(rule="GYM844", object=TITLE, path="spec", reason="the whole spec is generated")
    assert _check(accepted) == [("GYM844", "the whole spec is generated")]


def test_only_what_counts_fails() -> None:
    rendered = read_manifests([FAULTY])
    entries = {
        (f.code, f.where.object): Acknowledgement(rule=f.code, object=f.where.object, reason="accepted in this test")
        for f in check(rendered).findings
    }
    report = check(rendered, acknowledgements=entries.values())
    assert report.findings
    assert not report.fails(Severity.NOTE)
    assert check(rendered).fails(Severity.ERROR)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("- {rule: GYM844, object: ScaledObject demo/api}", "needed are rule, object and reason"),
        ("- {rule: GYM844, object: ScaledObject demo/api, reason: ok}", "say in a sentence why"),
        ("- {rule: GYM844, object: a, reason: it is right here, until: 2027}", "needed are rule, object and reason"),
        ("rule: GYM844", "a list of acknowledgements is needed"),
        ("- [", "cannot be read"),
    ],
)
def test_a_malformed_file_is_refused(tmp_path: Path, text: str, says: str) -> None:
    file = tmp_path / "preflight.yaml"
    file.write_text(text)
    with pytest.raises(UnreadableError, match=says):
        read_acknowledgements(file)
