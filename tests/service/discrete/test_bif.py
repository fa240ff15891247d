"""Reading BIF: what the format allows is read, and everything else is refused with the line at fault."""

import contextlib
import gzip
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from causal_ui_gym.engine.discrete import parse_bif, read_bif
from causal_ui_gym.engine.errors import SpecificationError

RAIN = """
network rain { property author me; }
// a comment
variable rain { type discrete [ 2 ] { no, yes }; }
variable "wet" {
  type discrete [ 3 ] { dry, damp, "soaked" };
  property position = (1, 2) ;
}
probability ( rain ) { table 0.8, 0.2; }
/* another
   comment */
probability ( wet | rain ) {
  (no) 0.7, 0.2, 0.1;
  (yes) 1e-1, 0.3, 0.6;
}
"""


def test_a_small_network() -> None:
    network = parse_bif(RAIN)
    assert network.graph.parents == {"rain": (), "wet": ("rain",)}
    assert network.states["wet"] == ("dry", "damp", "soaked")
    np.testing.assert_allclose(network.tables["wet"], [[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])


def test_plain_and_gzipped_files(tmp_path: Path) -> None:
    (tmp_path / "rain.bif").write_text(RAIN)
    (tmp_path / "rain.bif.gz").write_bytes(gzip.compress(RAIN.encode()))
    for name in ("rain.bif", "rain.bif.gz"):
        assert read_bif(tmp_path / name).query("wet", do={"rain": "yes"}).probability(wet="soaked") == pytest.approx(
            0.6
        )


def test_a_table_lists_the_variable_itself_slowest_and_default_fills_missing_rows() -> None:
    text = RAIN.split("probability ( wet")[0] + "probability ( wet | rain ) {"
    whole = parse_bif(text + "table 0.7, 0.1, 0.2, 0.3, 0.1, 0.6; }")
    np.testing.assert_allclose(whole.tables["wet"], [[0.7, 0.2, 0.1], [0.1, 0.3, 0.6]])
    default = parse_bif(text + "default 0.2, 0.3, 0.5; (yes) 0.1, 0.3, 0.6; }")
    np.testing.assert_allclose(default.tables["wet"], [[0.2, 0.3, 0.5], [0.1, 0.3, 0.6]])


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("variable rain", "varable rain", "line 4: expected network, variable or probability, found 'varable'"),
        ("[ 2 ] { no, yes }", "[ 3 ] { no, yes }", "says it has 3 states and lists 2"),
        ("(yes) 1e-1, 0.3, 0.6;", "", "lacks rows"),
        ("(yes)", "(maybe)", "line 14: a row of 'wet' names the unknown state 'maybe'"),
        ("(yes)", "(yes, no)", "gives 2 states for 1 parents"),
        ("0.3, 0.6;", "0.3;", "expected 3 probabilities, found 2"),
        ("0.3, 0.6;", "0.3 0.6;", "separated by commas"),
        ("0.3, 0.6;", "x, 0.6;", "could not convert"),
        ("0.3, 0.6;", "nan, 0.6;", "not a number"),
        ("0.3, 0.6;", "0.3, 0.7;", "sums from 1 to 1.1"),
        ("wet | rain", "wet | snow", "'snow' is not declared"),
        ("( wet | rain )", "( rain )", "two probability blocks"),
        ("probability ( rain ) { table 0.8, 0.2; }", "", "'rain' has no table"),
        ("0.3, 0.6;\n}", "0.3, 0.6;", "ends in the middle"),
        ("( rain ) { table 0.8, 0.2;", "( rain | wet ) { default 0.5, 0.5;", "cycle"),
        ("{ no, yes }", "{ no, no }", "lists a state twice"),
    ],
)
def test_mistakes_are_refused(old: str, new: str, message: str) -> None:
    assert old in RAIN
    with pytest.raises(SpecificationError, match=message):
        parse_bif(RAIN.replace(old, new, 1))


def test_files_that_are_not_bif(tmp_path: Path) -> None:
    path = tmp_path / "a.bif.gz"
    path.write_bytes(b"plain")
    with pytest.raises(SpecificationError, match="not a gzip file"):
        read_bif(path)
    path = tmp_path / "a.bif"
    path.write_bytes(b"\xff\xfe")
    with pytest.raises(SpecificationError, match="UTF-8"):
        read_bif(path)
    with pytest.raises(SpecificationError, match="declares no variable"):
        parse_bif("")


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.data())
def test_damaged_text_is_read_or_refused_but_never_crashes(data: st.DataObject) -> None:
    cut = data.draw(st.integers(0, len(RAIN)))
    length = data.draw(st.integers(0, 20))
    inserted = data.draw(st.text(alphabet='{}()[]|,;"/* \n0.5abrainwety', max_size=10))
    with contextlib.suppress(SpecificationError):
        parse_bif(RAIN[:cut] + inserted + RAIN[cut + length :])
