"""Fixtures of the tier: the record, and the image, built once."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from proof.image.container import Image, build
from proof.report import TierReport, missing, tier_report

FOLDER = Path(__file__).parents[3] / "build" / "proof" / "image"
VARIANT = os.environ.get("IMAGE_VARIANT", "cpu")


@pytest.fixture(scope="session")
def report() -> Iterator[TierReport]:
    question = "Does the backend's image build from its Dockerfile, and does it serve as uid 1001 on a read-only root?"
    with tier_report(9, "image", question) as record:
        if VARIANT == "cpu":
            record.leave_out(
                "the CUDA variant",
                "`.ci/cuda-image` does the same with it, apart, as it takes 35 GB of disk; no GPU is here: it finds no driver and serves on the CPU",
            )
        record.leave_out("the published base image", "no image registry is asked: Debian packages make the base here")
        yield record


@pytest.fixture(scope="session")
def image(report: TierReport) -> Iterator[Image]:
    for program, package in {"mmdebstrap": "mmdebstrap", "buildah": "buildah", "unshare": "util-linux"}.items():
        if shutil.which(program) is None:
            missing(f"{program}, with which the image is built,", f"apt-get install {package}")
    if os.geteuid() != 0:
        missing("the right to make mount namespaces", "run the tier as root")
    built = build(FOLDER, VARIANT)
    report.real |= {"buildah": "chroot isolation, no daemon", "mmdebstrap": "Debian bookworm"}
    yield built
    shutil.rmtree(built.root)
