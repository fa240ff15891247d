"""Reports of a comparison: HTML, CSV and LaTeX.

`html_report` is one self-contained file: no script, no font, no request. Everything that came from a person or a model
is escaped for the format that it goes into.
"""

import csv
import io
from collections.abc import Callable, Iterable, Sequence
from importlib import resources
from typing import NamedTuple

import jinja2
from markupsafe import Markup

from .chart import belief_chart
from .comparison import Comparison
from .question import Question
from .scores import AgentScore, GradedAnswer, Truth, sign_accuracy

MISSING = "–"


class Column(NamedTuple):
    """A column of the comparison table. `better`: 1 if more is better, -1 if less is, 0 if neither."""

    key: str
    heading: str
    read: Callable[[AgentScore], float | None]
    show: Callable[[float], str]
    better: int
    meaning: str


def _percent(value: float) -> str:
    return f"{100 * value:.0f} %"


def _number(value: float) -> str:
    return f"{value:.3g}".replace("-", "−")


COLUMNS = (
    Column("sign_accuracy", "Sign accuracy", lambda s: s.sign_accuracy, _percent, 1,
           "share of questions whose sign is right; no answer is wrong"),
    Column("association", "Association", lambda s: s.sign_accuracy_by_rung["association"], _percent, 1,
           "sign accuracy of the questions about what is seen"),
    Column("intervention", "Intervention", lambda s: s.sign_accuracy_by_rung["intervention"], _percent, 1,
           "sign accuracy of the questions about what would happen if something were set"),
    Column("counterfactual", "Counterfactual", lambda s: s.sign_accuracy_by_rung["counterfactual"], _percent, 1,
           "sign accuracy of the questions about what would have happened"),
    Column("ate_error", "ATE error", lambda s: s.ate_error, _number, -1,
           "mean absolute error of stated effects, in units of the outcomes"),
    Column("ate_error_sd", "ATE error / SD", lambda s: s.ate_error_sd, _number, -1,
           "the same, in standard deviations of the outcomes"),
    Column("adjustment_validity", "Adjustment sets", lambda s: s.adjustment_validity, _percent, 1,
           "share of stated adjustment sets that are valid"),
    Column("brier", "Brier score", lambda s: s.brier, _number, -1,
           "mean squared error of stated beliefs; 0.25 is what always saying one half gets"),
    Column("tokens", "Tokens", lambda s: s.tokens or None, lambda n: f"{n:,.0f}", 0, "tokens billed by the provider"),
    Column("cost_usd", "Cost", lambda s: s.cost_usd, lambda c: f"${c:.4f}", 0, "in US dollars, where prices are configured"),
)  # fmt: skip


class _Row(NamedTuple):
    question: Question
    truth: Truth
    answers: tuple[GradedAnswer, ...]


_template = jinja2.Environment(
    autoescape=True, undefined=jinja2.StrictUndefined, trim_blocks=True, lstrip_blocks=True
).from_string(resources.files(__package__).joinpath("report.html").read_text("utf-8"))


def html_report(comparison: Comparison) -> str:
    """A self-contained HTML page: score table, belief chart and every answer beside the truth."""
    questions: dict[str, list[GradedAnswer]] = {}
    for graded in comparison.answers:
        questions.setdefault(graded.question.id, []).append(graded)
    trajectories = comparison.trajectories
    return _template.render(
        title=comparison.title,
        columns=[column for column in COLUMNS if any(column.read(s) is not None for s in comparison.scores)],
        scores=comparison.scores,
        best=_best(comparison.scores),
        show=_show,
        # matplotlib escapes the labels that it writes
        chart=Markup(belief_chart(trajectories)) if trajectories else None,
        trajectories=trajectories,
        rows=[_Row(many[0].question, many[0].truth, tuple(many)) for many in questions.values()],
        is_right=_is_right,
        shown=_shown,
        number=_number,
    )


def scores_csv(comparison: Comparison) -> str:
    """One line per agent, full precision, empty where there is no score (RFC 4180, CRLF line ends)."""
    lines = [["agent", "questions", "answered", *(column.key for column in COLUMNS)]]
    for score in comparison.scores:
        values = [column.read(score) for column in COLUMNS]
        lines.append(
            [
                _cell(score.agent),
                str(score.questions),
                str(score.answered),
                *("" if v is None else repr(v) for v in values),
            ]
        )
    return _csv(lines)


