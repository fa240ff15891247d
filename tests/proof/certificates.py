"""A certificate authority for one test run, and the certificates of servers on loopback."""

from __future__ import annotations

import base64
import datetime
import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_VALID = datetime.timedelta(days=1)


@dataclass(frozen=True)
class Certificate:
    """Files of a certificate and its key, both PEM."""

    certificate: Path
    key: Path


class Authority:
    """Issues certificates for 127.0.0.1 and localhost, good for servers and clients, valid for a day.

    Args:
        folder: where the files are written; its own certificate is ``ca.crt``.
    """

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = _name("proof-authority")
        self.file = folder / "ca.crt"
        unsigned = _unsigned(self._name, self._name, self._key.public_key()).add_extension(
            x509.BasicConstraints(ca=True, path_length=None), critical=True
        )
        self.file.write_bytes(unsigned.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM))

    @property
    def encoded(self) -> str:
        """Its certificate as Kubernetes' ``caBundle``."""
        return base64.b64encode(self.file.read_bytes()).decode()

    def issue(
        self, name: str, *, file: str | None = None, hosts: Sequence[str] = (), addresses: Sequence[str] = ()
    ) -> Certificate:
        """A certificate whose common name is ``name``, as ``<file>.crt`` and ``<file>.key``.

        Args:
            hosts: further names that it is good for.
            addresses: further IPv4 addresses.
        """
        key = ec.generate_private_key(ec.SECP256R1())
        unsigned = (
            _unsigned(_name(name), self._name, key.public_key())
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(
                x509.SubjectAlternativeName(
                    [
                        *(x509.DNSName(host) for host in ("localhost", *hosts)),
                        *(x509.IPAddress(ipaddress.IPv4Address(a)) for a in ("127.0.0.1", *addresses)),
                    ]
                ),
                critical=False,
            )
            .add_extension(
                x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH, ExtendedKeyUsageOID.CLIENT_AUTH]),
                critical=False,
            )
        )
        issued = Certificate(self._folder / f"{file or name}.crt", self._folder / f"{file or name}.key")
        issued.certificate.write_bytes(
            unsigned.sign(self._key, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)
        )
        issued.key.write_bytes(_pem(key))
        return issued


def write_key(path: Path) -> Path:
    """A new private key, PEM, at ``path``."""
    path.write_bytes(_pem(ec.generate_private_key(ec.SECP256R1())))
    return path


def _pem(key: ec.EllipticCurvePrivateKey) -> bytes:
    # Of the two encodings, the one out of which Kubernetes also reads the public half.
    return key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.TraditionalOpenSSL, serialization.NoEncryption()
    )


def _name(common: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common)])


def _unsigned(subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey) -> x509.CertificateBuilder:
    now = datetime.datetime.now(datetime.UTC)
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(minutes=5))
        .not_valid_after(now + _VALID)
    )
