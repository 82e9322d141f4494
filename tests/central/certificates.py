"""A small certificate authority for tests: keys and certificates as PEM files."""

import datetime as dt
import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

FROM = dt.datetime(2020, 1, 1, tzinfo=dt.UTC)
UNTIL = dt.datetime(2099, 1, 1, tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Pair:
    """A certificate and its key, as files; the key is its owner's alone."""

    certificate: Path
    key: Path


class Authority:
    """Signs certificates; its own is `certificate`, a file in its folder."""

    def __init__(self, folder: Path, name: str) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._subject = _named(name)
        self._revoked: list[int] = []
        self.certificate = folder / f"{name}.crt"
        made = self._builder(self._subject, self._key, UNTIL).add_extension(
            x509.BasicConstraints(ca=True, path_length=0), critical=True
        )
        self.certificate.write_bytes(_pem(made.sign(self._key, hashes.SHA256())))

    def issue(
        self, name: str, *, hosts: Sequence[str] = (), until: dt.datetime = UNTIL, file: str = ""
    ) -> Pair:
        """Return a certificate for a role, or for a server that is reached under `hosts`.

        Its files are called as it is, or as `file` says.
        """
        key = ec.generate_private_key(ec.SECP256R1())
        made = self._builder(_named(name), key, until)
        if hosts:
            made = made.add_extension(x509.SubjectAlternativeName(_names(hosts)), critical=False)
        signed = made.sign(self._key, hashes.SHA256())
        pair = Pair(self._folder / f"{file or name}.crt", self._folder / f"{file or name}.key")
        pair.certificate.write_bytes(_pem(signed))
        pair.key.touch(mode=0o600)
        pair.key.write_bytes(
            key.private_bytes(
                serialization.Encoding.PEM,
                serialization.PrivateFormat.PKCS8,
                serialization.NoEncryption(),
            )
        )
        return pair

    def revoke(self, pair: Pair) -> bytes:
        """Return a revocation list that names the certificate, as PEM."""
        revoked = x509.load_pem_x509_certificate(pair.certificate.read_bytes())
        self._revoked.append(revoked.serial_number)
        made = x509.CertificateRevocationListBuilder(
            issuer_name=self._subject, last_update=FROM, next_update=UNTIL
        )
        for serial in self._revoked:
            made = made.add_revoked_certificate(
                x509.RevokedCertificateBuilder(serial_number=serial, revocation_date=FROM).build()
            )
        signed = made.sign(self._key, hashes.SHA256())
        return signed.public_bytes(serialization.Encoding.PEM)

    def _builder(
        self, subject: x509.Name, key: ec.EllipticCurvePrivateKey, until: dt.datetime
    ) -> x509.CertificateBuilder:
        return x509.CertificateBuilder(
            issuer_name=self._subject,
            subject_name=subject,
            public_key=key.public_key(),
            serial_number=x509.random_serial_number(),
            not_valid_before=FROM,
            not_valid_after=until,
        )


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])


def _names(hosts: Sequence[str]) -> list[x509.GeneralName]:
    return [
        x509.IPAddress(ipaddress.ip_address(host)) if host[0].isdecimal() else x509.DNSName(host)
        for host in hosts
    ]


def _pem(certificate: x509.Certificate) -> bytes:
    return certificate.public_bytes(serialization.Encoding.PEM)
