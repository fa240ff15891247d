"""What each subcommand does once the settings are read."""

import argparse
import asyncio
import sys

import structlog

from causal_ui_gym.adapters.store import SqlStore, open_database
from causal_ui_gym.adapters.telemetry.logs import configure_logs
from causal_ui_gym.application.errors import ApplicationError
from causal_ui_gym.main.composition import configure_jax, require_devices
from causal_ui_gym.settings import Settings

log = structlog.get_logger("causal_ui_gym.process")


def run(options: argparse.Namespace, settings: Settings) -> int:
    """Run a subcommand and return the exit code.

    Raises:
        SettingsError: JAX_PLATFORMS allows no device of this machine.
    """
    configure_logs(settings.log_level)
    if options.command == "migrate":
        return asyncio.run(_migrate(settings))
    configure_jax(settings)
    if options.command == "batch":
        from causal_ui_gym.main.batch import join_processes, run_batch

        process = join_processes()
        require_devices(settings)
        return asyncio.run(run_batch(settings, options.files, process=process))
    log.info("devices", kinds=require_devices(settings))
    return _serve(options.command, settings)


async def _migrate(settings: Settings) -> int:
    store = SqlStore(open_database(settings.database_url, settings.data_dir))
    try:
        await store.migrate()
    except ApplicationError as error:
        print(f"error: {error.message}", file=sys.stderr)
        return 1
    finally:
        await store.close()
    print("the schema is up to date", file=sys.stderr)
    return 0


def _serve(command: str, settings: Settings) -> int:
    import uvloop

    from causal_ui_gym.main.process import Process
    from causal_ui_gym.main.server import PortTaken

    def announce() -> None:
        base = f"http://{settings.server_host}:{settings.server_port}"
        print(
            f"\n  Causal UI Gym is ready.\n  API            {base}/api/v1\n  documentation  {base}/api/v1/docs\n"
            f"  catalogue      {base}/api/v1/catalogue\n  metrics        http://{settings.server_host}:{settings.metrics_port}/metrics\n",
            file=sys.stderr,
            flush=True,
        )

    async def live() -> None:
        process = Process(
            settings,
            workload=command,
            serves_api=command in ("api", "serve"),
            works=command in ("worker", "serve"),
            on_ready=announce if command == "serve" else lambda: None,
        )
        await process.run()

    try:
        with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
            runner.run(live())
    except PortTaken as error:
        print(f"error: {error}", file=sys.stderr)
        return 2
    return 0
