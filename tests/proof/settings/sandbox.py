"""Starts a container's process as a runtime would: own mounts, network and process numbers, the user and the capabilities of the spec.

Not done here: seccomp, and limits of CPU and memory.
"""

from __future__ import annotations

import shlex
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from proof.settings.cluster_network import GATEWAY, PrivateNetwork
from proof.settings.image import Image
from proof.settings.pods import Pod

MEBIBYTES = {"Mi": 1, "Gi": 1024}
DEVICES = ("null", "zero", "full", "random", "urandom")
TOKEN = "/var/run/secrets/pods.eks.amazonaws.com/serviceaccount/eks-pod-identity-token"


@dataclass
class Sandbox:
    """A started container.

    Args:
        process: the ``unshare`` that holds it; its exit code is the container's.
        pid: of the container's first process, seen from outside.
        entry: the command prefix that makes another process of the same container.
    """

    process: subprocess.Popen[bytes]
    pid: int
    address: str
    log: Path
    entry: list[str]

    def execute(self, *command: str, timeout: float = 60) -> subprocess.CompletedProcess[str]:
        """Run a command in the container, as ``kubectl exec`` would."""
        return subprocess.run([*self.entry, *command], capture_output=True, text=True, timeout=timeout, check=False)

    def text(self) -> str:
        return self.log.read_text(errors="replace")


def start(
    pod: Pod, image: Image, network: PrivateNetwork, *, address: str,
    claims: Path, hosts: Mapping[str, str], extra_environment: Mapping[str, str], files: Mapping[str, str], folder: Path,
) -> Sandbox:  # fmt: skip
    """Start the one container of a pod.

    Args:
        address: of the pod.
        claims: folder with one folder per PersistentVolumeClaim or NFS export.
        hosts: addresses by name, in place of the cluster's DNS.
        extra_environment: what is set beside the rendered environment.
        files: further files of the root, by path.
        folder: for the log and the root's mount point.
    """
    root, log = folder / f"root-{address}", folder / f"{pod.name}-{address}.log"
    root.mkdir(exist_ok=True)
    environment = {
        **image.environment,
        "HOSTNAME": pod.name,
        "KUBERNETES_SERVICE_HOST": "10.43.255.1",
        "KUBERNETES_SERVICE_PORT": "443",
        **pod.environment,
        **extra_environment,
    }
    identity = _identity(pod)
    run = [*identity, "env", "-i", *(f"{name}={value}" for name, value in environment.items())]
    command = [*pod.container.get("command", ()), *pod.container.get("args", ())]
    lines = [
        "set -eu",
        "read -r _",
        f"hostname {pod.host_name.partition('.')[0] if pod.host_name else pod.name}",
        "ip link set lo up",
        "ip link set eth0 up",
        f"ip addr add {address}/16 dev eth0",
        f"ip route add default via {GATEWAY}",
        *_root(root, image, {"/etc/hosts": _hosts({pod.host_name or pod.name: address, pod.name: address, **hosts}), TOKEN: f"{pod.manifest['metadata']['namespace']}/{pod.spec.get('serviceAccountName', 'default')}", **files}),
        *_volumes(pod, root, claims),
        *([f"mount -o remount,ro {root}"] if _security(pod).get("readOnlyRootFilesystem") else []),
        f"cd {root}",
        "pivot_root . old",
        "umount -l /old",
        f"cd {pod.container.get('workingDir', image.working_directory)}",
        f"exec {shlex.join([*run, *command])}",
    ]  # fmt: skip
    with log.open("wb") as output:
        holder = subprocess.Popen(
            ["unshare", "--mount", "--net", "--uts", "--pid", "--fork", "--kill-child", "sh", "-c", "\n".join(lines)],
            stdin=subprocess.PIPE, stdout=output, stderr=subprocess.STDOUT,
        )  # fmt: skip
    pid = _child(holder.pid)
    network.attach(pid, address)
    assert holder.stdin is not None
    holder.stdin.write(b"\n")
    holder.stdin.close()
    entry = ["nsenter", "--target", str(pid), "--mount", "--uts", "--net", "--pid", "--root", "--wd", *run]
    return Sandbox(holder, pid, address, log, entry)


