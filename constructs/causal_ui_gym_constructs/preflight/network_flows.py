"""The connections that a cluster's pods need, as far as its objects tell."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from .cluster import Cluster, Labels, Port
from .document import Document
from .environment import environment
from .network_policies import Endpoint
from .routes import GATEWAY_ROUTES, backends
from .selectors import matches
from .service_backends import declared_port, find_service, service_of_host, service_port, target_port, workloads_behind
from .workload import Workload

_URL = re.compile(r"([a-z][a-z0-9+]*)://(?:[^@\n,]*@)?([a-z0-9][a-z0-9.-]*)(?::(\d+))?", re.IGNORECASE)
_PORTS = {"http": 80, "https": 443, "redis": 6379, "rediss": 6379, "postgres": 5432, "postgresql": 5432, "amqp": 5672}
DNS = Endpoint("the cluster's DNS", "kube-system", {"k8s-app": "kube-dns"})
AGENT = Endpoint("the Pod Identity agent", None, None, "169.254.170.23")
AWS = Endpoint("AWS", None, None, "203.0.113.1")  # any address outside stands for its endpoints


@dataclass(frozen=True, slots=True)
class Flow:
    """One connection that somebody needs.

    Args:
        source: who connects.
        target: to whom.
        ports: the target's port, by number and name.
        protocol: TCP or UDP.
        need: why, with the object that says so.
    """

    source: Endpoint
    target: Endpoint
    ports: frozenset[Port]
    protocol: str
    need: str


def flows(cluster: Cluster, charts: Mapping[str, str], aws_identities: set[tuple[str, str]]) -> Iterator[Flow]:
    """Connections that the objects of a cluster show to be needed.

    Args:
        charts: chart to namespace, see `chart_namespaces`.
        aws_identities: namespace and name of service accounts that a Pod Identity association gives a role.
    """
    for workload in cluster.workloads:
        yield from _of_workload(cluster, workload, aws_identities)
    yield from _scrapes(cluster, charts.get("kube-prometheus-stack", charts.get("prometheus")))
    yield from _routes(cluster)
    yield from _around_gateways(cluster, charts)
    yield from _databases(cluster, charts, aws_identities)


def pods_of(workload: Workload) -> Endpoint:
    return Endpoint(workload.document.title, workload.namespace, workload.labels)


def _of_workload(cluster: Cluster, workload: Workload, aws_identities: set[tuple[str, str]]) -> Iterator[Flow]:
    source, called = pods_of(workload), False
    known = {namespace for namespace, _, _ in cluster.pods} | {n.name for n in cluster.of_kind("Namespace")}
    for variable in environment(cluster, workload):
        need = f"{variable.name} in {variable.source.title}"
        for scheme, host, port in _URL.findall(variable.value):
            number = int(port) if port else _PORTS.get(scheme.split("+")[0], 0)
            if host.endswith(".amazonaws.com"):
                called = True
                yield Flow(source, AWS, frozenset({443}), "TCP", need)
                continue
            where, name = service_of_host(host, workload.namespace)
            inside = host.count(".") < 2 or ".svc" in host
            if inside and ((where, name) in cluster.services or (where in known and "." in host)):
                called = True
                for target, ports in _behind(cluster, where, name, number):
                    yield Flow(source, target, ports, "TCP", need)
        ports_here = cluster.services.get((workload.namespace, variable.value), set())
        numbers = {port for port in ports_here if isinstance(port, int)}
        if len(numbers) == 1:  # a bare name of a Service, such as DATABASES_HOST
            called = True
            for target, ports in _behind(cluster, workload.namespace, variable.value, numbers.pop()):
                yield Flow(source, target, ports, "TCP", need)
        # pods of a JobSet find each other below its subdomain
        if workload.document.kind == "JobSet" and (
            match := re.search(rf"\.{re.escape(workload.name)}:(\d+)$", variable.value)
        ):
            called = True
            yield Flow(source, source, frozenset({int(match[1])}), "TCP", need)
    if called:
        yield Flow(source, DNS, frozenset({53, "dns"}), "UDP", "every host name")
    account = str(workload.at("serviceAccountName", "default"))
    if (workload.namespace, account) in aws_identities:
        yield Flow(source, AGENT, frozenset({80}), "TCP", f"the role of service account {account}")


def _behind(cluster: Cluster, namespace: str, name: str, port: int) -> Iterator[tuple[Endpoint, frozenset[Port]]]:
    """The pods behind a Service's port, and the port there by all its names; a chart's Service leads to its own number."""
    service = find_service(cluster, name, namespace)
    if service is None:
        yield (
            Endpoint(f"{name} in {namespace}", namespace, _operator_labels(cluster, namespace, name)),
            frozenset({port}),
        )
        return
    found = service_port(service, port)
    for workload in workloads_behind(cluster, service) if found else ():
        yield pods_of(workload), _named(workload, target_port(found[1])) if found else frozenset()


def _named(workload: Workload, port: Port) -> frozenset[Port]:
    declared = declared_port(workload, port) or {}
    return frozenset(
        value
        for value in (port, declared.get("containerPort"), declared.get("name"))
        if isinstance(value, int | str) and value
    )


def _operator_labels(cluster: Cluster, namespace: str, service: str) -> Labels | None:
    """Labels of the pods behind a Service that an operator makes; None where it is unknown."""
    for document in cluster.of_kind("Pooler", "RedisCluster", "Cluster"):
        name = document.name
        if document.namespace != namespace or not service.startswith(name):
            continue
        if document.kind == "Pooler":
            return {"cnpg.io/poolerName": name, "cnpg.io/podRole": "pooler"}
        if document.kind == "RedisCluster":
            role = "follower" if "-follower" in service else "leader"
            return {"app": f"{name}-{role}", "redis_setup_type": "cluster", "role": role}
        return {"cnpg.io/cluster": name, "cnpg.io/podRole": "instance"}
    return None


def _scrapes(cluster: Cluster, namespace: str | None) -> Iterator[Flow]:
    prometheus = Endpoint("Prometheus", namespace, None)
    for monitor in cluster.of_kind("ServiceMonitor"):
        for service in cluster.of_kind("Service"):
            if service.namespace != monitor.namespace or not matches(monitor.at("spec.selector", {}), service.labels):
                continue
            for _, endpoint in monitor.items("spec.endpoints"):
                found = service_port(service, endpoint.get("port"))
                for workload in workloads_behind(cluster, service) if found else ():
                    ports = _named(workload, target_port(found[1])) if found else frozenset()
                    yield Flow(prometheus, pods_of(workload), ports, "TCP", monitor.title)
    for monitor in cluster.of_kind("PodMonitor"):
        for where, labels, _ in cluster.pods:
            if where != monitor.namespace or not matches(monitor.at("spec.selector", {}), labels):
                continue
            for _, endpoint in monitor.items("spec.podMetricsEndpoints"):
                port = endpoint.get("port") or endpoint.get("portNumber")
                owner = next((w for w in cluster.workloads_with(where, labels) if w.labels == labels), None)
                if port:
                    ports = _named(owner, port) if owner else frozenset({port, *_operator_port(labels, str(port))})
                    title = owner.document.title if owner else f"pods of {monitor.title}"
                    yield Flow(prometheus, Endpoint(title, where, labels), ports, "TCP", monitor.title)


def _operator_port(labels: Labels, name: str) -> set[Port]:
    """Number of a port that an operator's pods name."""
    # https://cloudnative-pg.io/documentation/current/monitoring/ and …/connection_pooling/
    if name == "metrics" and "cnpg.io/podRole" in labels:
        return {9187 if labels["cnpg.io/podRole"] == "instance" else 9127}
    return {9121} if name == "redis-exporter" else set()


