"""A report as text for people, as JSON for programs, as SARIF for code scanning and as JUnit for CI servers."""

from collections.abc import Callable, Mapping

from ..checking import Report
from .json_format import to_json
from .junit import to_junit
from .sarif import to_sarif

FORMATS: Mapping[str, Callable[[Report], str]] = {"json": to_json, "sarif": to_sarif, "junit": to_junit}
"""Format by name; text is printed, not made: see :mod:`.text`."""