def _root(root: Path, image: Image, files: Mapping[str, str]) -> list[str]:
    lines = [
        "mount --make-rprivate /",
        f"mount -t tmpfs -o mode=755 tmpfs {root}",
        f"cd {root}",
        "mkdir -p old usr proc sys dev/shm etc tmp app/logs app/model-cache opt var/run",
        "chown -R 1001:1001 app",
        "for name in bin sbin lib lib64; do if [ -L /$name ]; then cp -P /$name $name; else mkdir $name; mount --bind -o ro /$name $name; fi; done",
        "for name in usr sys; do mount --bind /$name $name; mount -o remount,bind,ro $name; done",
        "mount -t proc proc proc",
        "mount -t tmpfs -o mode=1777,size=64m tmpfs dev/shm",
        *(f"touch dev/{name}; mount --bind /dev/{name} dev/{name}" for name in DEVICES),
        "cp -r /etc/ld.so.cache /etc/ssl /etc/nsswitch.conf /etc/localtime etc/ 2>/dev/null || true",
        "echo 'root:x:0:0::/:/bin/sh' > etc/passwd; echo 'causal:x:1001:1001::/tmp:/usr/sbin/nologin' >> etc/passwd",
        "echo 'causal:x:1001:' > etc/group",
    ]
    for target, source in image.folders.items():
        lines += [f"mkdir -p ./{target}", f"mount --bind {source} ./{target}", f"mount -o remount,bind,ro ./{target}"]
    for path, text in files.items():
        lines += [f"mkdir -p ./{Path(path).parent}", f"printf %s {shlex.quote(text)} > ./{path}"]
    return lines


def _volumes(pod: Pod, root: Path, claims: Path) -> list[str]:
    volumes = {volume["name"]: volume for volume in pod.spec.get("volumes", ())}
    group = pod.spec.get("securityContext", {}).get("fsGroup", 0)
    lines = []
    for mount in pod.container.get("volumeMounts", ()):
        volume, target = volumes[mount["name"]], f"{root}{mount['mountPath']}"
        lines.append(f"mkdir -p {target}")
        if "emptyDir" in volume:
            # The kubelet makes it 0777, owned by the fsGroup with the set-group-id bit.
            size = _mebibytes(volume["emptyDir"]["sizeLimit"])
            lines.append(f"mount -t tmpfs -o mode=2777,gid={group},size={size}m tmpfs {target}")
        else:
            assert "persistentVolumeClaim" in volume or "nfs" in volume, volume
            lines.append(f"mount --bind {claims} {target}")
        if mount.get("readOnly"):
            lines.append(f"mount -o remount,bind,ro {target}")
    return lines


def _mebibytes(quantity: str) -> int:
    return int(quantity[:-2]) * MEBIBYTES[quantity[-2:]]


def _security(pod: Pod) -> dict[str, object]:
    """Of the container, over that of the pod."""
    return {**pod.spec.get("securityContext", {}), **pod.container.get("securityContext", {})}


def _identity(pod: Pod) -> list[str]:
    security = _security(pod)
    user, group = security["runAsUser"], security.get("runAsGroup", 0)
    supplement = security.get("fsGroup")
    capabilities = security["capabilities"]
    assert isinstance(capabilities, dict)
    assert capabilities["drop"] == ["ALL"], "the default capabilities of a runtime are not modelled"
    kept = ",".join(["-all", *(f"+{name.lower()}" for name in capabilities.get("add", ()))])
    return [
        "setpriv", f"--reuid={user}", f"--regid={group}",
        f"--groups={supplement}" if supplement else "--clear-groups",
        f"--bounding-set={kept}", f"--inh-caps={kept}",
        *([] if security.get("allowPrivilegeEscalation", True) else ["--no-new-privs"]),
    ]  # fmt: skip


def _hosts(hosts: Mapping[str, str]) -> str:
    return "127.0.0.1 localhost\n" + "".join(f"{address} {name}\n" for name, address in hosts.items())


def _child(holder: int) -> int:
    children = Path(f"/proc/{holder}/task/{holder}/children")
    while True:
        found = children.read_text().split()
        if found:
            return int(found[0])
