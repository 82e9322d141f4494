import os
import re
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from installer.bundling import ROOT
from kiosk.devices.scan.found import SCANNER_VENDORS

DEBIAN = ROOT / "installer" / "debian"
UNITS = ("kiosk.service", "kiosk-x11.service")
CENTRAL = ("kiosk-central-project.service", "kiosk-central-backup.service")
TIMER = "kiosk-central-backup.timer"
SCRIPTS = ("postinst", "prerm", "postrm", "kiosk-session", "kiosk-central-backup")
SYSTEMD_RUNS = Path("/run/systemd/system").exists()

_CONDITION = re.compile(
    r"(ACTION|SUBSYSTEMS?|KERNELS?|ENV\{\w+\}|ATTRS?\{\w+\}|GROUP|MODE|SYMLINK|GOTO|LABEL)"
    r'(==|!=|\+=|=)"[^"]*"'
)


def checked(command: Sequence[str]) -> None:
    """Run a checker that must be silent; skip where it is not installed."""
    if shutil.which(command[0]) is None:
        pytest.skip(f"{command[0]} is not installed")
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


@pytest.mark.parametrize("unit", [*UNITS, *CENTRAL])
def test_systemd_finds_no_fault_in_a_unit(unit: str, tmp_path: Path) -> None:
    # Its programs need not be installed here.
    text = re.sub(r"ExecStart=\S+", "ExecStart=/bin/sh", (DEBIAN / unit).read_text())
    (tmp_path / unit).write_text(text)
    checked(["systemd-analyze", "verify", "--man=no", str(tmp_path / unit)])


def test_systemd_finds_no_fault_in_the_timer_of_the_backup(tmp_path: Path) -> None:
    for unit in (CENTRAL[1], TIMER):
        text = re.sub(r"ExecStart=\S+", "ExecStart=/bin/sh", (DEBIAN / unit).read_text())
        (tmp_path / unit).write_text(text)
    checked(["systemd-analyze", "verify", "--man=no", str(tmp_path / TIMER)])


@pytest.mark.parametrize("unit", CENTRAL)
def test_a_unit_of_central_writes_in_a_folder_of_its_own_alone(unit: str) -> None:
    text = (DEBIAN / unit).read_text()
    assert "ProtectSystem=strict\n" in text
    assert f"StateDirectory={unit.removesuffix('.service').removesuffix('-project')}\n" in text
    assert "StateDirectoryMode=0700\n" in text


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_restarts_a_kiosk_that_ends_or_hangs(unit: str) -> None:
    lines = (DEBIAN / unit).read_text().splitlines()
    for line in ("Type=notify", "NotifyAccess=all", "WatchdogSec=30", "Restart=always"):
        assert line in lines


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_lets_the_kiosk_write_its_record_and_nothing_of_the_system(unit: str) -> None:
    text = (DEBIAN / unit).read_text()
    assert "ProtectSystem=strict\n" in text
    assert "StateDirectory=kiosk\n" in text
    assert "KIOSK_DATA_DIR=/var/lib/kiosk" in text


def test_cage_is_started_so_that_nobody_can_switch_the_console() -> None:
    assert "ExecStart=/usr/bin/cage -- /opt/kiosk/kiosk\n" in (DEBIAN / UNITS[0]).read_text()


def test_the_two_services_exclude_each_other() -> None:
    first, second = (re.findall(r"Conflicts=(.*)", (DEBIAN / u).read_text())[0] for u in UNITS)
    assert UNITS[1] in first
    assert UNITS[0] in second


def test_openbox_has_no_key_to_leave_the_kiosk_by() -> None:
    name = "{http://openbox.org/3.4/rc}"
    root = ET.parse(DEBIAN / "openbox.xml").getroot()  # noqa: S314 - our own file
    keyboard = root.find(f"{name}keyboard")
    assert keyboard is not None
    assert list(keyboard) == []
    assert [each.get("button") for each in root.iter(f"{name}mousebind")] == ["Left"]


def test_the_menu_entry_is_valid() -> None:
    checked(["desktop-file-validate", str(DEBIAN / "kiosk.desktop")])


