"""Tells a secret from a setting, by its key and its value."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Set

_LAST_WORDS = {"password", "passwd", "pwd", "passphrase", "token", "secret", "credential", "credentials", "apikey"}
_LAST_PAIRS = {("api", "key"), ("private", "key"), ("secret", "key"), ("access", "key"), ("encryption", "key"),
               ("signing", "key")}  # fmt: skip
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_VALUE = re.compile(
    r"\bA[KS]IA[0-9A-Z]{16}\b|-----BEGIN [A-Z ]*PRIVATE KEY|\bgh[pousr]_\w{20,}|\bxox[abp]-|\bsk-[\w-]{16,}"
    r"|://[^/\s:@]*:[^/\s:@{$]+@"
)
"""Values that give themselves away: keys of AWS, GitHub, Slack, OpenAI; private keys; passwords in URLs."""
_PLACEHOLDER = re.compile(r"\$\{|\$\(|\{\{|<[^>]+>|^ENC\[|^(ref\+|vault:|op://|sm://)")
_NAMES = {
    *("name", "server", "project", "type", "url", "username", "user", "host", "hostname", "port", "database", "dbname"),
    *("region", "ca.crt", "tls.crt", "namespace", "endpoint", "bucket", "email", "enableoci", "insecure"),
}
"""Keys of a Secret that name things."""


def looks_secret(key: str, value: str, secret_names: Set[str] = frozenset()) -> bool:
    """Whether a setting holds a secret. ``secret_names``: names of Secrets; a setting that names one holds none."""
    if len(value) < 4 or placeholder(value) or value in secret_names:
        return False
    if _VALUE.search(value):
        return True
    words = [word.lower() for word in _WORD.findall(key)]
    if not words or (words[-1] not in _LAST_WORDS and tuple(words[-2:]) not in _LAST_PAIRS):
        return False
    return not (
        value.startswith(("/", "http://", "https://", "arn:"))
        or re.fullmatch(r"\d+|true|false|yes|no|none", value, re.I)
    )


def names_only(key: str, value: str) -> bool:
    """Whether a key of a Secret names something rather than hides it."""
    public = key.lower() in _NAMES or value.lstrip().startswith("-----BEGIN CERTIFICATE")
    return public and not _VALUE.search(value)


def placeholder(value: str) -> bool:
    """Whether a tool puts the value in later, or has encrypted it."""
    return bool(_PLACEHOLDER.search(value))


def decoded(value: str) -> str:
    """Text of a base64 value; the value itself where it is none."""
    try:
        return base64.b64decode(value, validate=True).decode("utf-8", errors="replace")
    except (binascii.Error, ValueError):
        return value