def answers_csv(comparison: Comparison) -> str:
    """One line per question and agent, with the truth beside the answer."""
    lines = [
        ["question", "rung", "form", "treatment", "outcome", "treated", "control", "text", "truth", "agent",
         "probability", "value", "adjustment_set", "adjustment_valid", "no_answer"]
    ]  # fmt: skip
    for graded in comparison.answers:
        question, answer = graded.question, graded.answer
        cells: list[object] = [
            question.id, question.rung, question.form, question.treatment, question.outcome, question.treated,
            question.control, question.text, graded.truth.value, answer.agent, answer.probability, answer.value,
            None if answer.adjustment_set is None else " ".join(answer.adjustment_set), graded.adjustment_valid,
            answer.no_answer and answer.no_answer.reason,
        ]  # fmt: skip
        lines.append(["" if cell is None else _cell(cell) if isinstance(cell, str) else repr(cell) for cell in cells])
    return _csv(lines)


def latex_table(comparison: Comparison) -> str:
    r"""The comparison table as a LaTeX `table`; needs `\usepackage{booktabs}`. The best of each column is bold."""
    columns = [column for column in COLUMNS if any(column.read(s) is not None for s in comparison.scores)]
    best = _best(comparison.scores)
    head = " & ".join(_latex(heading) for heading in ("Agent", "Answered", *(c.heading for c in columns)))
    body = []
    for score in comparison.scores:
        cells = [_latex(score.agent), f"{score.answered}/{score.questions}"]
        for column in columns:
            shown = _latex(_show(column, score))
            cells.append(rf"\textbf{{{shown}}}" if (score.agent, column.key) in best else shown)
        body.append(" & ".join(cells) + r" \\")
    return "\n".join(
        [
            r"\begin{table}",
            r"  \centering",
            rf"  \caption{{{_latex(comparison.title)}}}",
            rf"  \begin{{tabular}}{{l{'r' * (len(columns) + 1)}}}",
            r"    \toprule",
            rf"    {head} \\",
            r"    \midrule",
            *(f"    {line}" for line in body),
            r"    \bottomrule",
            r"  \end{tabular}",
            r"\end{table}",
            "",
        ]
    )


def _show(column: Column, score: AgentScore) -> str:
    value = column.read(score)
    return MISSING if value is None else column.show(value)


def _is_right(graded: GradedAnswer) -> bool:
    return sign_accuracy([graded]) == 1.0


def _shown(graded: GradedAnswer) -> str:
    answer = graded.answer
    if answer.no_answer is not None:
        return f"✗ {answer.no_answer.reason.replace('_', ' ')}"
    said = (
        _number(answer.value)
        if answer.probability is None and answer.value is not None
        else f"{answer.probability:.2f}"
    )
    return f"{'✓' if _is_right(graded) else '✗'} {said}"


def _best(scores: Sequence[AgentScore]) -> set[tuple[str, str]]:
    """(agent, column) of the best values, where agents differ."""
    best: set[tuple[str, str]] = set()
    for column in COLUMNS:
        values = {score.agent: column.read(score) for score in scores}
        ranked = {agent: value * column.better for agent, value in values.items() if value is not None}
        if column.better and len(set(ranked.values())) > 1:
            top = max(ranked.values())
            best.update((agent, column.key) for agent, value in ranked.items() if value == top)
    return best


def _cell(text: str) -> str:
    """Text that a spreadsheet will not run as a formula (OWASP, CSV injection)."""
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t", "\r")) else text


def _csv(lines: Iterable[Sequence[str]]) -> str:
    written = io.StringIO()
    csv.writer(written).writerows(lines)
    return written.getvalue()


_LATEX = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "&": r"\&",
        "%": r"\%",
        "$": r"\$",
        "#": r"\#",
        "_": r"\_",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        "–": "--",
        "−": "$-$",
        "<": r"\textless{}",
        ">": r"\textgreater{}",
        "\n": " ",
    }
)


def _latex(text: str) -> str:
    return text.translate(_LATEX)
