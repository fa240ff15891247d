"""Make typed Python bindings from reduced definitions with the real ``cdk8s import``, one package per API group."""

from __future__ import annotations

import gzip
import io
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import yaml

from causal_ui_gym_constructs.preflight.schemas.lock import CrdError, LockedCrd
from causal_ui_gym_constructs.preflight.schemas.source import Source, load
from tools.crds.reduce import reduce_crd

REPOSITORY_ROOT = Path(__file__).resolve().parents[2]
CDK8S = REPOSITORY_ROOT / "node_modules" / ".bin" / "cdk8s"
# Node parses the TypeScript compiler three times a run; with the parsed code kept, a run takes half the time.
NODE_CACHE = REPOSITORY_ROOT / ".build" / "node-compile-cache"
# Part of every jsii assembly name: an application's own bindings of the same group must not meet ours in one kernel.
ASSEMBLY_PREFIX = "causaluigym"


def package_name(group: str) -> str:
    """``networking.istio.io`` → ``networking_istio_io``."""
    return group.replace(".", "_").replace("-", "_")


def typed_groups(crds: Iterable[LockedCrd]) -> dict[str, list[LockedCrd]]:
    """Kinds that get bindings, by API group, both sorted."""
    groups: dict[str, list[LockedCrd]] = {}
    for crd in sorted(crds, key=lambda crd: (crd.group, crd.kind)):
        if not crd.untyped:
            groups.setdefault(crd.group, []).append(crd)
    return groups


def generate_group(group: str, crds: list[LockedCrd], source: Source, target: Path, cdk8s: Path = CDK8S) -> None:
    """Write the package of one API group to ``target``, replacing what is there.

    All kinds go through one run, for a second run of the same group would replace the first.
    Raises :class:`CrdError` when a definition differs from the lock or ``cdk8s import`` fails.
    """
    if not cdk8s.exists():
        raise CrdError(f"{cdk8s}: not found; install the pinned tools with: npm ci")
    reduced = [reduce_crd(load(crd, source), crd) for crd in crds]
    with tempfile.TemporaryDirectory(prefix="crd-bindings-") as folder:
        work = Path(folder)
        definitions = work / "definitions.yaml"
        definitions.write_text(yaml.safe_dump_all(reduced, sort_keys=True), encoding="utf-8")
        command = [
            str(cdk8s), "import", f"{ASSEMBLY_PREFIX}:={definitions}", "--check-upgrade=false", "--no-save",
            "--language", "python", "--output", str(work / "out"),
        ]  # fmt: skip
        run = subprocess.run(
            command,
            cwd=work,
            # Its staging folders stay behind when it fails: keep them inside ours.
            env={**os.environ, "PATH": _path(), "CI": "true", "TMPDIR": folder, "NODE_COMPILE_CACHE": str(NODE_CACHE)},
            capture_output=True,
            text=True,
            check=False,
        )
        assemblies = list((work / "out").rglob("_jsii"))
        if run.returncode != 0 or len(assemblies) != 1:
            raise CrdError(f"cdk8s import failed for {group} ({run.returncode}):\n{run.stdout}\n{run.stderr}")
        package = assemblies[0].parent
        for archive in assemblies[0].glob("*.tgz"):
            normalise_archive(archive)
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(package, target)


def _path() -> str:
    # Node comes from a wheel, beside this Python: the machine's own may be too old.
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


def generate(
    crds: Iterable[LockedCrd],
    source: Source,
    output: Path,
    *,
    cdk8s: Path = CDK8S,
    progress: Callable[[str], None] = lambda _: None,
) -> list[str]:
    """Write every package below ``output``; returns their names. Two groups are made at a time."""
    groups = typed_groups(crds)

    def one(group: str) -> str:
        generate_group(group, groups[group], source, output / package_name(group), cdk8s)
        progress(f"{group}: {', '.join(crd.kind for crd in groups[group])}")
        return package_name(group)

    with ThreadPoolExecutor(max_workers=2) as pool:
        return list(pool.map(one, groups))


def normalise_archive(path: Path) -> None:
    """Rewrite a ``.tgz`` so that its bytes depend on its contents alone: sorted, no times, no owners."""
    members: list[tuple[str, bytes]] = []
    with tarfile.open(path, "r:gz") as archive:
        for member in archive.getmembers():
            extracted = archive.extractfile(member)
            if extracted is not None:
                members.append((member.name, extracted.read()))
    plain = io.BytesIO()
    with tarfile.open(fileobj=plain, mode="w", format=tarfile.USTAR_FORMAT) as archive:
        for name, data in sorted(members):
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(data), 0o644
            archive.addfile(entry, io.BytesIO(data))
    with (
        path.open("wb") as raw,
        gzip.GzipFile(filename="", fileobj=raw, mode="wb", mtime=0, compresslevel=9) as packed,
    ):
        packed.write(plain.getvalue())