def _routes(cluster: Cluster) -> Iterator[Flow]:
    for backend in backends(cluster):
        route = backend.document
        service = find_service(cluster, backend.service, backend.namespace)
        found = service and service_port(service, backend.port)
        if service is None or not found or route.kind == "VirtualService":
            continue
        for workload in workloads_behind(cluster, service):
            ports = _named(workload, target_port(found[1]))
            for source in _gateways(route):
                yield Flow(source, pods_of(workload), ports, "TCP", route.title)


def _gateways(route: Document) -> Iterator[Endpoint]:
    if route.kind not in GATEWAY_ROUTES:
        yield Endpoint("the Ingress controller", None, None)
        return
    for _, parent in route.items("spec.parentRefs"):
        name, where = str(parent.get("name", "")), str(parent.get("namespace") or route.namespace)
        labels = {"gateway.networking.k8s.io/gateway-name": name}
        yield Endpoint(f"Gateway {where}/{name}", where, labels)


def _around_gateways(cluster: Cluster, charts: Mapping[str, str]) -> Iterator[Flow]:
    """What a gateway's own pods need: their configuration, and the load balancer that is bound to them."""
    for gateway in cluster.of_kind("Gateway", group="gateway.networking.k8s.io"):
        labels = {"gateway.networking.k8s.io/gateway-name": gateway.name}
        pods = Endpoint(gateway.title, gateway.namespace, labels)
        # https://istio.io/latest/docs/ops/deployment/application-requirements/#ports-used-by-istio
        if gateway.at("spec.gatewayClassName") == "istio" and "istiod" in charts:
            yield Flow(pods, Endpoint("istiod", charts["istiod"], None), frozenset({15012}), "TCP", "its routes")
        for binding in cluster.of_kind("TargetGroupBinding"):
            service, port = str(binding.at("spec.serviceRef.name", "")), binding.at("spec.serviceRef.port")
            if binding.namespace == gateway.namespace and service.startswith(gateway.name) and isinstance(port, int):
                yield Flow(Endpoint("the load balancer", None, None), pods, frozenset({port}), "TCP", binding.title)


