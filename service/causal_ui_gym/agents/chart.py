"""The chart of beliefs over experiments, as SVG."""

import io
import threading
from collections.abc import Sequence

import matplotlib
from matplotlib.figure import Figure

from .belief import BeliefTrajectory

# Okabe and Ito (2008): distinguishable with any colour vision; markers differ too, for print.
_COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9", "#000000", "#999999")
_MARKERS = "osD^vPX*"
_style_lock = threading.Lock()  # matplotlib's settings are global to the process


def belief_chart(trajectories: Sequence[BeliefTrajectory]) -> str:
    """One line per agent: belief against number of experiments; the truth is a dashed line. Equal data, equal SVG.

    A step without an answer leaves a gap in the line.
    """
    # Text stays text; names are not mathematics; ids do not change from run to run.
    style = matplotlib.rc_context(
        {"svg.fonttype": "none", "text.parse_math": False, "svg.hashsalt": "causal-ui-gym", "font.size": 11}
    )
    with _style_lock, style:
        figure = Figure(figsize=(8.0, 4.2), layout="constrained")
        axes = figure.add_subplot()
        truth = float(trajectories[0].truth)
        axes.axhline(truth, color="#444444", linestyle="--", linewidth=1.2, label=f"truth ({'yes' if truth else 'no'})")
        for index, trajectory in enumerate(trajectories):
            beliefs = [float("nan") if belief is None else belief for belief in trajectory.beliefs]
            axes.plot(
                [step.step for step in trajectory.steps],
                beliefs,
                label=trajectory.agent,
                color=_COLOURS[index % len(_COLOURS)],
                marker=_MARKERS[index % len(_MARKERS)],
                linewidth=1.8,
                markersize=6,
                clip_on=False,
                zorder=3,
            )
        axes.set_ylim(-0.02, 1.02)
        axes.set_xticks([step.step for step in trajectories[0].steps][:: max(1, len(trajectories[0].steps) // 12)])
        axes.set_xlabel("experiments seen")
        axes.set_ylabel("belief that the answer is yes")
        axes.spines[["top", "right"]].set_visible(False)
        axes.grid(axis="y", color="#dddddd", linewidth=0.8)
        figure.legend(loc="outside right upper", frameon=False)
        written = io.StringIO()
        figure.savefig(written, format="svg", metadata={"Date": None})
    svg = written.getvalue()
    return svg[svg.index("<svg") :]