def test_the_icon_is_a_picture_of_its_own_colours() -> None:
    root = ET.parse(ROOT / "resources" / "icons" / "kiosk.svg").getroot()  # noqa: S314 - ours
    assert root.get("viewBox") == "0 0 64 64"


def test_every_rule_for_devices_is_well_formed() -> None:
    text = (DEBIAN / "70-kiosk.rules").read_text()
    rules = [line for line in text.splitlines() if line and not line.startswith("#")]
    for rule in rules:
        for part in rule.split(", "):
            assert _CONDITION.fullmatch(part), rule
    assert re.findall(r'GOTO="(\w+)"', text) == re.findall(r'LABEL="(\w+)"', text)


def test_the_rules_let_in_the_scanners_of_every_vendor_that_the_kiosk_knows() -> None:
    text = (DEBIAN / "70-kiosk.rules").read_text()
    vendors = re.findall(r'SUBSYSTEM=="hidraw", ATTRS\{idVendor\}=="([^"]*)"', text)
    assert set(vendors[0].split("|")) == set(SCANNER_VENDORS)


def test_modem_manager_leaves_serial_scanners_alone() -> None:
    text = (DEBIAN / "70-kiosk.rules").read_text()
    rule = next(each for each in text.splitlines() if 'GROUP="dialout"' in each)
    assert {'ENV{ID_MM_DEVICE_IGNORE}="1"', 'ENV{ID_MM_PORT_IGNORE}="1"'} <= set(rule.split(", "))


def test_udev_finds_no_fault_in_the_rules() -> None:
    if shutil.which("udevadm") is None:
        pytest.skip("udevadm is not installed")
    known = subprocess.run(["udevadm", "--help"], capture_output=True, text=True, check=True)
    if "verify" not in known.stdout:
        pytest.skip("this udevadm is older than 254 and cannot verify rules")
    done = subprocess.run(
        ["udevadm", "verify", str(DEBIAN / "70-kiosk.rules")], capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr


def test_the_user_of_the_kiosk_may_use_printers_scanners_and_screen(tmp_path: Path) -> None:
    if shutil.which("systemd-sysusers") is None:
        pytest.skip("systemd-sysusers is not installed")
    (tmp_path / "etc").mkdir()
    command = ["systemd-sysusers", f"--root={tmp_path}", str(DEBIAN / "sysusers.conf")]
    subprocess.run(command, capture_output=True, check=True)
    groups = {
        line.split(":")[0]
        for line in (tmp_path / "etc" / "group").read_text().splitlines()
        if "kiosk" in line.split(":")[3].split(",")
    }
    assert groups == {"audio", "dialout", "input", "lp", "render", "video"}
    user = (tmp_path / "etc" / "passwd").read_text()
    assert ":/var/lib/kiosk:/usr/sbin/nologin" in user


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_is_good_shell_and_may_be_run(script: str) -> None:
    assert os.access(DEBIAN / script, os.X_OK)
    checked(["sh", "-n", str(DEBIAN / script)])


@pytest.mark.skipif(SYSTEMD_RUNS, reason="systemd runs here")
@pytest.mark.parametrize(
    ("script", "words", "called"),
    [
        ("postinst", ["configure"], ["systemd-sysusers", "install"]),
        ("postinst", ["abort-upgrade"], []),
        ("prerm", ["remove"], []),
        ("prerm", ["upgrade", "0.2.0"], []),
        ("postrm", ["purge"], []),
    ],
)
def test_without_systemd_a_script_touches_no_service(
    script: str, words: list[str], called: list[str], tmp_path: Path
) -> None:
    told = tmp_path / "told"
    for name in ("systemd-sysusers", "install", "systemctl", "udevadm"):
        stand_in = tmp_path / name
        stand_in.write_text(f"#!/bin/sh\necho {name} >>{told}\n")
        stand_in.chmod(0o755)
    command = ["/bin/sh", str(DEBIAN / script), *words]
    subprocess.run(command, env={"PATH": str(tmp_path)}, check=True)
    assert (told.read_text().split() if told.exists() else []) == called
