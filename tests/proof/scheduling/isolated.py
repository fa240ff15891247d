"""Run a program that listens on all addresses where nobody else can reach it: in a network namespace of its own.

Nothing leads out of the namespace but one port of 127.0.0.1, which goes through a socket in the file system to the same port outside.

    isolated.py outside SOCKET PORT              joins the socket to 127.0.0.1:PORT
    isolated.py inside SOCKET PORT PROGRAM …     in a new namespace: joins 127.0.0.1:PORT to the socket, and runs the program
"""

from __future__ import annotations

import asyncio
import signal
import subprocess
import sys
from collections.abc import Awaitable, Callable
from functools import partial

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]


async def outside(socket: str, port: int) -> None:
    """From the socket to the port, until the end."""
    connect = partial(asyncio.open_connection, "127.0.0.1", port)
    server = await asyncio.start_unix_server(partial(_join, connect), socket)
    await server.serve_forever()


async def inside(socket: str, port: int, command: list[str]) -> int:
    """From the port to the socket, while the program runs; its exit status."""
    subprocess.run(["ip", "link", "set", "lo", "up"], check=True)
    connect = partial(asyncio.open_unix_connection, socket)
    async with await asyncio.start_server(partial(_join, connect), "127.0.0.1", port):
        process = await asyncio.create_subprocess_exec(*command)
        asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, process.terminate)
        return await process.wait()


async def _join(
    connect: Callable[[], Awaitable[Streams]], reader: asyncio.StreamReader, writer: asyncio.StreamWriter
) -> None:
    there_reader, there_writer = await connect()
    await asyncio.gather(_copy(reader, there_writer), _copy(there_reader, writer), return_exceptions=True)


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(65536):
            writer.write(data)
            await writer.drain()
    finally:
        writer.close()


def main() -> int:
    side, socket, port, *command = sys.argv[1:]
    if side == "outside":
        asyncio.run(outside(socket, int(port)))
        return 0
    return asyncio.run(inside(socket, int(port), command))


if __name__ == "__main__":
    sys.exit(main())
