import csv
import io
from html.parser import HTMLParser

import msgspec
import pytest

from causal_ui_gym.agents import (
    Agent,
    AgentScore,
    Answer,
    Comparison,
    Question,
    QuestionError,
    ask,
    compare,
    generate_questions,
    report,
)
from causal_ui_gym.agents.builtin import CorrelationalAgent, OracleAgent, RandomAgent
from causal_ui_gym.agents.chart import belief_chart
from causal_ui_gym.engine import Categorical, ModelSpecification, QueryError, StructuralCausalModel

NASTY = "<img src=x onerror=alert(1)>&_%$#{}~^\\"


def all_agents() -> list[Agent]:
    return [OracleAgent(), CorrelationalAgent(), RandomAgent()]


@pytest.fixture(scope="module")
def comparison(confounded: StructuralCausalModel) -> Comparison:
    belief = ask(confounded, treatment="dose", outcome="recovery", treated=1.0, control=0.0, form="yes_no")
    questions = generate_questions(confounded, count=18)
    return compare(all_agents(), confounded, questions, title="Doses", belief_question=belief)


def row(comparison: Comparison, agent: str) -> AgentScore:
    return next(score for score in comparison.scores if score.agent == agent)


def test_the_oracle_is_perfect_and_the_correlational_agent_fails_above_association(comparison: Comparison) -> None:
    oracle, correlational = row(comparison, "oracle"), row(comparison, "correlational")
    assert (oracle.sign_accuracy, oracle.ate_error, oracle.brier, oracle.adjustment_validity) == (1.0, 0.0, 0.0, 1.0)
    assert correlational.sign_accuracy_by_rung["association"] == 1.0
    assert (correlational.sign_accuracy_by_rung["intervention"] or 0.0) < 1.0
    assert (correlational.brier or 0.0) > 0.0


def test_progress_counts_every_question_and_trajectory_once(confounded: StructuralCausalModel) -> None:
    questions = generate_questions(confounded, count=4)
    belief = ask(confounded, treatment="dose", outcome="recovery", treated=1.0, control=0.0, form="yes_no")
    seen: list[tuple[int, int]] = []
    compare(all_agents(), confounded, questions, belief_question=belief, on_progress=lambda *step: seen.append(step))
    assert seen == [(done, 15) for done in range(1, 16)]


