"""The wheel, installed where the repository is not: what it holds, what it needs, and that the README's example synthesizes with it."""

import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from importlib.metadata import PackageNotFoundError, requires
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheels")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("causal_ui_gym_constructs-*.whl"))


def test_it_ships_one_top_level_package_and_its_data(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    top_level = {name.split("/")[0] for name in names if ".dist-info/" not in name}
    assert top_level == {"causal_ui_gym_constructs"}
    for needed in (
        "py.typed",
        "plan/backend_settings.schema.json",
        "imports/keda_sh/__init__.py",
        "imports/crds.lock.json",
    ):
        assert f"causal_ui_gym_constructs/{needed}" in names
    assert any(name.endswith(".jsii.tgz") for name in names)


def test_no_jax_among_its_dependencies() -> None:
    seen: set[str] = set()
    waiting = ["causal-ui-gym-constructs"]
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            wanted = requires(name) or []
        except PackageNotFoundError:
            continue  # needed on another platform or Python only
        waiting += [re.split(r"[^A-Za-z0-9._-]", want)[0].lower() for want in wanted if "extra ==" not in want]
    assert "aws-cdk-lib" in seen
    assert not {"jax", "jaxlib", "flax", "numpy"} & seen


def test_the_readme_example_synthesizes_from_it(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "env", with_pip=False)
    site_packages = next((tmp_path / "env/lib").glob("python*/site-packages"))
    zipfile.ZipFile(wheel).extractall(site_packages)
    # Third-party packages come from this environment, but not what is installed here in editable form: a path in a .pth file
    # brings packages and no further .pth files.
    (site_packages / "third_party.pth").write_text(sysconfig.get_path("purelib") + "\n")
    example = re.search(r"^```python\n(.*?)^```", (ROOT / "README.md").read_text(), flags=re.M | re.S)
    assert example
    code = example[1] + "\nimport causal_ui_gym_constructs as library; print(library.__file__)\n"
    environment = {key: value for key, value in os.environ.items() if not key.startswith(("PYTHON", "CDK", "CDK8S"))}
    environment["CDK_OUTDIR"] = str(tmp_path / "cdk.out")
    done = subprocess.run(
        [str(tmp_path / "env/bin/python"), "-c", code],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert str(tmp_path) in done.stdout
    assert (tmp_path / "dist/us/40-compute.k8s.yaml").exists()
    assert (tmp_path / "dist/eu/40-compute.k8s.yaml").exists()
    assert (tmp_path / "cdk.out/manifest.json").exists()
