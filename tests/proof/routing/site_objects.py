"""What a site's cluster makes of the rendered documents, as far as routing sees it.

The API server's defaults, pods of the Deployments with addresses, an EndpointSlice for each Service, the certificate's Secret, and the
Service that Istio makes for a Gateway. All else that is rendered goes to Istio untouched.
"""

from __future__ import annotations

import base64
import copy
import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import yaml
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

Document = dict[str, Any]

KUBERNETES_GROUPS = ("", "gateway.networking.k8s.io")
KUBERNETES_KINDS = (
    "Namespace",
    "Service",
    "Secret",
    "Gateway",
    "HTTPRoute",
    "ReferenceGrant",
    "Ingress",
    "IngressClass",
)
ISTIO_GROUPS = ("networking.istio.io", "security.istio.io", "telemetry.istio.io")
GATEWAY_LABEL = "gateway.networking.k8s.io/gateway-name"
GATEWAY_ADDRESS = "10.19.200.1"


@dataclass(frozen=True)
class Pod:
    """A pod of a Deployment.

    Args:
        name: of the pod.
        namespace: of the pod.
        labels: of its template.
        address: made up, within the site's range.
        ports: container ports by name.
    """

    name: str
    namespace: str
    labels: dict[str, str]
    address: str
    ports: dict[str, int]

    @property
    def version(self) -> str:
        """``stable`` or ``canary``."""
        return self.labels["version"]


@dataclass(frozen=True)
class SiteObjects:
    """A site as Istio sees it.

    Args:
        kubernetes: documents of Kubernetes and of its Gateway API.
        istio: documents of Istio's groups.
        pods: the API's pods.
        authorities: PEM of the certificate of each host, which is its own authority, by Secret.
    """

    kubernetes: list[Document]
    istio: list[Document]
    pods: list[Pod]
    authorities: dict[str, str]


def site_objects(documents: list[Document], *, replicas: int = 3) -> SiteObjects:
    """The objects of a site that bear on routing, with those that a cluster adds.

    Args:
        documents: as rendered.
        replicas: pods of each Deployment of the API.
    """
    documents = copy.deepcopy(documents)
    pods = list(_pods(documents, replicas))
    secrets, authorities = [], {}
    for certificate in _of_kind(documents, "Certificate"):
        secret, authorities[certificate["spec"]["secretName"]] = _issued(certificate)
        secrets.append(secret)
    kubernetes = [d for d in documents if _group(d) in KUBERNETES_GROUPS and d["kind"] in KUBERNETES_KINDS]
    kubernetes += [d for d in documents if d["kind"] in ("Ingress", "IngressClass")]
    services = [_with_defaults(d, index) for index, d in enumerate(kubernetes) if d["kind"] == "Service"]
    gateways = [_gateway_service(d) for d in kubernetes if d["kind"] == "Gateway"]
    slices = [_endpoint_slice(service, pods) for service in services]
    return SiteObjects(
        kubernetes=kubernetes + gateways + slices + secrets + [_pod_object(pod) for pod in pods],
        istio=[d for d in documents if _group(d) in ISTIO_GROUPS],
        pods=pods,
        authorities=authorities,
    )


def as_stream(documents: list[Document]) -> str:
    """Documents as one YAML stream."""
    return "\n---\n".join(yaml.dump(document, Dumper=yaml.CSafeDumper) for document in documents)


def _group(document: Document) -> str:
    return str(document["apiVersion"].rpartition("/")[0])


def _of_kind(documents: list[Document], kind: str) -> Iterator[Document]:
    return (document for document in documents if document["kind"] == kind)


def _pods(documents: list[Document], replicas: int) -> Iterator[Pod]:
    number = 0
    for deployment in _of_kind(documents, "Deployment"):
        template = deployment["spec"]["template"]
        if template["metadata"]["labels"].get("app.kubernetes.io/component") != "api":
            continue
        for replica in range(replicas):
            number += 1
            yield Pod(
                name=f"{deployment['metadata']['name']}-{replica}",
                namespace=deployment["metadata"]["namespace"],
                labels=template["metadata"]["labels"],
                address=f"10.19.100.{number}",
                ports={
                    port["name"]: port["containerPort"]
                    for container in template["spec"]["containers"]
                    for port in container.get("ports", [])
                },
            )


