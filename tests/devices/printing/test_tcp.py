"""The way over the network, against real sockets."""

import socket
import threading
import time

import pytest

from kiosk.devices.printing.errors import Disconnected, NotThere, Stalled
from kiosk.devices.printing.tcp import TcpTransport, split_address
from kiosk.domain.printing import Fault
from tests.devices.printing.peers import Peer, free_port, peer, reset

pytestmark = pytest.mark.enable_socket

LABEL = memoryview(bytes(range(256)) * 235)[:60_000]


def sent_whole(transport: TcpTransport, data: memoryview) -> int:
    sent = 0
    until_s = time.monotonic() + 5
    while sent < len(data) and time.monotonic() < until_s:
        sent += transport.send(data[sent : sent + 4096])
    return sent


@pytest.mark.parametrize(
    ("address", "host", "port"),
    [
        ("printer", "printer", 9100),
        ("10.0.0.7:9101", "10.0.0.7", 9101),
        ("[::1]:9102", "::1", 9102),
        ("[::1]", "::1", 9100),
        ("fe80::1", "fe80::1", 9100),
    ],
)
def test_an_address_is_a_host_and_maybe_a_port(address: str, host: str, port: int) -> None:
    assert split_address(address) == (host, port)


@pytest.mark.parametrize("address", ["", ":9100", "printer:", "printer:0", "printer:70000", "a:b"])
def test_what_is_no_address_is_not_there(address: str) -> None:
    with pytest.raises(NotThere, match="not an address"):
        split_address(address)


def test_a_host_name_that_cannot_be_one_is_not_there() -> None:
    with pytest.raises(NotThere, match="K330"):
        TcpTransport("a" * 70 + "..b").connect()


@pytest.mark.feature("D10")
def test_a_refused_connection_says_so_at_once() -> None:
    transport = TcpTransport(f"127.0.0.1:{free_port()}")
    began_s = time.monotonic()
    with pytest.raises(NotThere, match="refused") as caught:
        transport.connect()
    assert time.monotonic() - began_s < 1
    assert caught.value.fault is Fault.NOT_ANSWERING
    transport.close()


def chatty(made: Peer, link: socket.socket) -> None:
    """Read slowly, and push status frames that nobody reads."""
    link.sendall(b"\x10\x00\x00\x00" * 50)
    while data := link.recv(2048):
        made.received += data
        link.sendall(b"\x10\x00\x00\x00")
        time.sleep(0.002)


@pytest.mark.slow
def test_a_close_with_unread_status_loses_none_of_60000_bytes() -> None:
    with peer(chatty, buffer=4096) as made:
        transport = TcpTransport(made.address)
        transport.connect()
        assert sent_whole(transport, LABEL) == 60_000
        transport.finish(5, threading.Event())
        transport.close()
        assert made.ended.wait(5)
    assert bytes(made.received) == bytes(LABEL)


def hold(made: Peer, link: socket.socket) -> None:
    """Take the connection, and read nothing until the kiosk's end is gone."""
    del link
    made.ended.wait(5)


def test_a_peer_that_never_reads_is_full_and_then_stalled() -> None:
    with peer(hold, buffer=4096) as made:
        transport = TcpTransport(made.address)
        transport.connect()
        flood = memoryview(bytes(8_000_000))
        sent, idle_since_s = 0, time.monotonic()
        while time.monotonic() - idle_since_s < 0.1:
            taken = transport.send(flood[sent : sent + 65_536])
            sent += taken
            idle_since_s = time.monotonic() if taken else idle_since_s
        assert 0 < sent < len(flood)
        with pytest.raises(Stalled, match="K333"):
            transport.finish(0.1, threading.Event())
        made.ended.set()
        transport.close()


def test_stop_ends_the_wait_for_the_printer() -> None:
    with peer(hold) as made:
        transport = TcpTransport(made.address)
        transport.connect()
        stop = threading.Event()
        threading.Timer(0.05, stop.set).start()
        began_s = time.monotonic()
        transport.finish(20, stop)
        assert time.monotonic() - began_s < 2
        made.ended.set()
        transport.close()


def test_nothing_yet_is_told_from_the_end() -> None:
    def serve(made: Peer, link: socket.socket) -> None:
        link.recv(1)
        link.sendall(b"\x12")
        made.ended.wait(5)

    with peer(serve) as made:
        transport = TcpTransport(made.address)
        transport.connect()
        assert transport.receive(0) == b""
        assert transport.receive(0.01) == b""
        transport.send(memoryview(b"x"))
        assert transport.receive(5) == b"\x12"
        made.ended.set()
        with pytest.raises(Disconnected, match="closed"):
            transport.receive(5)
        transport.close()


def test_a_reset_is_a_broken_link() -> None:
    def serve(_: Peer, link: socket.socket) -> None:
        link.recv(1)
        reset(link)

    with peer(serve) as made:
        transport = TcpTransport(made.address)
        transport.connect()
        transport.send(memoryview(b"x"))
        assert made.ended.wait(5)
        with pytest.raises(Disconnected, match="K332"):
            transport.receive(5)
        with pytest.raises(Disconnected):
            transport.send(LABEL)
        transport.close()
    with pytest.raises(Disconnected, match="not open"):
        transport.receive(0)
