# ---
# jupyter:
#   jupytext:
#     formats: py:percent
#     text_representation:
#       extension: .py
#       format_name: percent
#   kernelspec:
#     display_name: Python 3
#     name: python3
# ---

# %% [markdown]
# # Seeing is not doing
#
# Smokers of this made-up population have far more lung cancer than others, and yet making people smoke would lower
# their risk. We look at the data, ask the engine for the truth, compute that truth from observations alone, and then see
# which agents can tell the difference.
#
# Run it as a script, `python seeing_is_not_doing.py FOLDER`, or open it as a notebook with jupytext. It writes
# `seeing_is_not_doing.png` and `report.html` to the folder, which is the current one unless given.

# %%
import sys
from pathlib import Path

import jax
import numpy as np
from matplotlib.figure import Figure

from causal_ui_gym import catalogue
from causal_ui_gym.agents import AgentRegistry, ask, compare, generate_questions, report
from causal_ui_gym.engine import Do, StructuralCausalModel, queries
from causal_ui_gym.engine.identification import identify, minimal_adjustment_sets

folder = Path(sys.argv[1] if len(sys.argv) == 2 else ".")
folder.mkdir(parents=True, exist_ok=True)

# %% [markdown]
# ## The experiment
# Nobody can measure the genotype; everything else is observed.

# %%
experiment = catalogue.load("smoking-tar-cancer")
model = StructuralCausalModel.from_specification(experiment.specification)
print(experiment.description)
print("causes:", ", ".join(f"{cause} → {effect}" for cause, effect in model.graph.edges))

# %% [markdown]
# ## What we see, and what would happen

# %%
key = jax.random.key(2026)
seen = [
    queries.counterfactual_outcome(
        model, evidence={"smoking": level}, interventions=[], outcome="cancer", samples=100_000, key=key
    ).value.item()
    for level in ("no", "yes")
]
done = [
    queries.expected_outcome(
        model, outcome="cancer", interventions=[Do("smoking", level)], samples=100_000, key=key
    ).value.item()
    for level in ("no", "yes")
]
print(f"P(cancer | smoking = no, yes)     {seen[0]:.3f} {seen[1]:.3f}")
print(f"P(cancer | do(smoking = no, yes)) {done[0]:.3f} {done[1]:.3f}")

# %% [markdown]
# ## The same answer from observations alone
# No set of observed variables removes the confounding, but the front door is open.

# %%
print("adjustment sets:", list(minimal_adjustment_sets(model.graph, "smoking", "cancer")) or "none")
estimand = identify(model.graph, outcome="cancer", treatment="smoking")
print(estimand.text)

observed = ("smoking", "tar", "cancer")
draws = model.sample(100_000, key=jax.random.key(7))
table = np.stack([np.asarray(draws[name]) for name in observed], axis=1)
joint = np.histogramdd(table, bins=2, range=[(-0.5, 1.5)] * 3)[0] / len(table)
from_data = estimand.evaluate(observed, joint)[:, 1]
print(f"from 100,000 observed people      {from_data[0]:.3f} {from_data[1]:.3f}")

# %% [markdown]
# ## Who can tell?
# Set `OPENAI_API_KEY` or `ANTHROPIC_API_KEY`, pass `Credentials(...)` to the registry, and add its agents to the list.

# %%
registry = AgentRegistry()
agents = [registry.get(name) for name in ("oracle", "correlational", "random")]
belief_question = ask(model, treatment="smoking", outcome="cancer", treated=1, control=0, form="yes_no")
comparison = compare(
    agents,
    model,
    generate_questions(model, count=12, seed=1),
    title=experiment.title,
    belief_question=belief_question,
    units=1000,
    seed=3,
)
for score in comparison.scores:
    print(f"{score.agent:14} sign accuracy {score.sign_accuracy:.0%}, Brier score {score.brier:.3f}")
(folder / "report.html").write_text(report.html_report(comparison), encoding="utf-8")

# %% [markdown]
# ## The picture

# %%
figure = Figure(figsize=(11, 4.2), layout="constrained")
left, right = figure.subplots(1, 2)

places = np.arange(3)
for shift, level, colour in ((-0.2, "no", "#56B4E9"), (0.2, "yes", "#0072B2")):
    index = int(level == "yes")
    bars = left.bar(places + shift, [seen[index], done[index], from_data[index]], 0.38, color=colour)
    left.bar_label(bars, fmt="%.2f")
    bars.set_label(f"smoking = {level}")
left.set_xticks(places, ["seen", "done\n(truth)", "done\n(from observations)"])
left.set(ylabel="probability of cancer", ylim=(0, 1), title="Smokers have more cancer; smoking lowers it")
figure.legend(*left.get_legend_handles_labels(), frameon=False, loc="outside lower left", ncols=2)

for trajectory, marker in zip(comparison.trajectories, "osD", strict=True):
    right.plot(trajectory.beliefs, marker=marker, label=trajectory.agent, clip_on=False)
right.axhline(float(comparison.trajectories[0].truth), color="#444444", linestyle="--", label="truth")
right.set(
    xlabel="experiments seen",
    ylabel="belief that smoking raises the risk",
    ylim=(-0.02, 1.02),
    title="Belief over experiments",
)
figure.legend(*right.get_legend_handles_labels(), frameon=False, loc="outside lower right", ncols=4)
for axes in (left, right):
    axes.spines[["top", "right"]].set_visible(False)
figure.savefig(folder / "seeing_is_not_doing.png", dpi=150)
figure  # noqa: B018 - a notebook shows the last value of a cell