def _databases(cluster: Cluster, charts: Mapping[str, str], aws_identities: set[tuple[str, str]]) -> Iterator[Flow]:
    """What CloudNativePG and the Redis operator need of their pods."""
    # https://cloudnative-pg.io/documentation/current/networking/
    for postgres in cluster.of_kind("Cluster", group="postgresql.cnpg.io"):
        labels = {"cnpg.io/cluster": postgres.name, "cnpg.io/podRole": "instance"}
        instances = Endpoint(postgres.title, postgres.namespace, labels)
        yield Flow(instances, instances, frozenset({5432}), "TCP", "replication")
        if (postgres.namespace, postgres.name) in aws_identities:
            need = "its archive in S3"
            yield Flow(instances, AWS, frozenset({443}), "TCP", need)
            yield Flow(instances, AGENT, frozenset({80}), "TCP", need)
            yield Flow(instances, DNS, frozenset({53, "dns"}), "UDP", need)
        if "cloudnative-pg" in charts:
            operator = Endpoint("CloudNativePG's operator", charts["cloudnative-pg"], None)
            yield Flow(operator, instances, frozenset({8000, "status"}), "TCP", "the instances' status")
        for pooler in cluster.of_kind("Pooler"):
            if (pooler.namespace, pooler.at("spec.cluster.name")) == (postgres.namespace, postgres.name):
                own = {"cnpg.io/poolerName": pooler.name, "cnpg.io/podRole": "pooler"}
                source = Endpoint(pooler.title, pooler.namespace, own)
                yield Flow(source, instances, frozenset({5432}), "TCP", "its connections")
    for redis in cluster.of_kind("RedisCluster"):
        nodes = [
            Endpoint(
                redis.title,
                redis.namespace,
                {"app": f"{redis.name}-{role}", "redis_setup_type": "cluster", "role": role},
            )
            for role in ("leader", "follower")
        ]
        for port, need in ((6379, "replication"), (16379, "the cluster bus")):
            yield Flow(nodes[0], nodes[1], frozenset({port}), "TCP", need)
            yield Flow(nodes[1], nodes[0], frozenset({port}), "TCP", need)
        if "redis-operator" in charts:
            operator = Endpoint("the Redis operator", charts["redis-operator"], None)
            yield Flow(operator, nodes[0], frozenset({6379}), "TCP", "joining the nodes")
