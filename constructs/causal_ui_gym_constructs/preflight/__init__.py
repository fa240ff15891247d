"""Preflight: cross-checks AWS and Kubernetes output together before anything is deployed, from files alone.

    from pathlib import Path
    from causal_ui_gym_constructs.preflight import check, read_platform

    report = check(read_platform(Path("cdk.out"), Path("dist")))

On the command line it is ``causal-ui-gym check``.
"""

from .acknowledgements import Acknowledgement, read_acknowledgements
from .checking import Report, check
from .finding import Finding, Severity, Where
from .rendered import Rendered, UnreadableError, read_manifests, read_platform
from .rule import Breach, Rule, all_rules

__all__ = [
    "Acknowledgement",
    "Breach",
    "Finding",
    "Rendered",
    "Report",
    "Rule",
    "Severity",
    "UnreadableError",
    "Where",
    "all_rules",
    "check",
    "read_acknowledgements",
    "read_manifests",
    "read_platform",
]
