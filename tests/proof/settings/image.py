"""What the image holds, as folders of this machine: the service from its wheel, its interpreter and its dependencies."""

from __future__ import annotations

import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

from tests.service.image.contents import image_environment, install_wheel

HOME = "/opt/causal-ui-gym"
DEPENDENCIES = "/opt/dependencies"
VERSION = f"python{sys.version_info.major}.{sys.version_info.minor}"


@dataclass(frozen=True)
class Image:
    """Folders to bind, by their path in the container, and what ``ENV`` and ``WORKDIR`` of the Dockerfile say."""

    folders: dict[str, Path]
    environment: dict[str, str]
    working_directory: str = "/app"


def make_image(folder: Path) -> Image:
    """Install the service as the Dockerfile does; the interpreter and the dependencies are those of the tests."""
    packages = folder / "lib" / VERSION / "site-packages"
    install_wheel(packages)
    (packages / "bin").rename(folder / "bin")
    for script in (folder / "bin").iterdir():
        body = script.read_text().partition("\n")[2]
        script.write_text(f"#!{HOME}/bin/python\n{body}")
        script.chmod(0o755)
    interpreter = Path(sys.base_prefix) / "bin" / VERSION
    (folder / "bin" / "python").symlink_to(interpreter)
    (folder / "pyvenv.cfg").write_text(f"home = {interpreter.parent}\ninclude-system-site-packages = false\n")
    # A path in a .pth file is searched, and .pth files found there are not run: an editable install stays out.
    (packages / "dependencies.pth").write_text(DEPENDENCIES + "\n")
    folders = {
        HOME: folder,
        DEPENDENCIES: Path(sysconfig.get_paths()["purelib"]),
        sys.base_prefix: Path(sys.base_prefix),
    }
    return Image(folders, image_environment())