def test_progress_that_raises_stops_the_comparison(confounded: StructuralCausalModel) -> None:
    asked: list[str] = []

    class Counted(OracleAgent):
        def answer(self, model: StructuralCausalModel, question: Question, *rest: object) -> Answer:
            asked.append(question.id)
            return super().answer(model, question)

    def cancel(done: int, total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        compare([Counted()], confounded, generate_questions(confounded, count=18), concurrency=1, on_progress=cancel)
    assert len(asked) < 18


def test_a_wrong_intervention_is_refused_before_anyone_is_asked(confounded: StructuralCausalModel) -> None:
    belief = ask(confounded, treatment="dose", outcome="recovery", treated=1.0, control=0.0, form="yes_no")
    with pytest.raises(QueryError, match="'diet' is not a node"):
        compare(
            all_agents(),
            confounded,
            [belief],
            belief_question=belief,
            interventions=[{"dose": 1.0}, {"diet": 1.0}],
            on_progress=lambda done, total: pytest.fail("asked"),
        )


def test_results_do_not_depend_on_concurrency_and_survive_json(confounded: StructuralCausalModel) -> None:
    questions = generate_questions(confounded, count=6)
    one, many = (compare(all_agents(), confounded, questions, concurrency=n) for n in (1, 8))
    assert one == many
    assert msgspec.json.decode(msgspec.json.encode(one), type=Comparison) == one


def test_a_comparison_of_nothing_or_of_twins_is_refused(confounded: StructuralCausalModel) -> None:
    questions = generate_questions(confounded, count=2, forms=["numeric"])
    with pytest.raises(QuestionError, match="0 agents and 2 questions"):
        compare([], confounded, questions)
    with pytest.raises(QuestionError, match="repeat a name"):
        compare([RandomAgent(), RandomAgent()], confounded, questions)
    with pytest.raises(QuestionError, match="numeric"):
        compare(all_agents(), confounded, questions, belief_question=questions[0])


class Elements(HTMLParser):
    """Tags, attributes and text of a page, and whether every element was closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        if tag not in ("meta", "br", "img"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def parse(page: str) -> Elements:
    elements = Elements()
    elements.feed(page)
    assert elements.open == []
    return elements


def test_html_is_self_contained_and_shows_table_chart_and_answers(comparison: Comparison) -> None:
    page = report.html_report(comparison)
    elements = parse(page)
    assert {"table", "svg"} <= set(elements.tags)
    assert not {"script", "link", "img", "iframe"} & set(elements.tags)
    assert not [
        value for name, value in elements.attributes if name in ("src", "href") and not (value or "").startswith("#")
    ]
    text = " ".join(elements.text)
    for shown in (
        "Doses",
        "oracle",
        "correlational",
        "Brier score",
        "experiments seen",
        comparison.answers[0].question.text,
    ):
        assert shown in text
    assert page == report.html_report(comparison)


def test_a_report_without_trajectories_has_no_chart(comparison: Comparison) -> None:
    assert "svg" not in parse(report.html_report(msgspec.structs.replace(comparison, trajectories=()))).tags


@pytest.fixture(scope="module")
def nasty() -> Comparison:
    """Everything that a person or a language model may write is hostile."""
    states = ("no", NASTY)
    specification = ModelSpecification.of(
        **{
            NASTY: Categorical(states=states, table=((0.5, 0.5),)),
            "=1+1": Categorical(states=states, table=((0.8, 0.2), (0.2, 0.8)), parents=(NASTY,)),
        }
    )
    model = StructuralCausalModel.from_specification(specification)

    class Hostile(RandomAgent):
        def answer(self, *args: object, **kwargs: object) -> Answer:
            return msgspec.structs.replace(super().answer(*args, **kwargs), explanation=NASTY, adjustment_set=("=1+1",))  # type: ignore[arg-type]

    belief = ask(model, treatment=NASTY, outcome="=1+1", treated=1, control=0, form="yes_no")
    return compare([Hostile("a$b$c")], model, [belief], title=NASTY, belief_question=belief)


def test_html_escapes_whatever_was_written(nasty: Comparison) -> None:
    page = report.html_report(nasty)
    elements = parse(page)
    assert "img" not in elements.tags
    assert not [name for name, _ in elements.attributes if name.startswith("on")]
    assert NASTY in "".join(elements.text)
    assert "a$b$c" in parse(belief_chart(nasty.trajectories)).text, "a name is not mathematics"


def test_latex_escapes_whatever_was_written(nasty: Comparison) -> None:
    table = report.latex_table(nasty)
    assert r"\&\_\%\$\#\{\}\textasciitilde{}\textasciicircum{}\textbackslash{}" in table
    assert r"\textless{}img src=x onerror=alert(1)\textgreater{}" in table
    assert r"a\$b\$c" in table


def test_csv_never_holds_a_formula(nasty: Comparison) -> None:
    for line in csv.DictReader(io.StringIO(report.answers_csv(nasty))):
        assert line["outcome"] == "'=1+1"
        assert line["adjustment_set"] == "'=1+1"
        assert line["treatment"] == NASTY


def test_csv_keeps_full_precision_and_has_a_line_per_agent_or_answer(comparison: Comparison) -> None:
    scores = list(csv.DictReader(io.StringIO(report.scores_csv(comparison))))
    assert [line["agent"] for line in scores] == ["oracle", "correlational", "random"]
    assert float(scores[1]["brier"]) == row(comparison, "correlational").brier
    assert scores[0]["cost_usd"] == ""
    assert len(list(csv.DictReader(io.StringIO(report.answers_csv(comparison))))) == len(comparison.answers)


def test_latex_is_a_booktabs_table_with_the_best_in_bold(comparison: Comparison) -> None:
    table = report.latex_table(comparison)
    rules = [table.index(rule) for rule in (r"\toprule", r"\midrule", r"\bottomrule")]
    assert rules == sorted(rules)
    body = table[rules[1] : rules[2]].splitlines()[1:-1]
    columns = table[: rules[0]].rsplit("{", 1)[1].index("}")
    assert [line.count(" & ") + 1 for line in body] == [columns] * 3
    assert r"\textbf{100 \%}" in body[0]
