"""The command ``causal-ui-gym``."""

import argparse
import os
import sys
from collections.abc import Sequence

from causal_ui_gym import __version__
from causal_ui_gym.settings import SettingsError, read_settings
from causal_ui_gym.settings.reading import similar_names

WRONG_SETTINGS = 2


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one subcommand; exit code 2 for wrong settings or arguments."""
    parser = _parser()
    options = parser.parse_args(arguments)
    if options.command == "settings":
        return _print_settings(options.format)
    try:
        settings = read_settings(
            os.environ,
            serves_api=options.command in ("api", "serve"),
            one_of_several=options.command in ("api", "worker"),
        )
        for warning in similar_names(os.environ):
            print(f"warning: {warning}", file=sys.stderr)
        from causal_ui_gym.main import run

        return run.run(options, settings)
    except SettingsError as error:
        for fault in error.faults:
            print(f"error: {fault}", file=sys.stderr)
        return WRONG_SETTINGS
    except KeyboardInterrupt:
        return 130


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="causal-ui-gym-backend",
        description="Intervene on causal models, and score how well agents reason about them.",
        epilog="Settings are environment variables; `causal-ui-gym-backend settings` lists them.",
    )
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("serve", help="API and worker in one process, on embedded defaults unless set otherwise")
    commands.add_parser("api", help="the HTTP API")
    commands.add_parser("worker", help="works on queued jobs")
    batch = commands.add_parser("batch", help="run experiments from files and write their answers as JSON lines")
    batch.add_argument("files", nargs="*", help="experiment files (JSON); none: finish what is queued, then stop")
    commands.add_parser("migrate", help="bring the store's schema to this version")
    settings = commands.add_parser("settings", help="print every setting")
    settings.add_argument("--format", choices=["markdown", "schema"], default="markdown")
    return parser


def _print_settings(form: str) -> int:
    if form == "schema":
        from causal_ui_gym.settings.schema import settings_schema_text

        print(settings_schema_text(), end="")
    else:
        from causal_ui_gym.settings.document import settings_document

        print(settings_document(), end="")
    return 0
