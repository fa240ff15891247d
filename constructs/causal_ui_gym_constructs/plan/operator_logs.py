"""Shipping of pod logs to CloudWatch: what fluent-bit reads, how it parses, where it writes.

Source: https://docs.fluentbit.io/manual/pipeline/outputs/cloudwatch
"""

from __future__ import annotations

from typing import Any

from .names import Names

LOG_GROUP = "pods"
"""Purpose of the log group, for :meth:`Names.log_group`; made by CloudFormation, with a key and a retention time."""

# Containers write one JSON object a line; the runtime's own prefix (CRI) comes off first.
_INPUTS = """[INPUT]
    Name              tail
    Path              /var/log/containers/*.log
    Exclude_Path      /var/log/containers/fluent-bit*.log
    multiline.parser  docker, cri
    Tag               kube.*
    DB                /var/log/flb-kube.db
    Mem_Buf_Limit     50MB
    Skip_Long_Lines   On
    Refresh_Interval  10
"""

# K8S-Logging.Parser honours the pod annotation fluentbit.io/parser; Merge_Log lifts a JSON line into fields.
_FILTERS = """[FILTER]
    Name                 kubernetes
    Match                kube.*
    Merge_Log            On
    Merge_Log_Key        log_processed
    Keep_Log             Off
    K8S-Logging.Parser   On
    K8S-Logging.Exclude  On
    Labels               On
    Annotations          Off
"""

_PARSERS = """[PARSER]
    Name         json
    Format       json
    Time_Key     timestamp
    Time_Format  %Y-%m-%dT%H:%M:%S.%LZ
    Time_Keep    On
"""


def fluent_bit_values(names: Names) -> dict[str, Any]:
    """Helm values of fluent-bit on that site."""
    output = f"""[OUTPUT]
    Name                 cloudwatch_logs
    Match                kube.*
    region               {names.site.region}
    log_group_name       {names.log_group(LOG_GROUP)}
    log_stream_template  $kubernetes['namespace_name'].$kubernetes['pod_name'].$kubernetes['container_name']
    log_stream_prefix    node-
    auto_create_group    Off
    Retry_Limit          5
"""
    return {
        "serviceAccount": {"create": True, "name": "fluent-bit"},
        "tolerations": [{"operator": "Exists"}],
        "serviceMonitor": {"enabled": True},
        "config": {"inputs": _INPUTS, "filters": _FILTERS, "customParsers": _PARSERS, "outputs": output},
    }
