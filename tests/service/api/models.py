"""Models with effects that are known by hand."""

from typing import Any

CHAIN: dict[str, Any] = {
    "nodes": [
        {"name": "dose", "mechanism": {"type": "linear_gaussian"}},
        {"name": "level", "mechanism": {"type": "linear_gaussian", "weights": {"dose": 2}}},
        {"name": "effect", "mechanism": {"type": "linear_gaussian", "weights": {"level": 0.5, "dose": 3}}},
    ]
}
"""The total effect of a unit of dose is 2 × 0.5 + 3 = 4; direct 3, through level 1."""

ATE: dict[str, Any] = {"kind": "average_treatment_effect", "treatment": "dose", "outcome": "effect"}


def experiment(name: str = "chain", **fields: Any) -> dict[str, Any]:
    return {"name": name, "model": CHAIN, "queries": [ATE], **fields}