def _pod_object(pod: Pod) -> Document:
    return {
        "apiVersion": "v1",
        "kind": "Pod",
        "metadata": {"name": pod.name, "namespace": pod.namespace, "labels": pod.labels},
        "spec": {"containers": [{"name": "api"}]},
        "status": {
            "phase": "Running",
            "podIP": pod.address,
            "podIPs": [{"ip": pod.address}],
            "conditions": [{"type": "Ready", "status": "True"}],
        },
    }


def _with_defaults(service: Document, index: int) -> Document:
    """An address of its own, and target ports, as the API server fills in."""
    service["spec"].setdefault("clusterIP", f"10.100.0.{index + 1}")
    for port in service["spec"]["ports"]:
        port.setdefault("protocol", "TCP")
        port.setdefault("targetPort", port["port"])
    return service


def _endpoint_slice(service: Document, pods: list[Pod]) -> Document:
    """As the controller of EndpointSlices selects pods and looks up named ports."""
    name, namespace, spec = service["metadata"]["name"], service["metadata"]["namespace"], service["spec"]
    selected = [
        pod
        for pod in pods
        if pod.namespace == namespace
        and spec.get("selector", {}).items() <= pod.labels.items()
        and spec.get("selector")
    ]
    ports = []
    for port in spec["ports"]:
        target = port["targetPort"]
        numbers = {pod.ports[target] if isinstance(target, str) else target for pod in selected}
        assert len(numbers) <= 1, f"{name}: pods disagree on port {target}"
        ports += [{"name": port["name"], "port": number, "protocol": port["protocol"]} for number in numbers]
    return {
        "apiVersion": "discovery.k8s.io/v1",
        "kind": "EndpointSlice",
        "metadata": {"name": f"{name}-1", "namespace": namespace, "labels": {"kubernetes.io/service-name": name}},
        "addressType": "IPv4",
        "endpoints": [
            {
                "addresses": [pod.address],
                "conditions": {"ready": True, "serving": True, "terminating": False},
                "targetRef": {"kind": "Pod", "name": pod.name, "namespace": pod.namespace},
            }
            for pod in selected
        ],
        "ports": ports,
    }


def _gateway_service(gateway: Document) -> Document:
    """As Istio's controller of Gateways makes it (its template ``kube-gateway.yaml``): a port for each listener and one for health."""
    metadata, spec = gateway["metadata"], gateway["spec"]
    assert metadata["annotations"]["networking.istio.io/service-type"] == "ClusterIP"
    ports = [{"name": "status-port", "port": 15021, "targetPort": 15021, "protocol": "TCP"}]
    ports += [
        {"name": listener["name"], "port": listener["port"], "targetPort": listener["port"], "protocol": "TCP"}
        for listener in spec["listeners"]
    ]
    return {
        "apiVersion": "v1",
        "kind": "Service",
        "metadata": {
            "name": f"{metadata['name']}-{spec['gatewayClassName']}",
            "namespace": metadata["namespace"],
            "labels": {GATEWAY_LABEL: metadata["name"]},
        },
        "spec": {
            "clusterIP": "10.100.0.200",
            "type": "ClusterIP",
            "ports": ports,
            "selector": {GATEWAY_LABEL: metadata["name"]},
        },
    }


def _issued(certificate: Document) -> tuple[Document, str]:
    """The Secret that cert-manager would write, with a certificate that signs itself."""
    spec = certificate["spec"]
    assert (spec["privateKey"]["algorithm"], spec["privateKey"]["size"]) == ("ECDSA", 256)
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, spec["dnsNames"][0])])
    now = datetime.datetime.now(datetime.UTC)
    issued = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(minutes=5))
        .not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(host) for host in spec["dnsNames"]]), critical=False)
        .sign(key, hashes.SHA256())
        .public_bytes(serialization.Encoding.PEM)
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    secret = {
        "apiVersion": "v1",
        "kind": "Secret",
        "type": "kubernetes.io/tls",
        "metadata": {"name": spec["secretName"], "namespace": certificate["metadata"]["namespace"]},
        "data": {"tls.crt": base64.b64encode(issued).decode(), "tls.key": base64.b64encode(private).decode()},
    }
    return secret, issued.decode()
