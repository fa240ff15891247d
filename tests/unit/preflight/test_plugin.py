"""``cdk synth`` itself fails on a fault between the two trees, and says what it is."""

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
import aws_cdk, cdk8s
from aws_cdk import aws_sqs
from causal_ui_gym_constructs import Manifests
from causal_ui_gym_constructs.preflight.plugin import PreflightPlugin

app, manifests = aws_cdk.App(outdir="cdk.out"), Manifests(outdir="dist")
aws_sqs.Queue(aws_cdk.Stack(app, "Jobs"), "Queue", encryption=aws_sqs.QueueEncryption.SQS_MANAGED)
chart = cdk8s.Chart(manifests, "jobs")
cdk8s.ApiObject(chart, "Settings", api_version="v1", kind="ConfigMap", metadata=cdk8s.ApiObjectMetadata(name="jobs"))
if "faulty" in sys.argv:
    scaler = cdk8s.ApiObject(chart, "Scaler", api_version="keda.sh/v1alpha1", kind="ScaledObject", metadata=cdk8s.ApiObjectMetadata(name="jobs"))
    scaler.add_json_patch(cdk8s.JsonPatch.add("/spec", {"idleReplicaCount": 2, "minReplicaCount": 2}))
aws_cdk.Validations.of(app).add_plugins(PreflightPlugin(manifests))
app.synth()
"""


def _synth(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", PROGRAM, *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=300, check=False)


def test_a_fault_fails_the_synthesis(tmp_path: Path) -> None:
    done = _synth(tmp_path, "faulty")
    assert done.returncode != 0
    assert "idleReplicaCount 2 is not below minReplicaCount 2" in done.stdout + done.stderr
    assert "causal-ui-gym-preflight::GYM844" in done.stdout + done.stderr


def test_good_output_passes(tmp_path: Path) -> None:
    done = _synth(tmp_path)
    assert done.returncode == 0, done.stderr
