"""pip against a small index of our own: what installs, what is refused, and whether a person could act on what is said."""

import hashlib
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from installer import packages
from installer.trouble import Trouble


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    return folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


@pytest.fixture
def wheel(tmp_path: Path) -> Path:
    """A package that is nothing but a name, made here."""
    path = tmp_path / "index" / "lantern-1.0-py3-none-any.whl"
    path.parent.mkdir()
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("lantern.py", "LIT = True\n")
        archive.writestr("lantern-1.0.dist-info/METADATA", "Metadata-Version: 2.1\nName: lantern\nVersion: 1.0\n")
        archive.writestr("lantern-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n")
        archive.writestr("lantern-1.0.dist-info/RECORD", "")
    return path


@pytest.fixture
def offline(monkeypatch: pytest.MonkeyPatch, wheel: Path) -> None:
    """Only the folder with the wheel, whatever this machine's pip is set to otherwise."""
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(wheel.parent))


def lock(tmp_path: Path, digest: str) -> Path:
    path = tmp_path / "lock.txt"
    path.write_text(f"lantern==1.0 \\\n    --hash=sha256:{digest}\n", encoding="utf-8")
    return path


@pytest.mark.usefixtures("offline")
def test_what_the_lock_names_is_installed(python: Path, wheel: Path, tmp_path: Path) -> None:
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    packages.install_locked(python, lock(tmp_path, digest), tmp_path / "log")
    assert subprocess.run([python, "-c", "import lantern"], check=False).returncode == 0
    assert "lantern" in (tmp_path / "log").read_text(encoding="utf-8")


@pytest.mark.usefixtures("offline")
def test_another_package_of_that_name_is_refused(python: Path, tmp_path: Path) -> None:
    subprocess.run([python, "-m", "pip", "uninstall", "-q", "-y", "lantern"], check=False)
    with pytest.raises(Trouble) as trouble:
        packages.install_locked(python, lock(tmp_path, "0" * 64), tmp_path / "log")
    assert "hash" in trouble.value.what
    assert "cache purge" in trouble.value.remedy
    assert subprocess.run([python, "-c", "import lantern"], stderr=subprocess.DEVNULL, check=False).returncode != 0


def test_no_network_says_so(python: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    monkeypatch.setenv("PIP_RETRIES", "1")
    monkeypatch.delenv("PIP_FIND_LINKS", raising=False)
    with pytest.raises(Trouble) as trouble:
        packages.install_locked(python, lock(tmp_path, "0" * 64), tmp_path / "log")
    assert "cannot be reached" in trouble.value.what
    assert "kept" in trouble.value.remedy


@pytest.mark.parametrize(
    ("output", "part"),
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: Could not install packages due to an OSError: [WinError 5] Access is denied: 'x.dll'", "may not be written"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "hash differs"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'))", "certificate"),
        ("[Errno -3] Temporary failure in name resolution\nERROR: No matching distribution found for x==1", "cannot be reached"),
        ("ERROR: No matching distribution found for PySide6-Addons==6.11.3", "PySide6-Addons==6.11.3"),
        ("ERROR: something that never happened before", "something that never happened before"),
    ],
)
def test_every_cause_is_named_with_a_remedy(output: str, part: str) -> None:
    trouble = packages.explain(output, "python -m pip", Path("setup.log"))
    assert part in trouble.what
    assert trouble.remedy


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Collecting aiohttp==3.14.5 (from -r run.txt (line 4))", "aiohttp"),
        ("Processing /opt/files/argon2_cffi-25.1.0-py3-none-any.whl (from -r run.txt (line 1))", "argon2_cffi"),
        ("Processing c:\\files\\pyside6_addons-6.11.3-cp310-abi3-win_amd64.whl", "pyside6_addons"),
        ("Requirement already satisfied: python-ulid==4.1.0 in ./lib (from -r run.txt (line 7))", "python-ulid"),
        ("Ignoring pywin32-ctypes: markers 'sys_platform' don't match your environment", "pywin32-ctypes"),
    ],
)
def test_progress_counts_every_way_a_package_is_taken_up(line: str, name: str) -> None:
    begun = packages.BEGUN.match(line)
    assert begun is not None
    assert begun.group(1) == name
