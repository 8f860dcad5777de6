"""Nothing is ever half written: the old result stays, or the new one is whole."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from normspoor.adapters.aside import written_aside
from normspoor.adapters.writing import CannotWrite
from support.frozen import contents, made, names

#: What a run in a process of its own does: say that it is half-way, and wait to be stopped.
SLOW = """
import signal, sys, time
from pathlib import Path
from normspoor.adapters.aside import written_aside
# as on a terminal, also where whoever runs the tests does not listen to Ctrl-C
signal.signal(signal.SIGINT, signal.default_int_handler)
for number in (signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)):
    signal.signal(number, signal.SIG_DFL)
with written_aside(Path(sys.argv[1])) as fresh:
    (fresh / "half.txt").write_text("half")
    print("half", flush=True)
    time.sleep(60)
"""


def test_what_is_built_comes_into_place_with_what_stands_beside_it(tmp_path):
    target = made(tmp_path / "nog niet" / "uit", packed=True)

    assert (target / "map" / "rapport.txt").read_text() == "eerste"
    assert names(target.parent) == ["uit", "uit.zip", "uit.zip.sha256"]


def test_it_takes_the_place_of_what_was_made_before(tmp_path):
    target = made(tmp_path / "uit", packed=True)
    (target / ".DS_Store").write_text("left behind by a computer")
    zipped = (tmp_path / "uit.zip").read_bytes()
    made(target, "tweede", packed=True)

    assert contents(target).keys() == {"map", "map/rapport.txt", "MANIFEST.json", "SHA256SUMS"}
    assert (target / "map" / "rapport.txt").read_text() == "tweede"
    assert (tmp_path / "uit.zip").read_bytes() != zipped
    assert names(tmp_path) == ["uit", "uit.zip", "uit.zip.sha256"]


def test_an_empty_folder_may_be_taken(tmp_path):
    (tmp_path / "uit").mkdir()

    assert made(tmp_path / "uit").is_dir()


def broken_off(target: Path, fails: Callable[[Path], None]) -> None:
    """A run that wrote a file when it failed."""
    with written_aside(target) as fresh:
        (fresh / "half.txt").write_text("half")
        fails(fresh)


def raised(error: BaseException, _: Path) -> None:
    raise error


def full_disk(_: Path) -> None:
    """A write to a disk without room, as the system reports it."""
    Path("/dev/full").write_text("vol", encoding="utf-8")


def no_rights(folder: Path) -> None:
    raise PermissionError(13, "Permission denied", str(folder / "x"))


def read_only(folder: Path) -> None:
    raise OSError(30, "Read-only file system", str(folder / "x"))


@pytest.mark.parametrize("earlier", [True, False], ids=["a result before", "nothing before"])
@pytest.mark.parametrize(
    ("fails", "told"),
    [
        (full_disk, "de schijf is vol. Er is niets veranderd. Maak ruimte"),
        (no_rights, "hier mag ik niet schrijven. Er is niets veranderd. Kies een andere map."),
        (read_only, "hier mag ik niet schrijven. Er is niets veranderd. Kies een andere map."),
    ],
    ids=["full", "rights", "read-only"],
)
def test_what_the_disk_refuses_is_told_and_leaves_no_trace(tmp_path, earlier, fails, told):
    target = tmp_path / "een" / "uit"
    if earlier:
        made(target)
    before = contents(tmp_path)
    with pytest.raises(CannotWrite) as error:
        broken_off(target, fails)

    assert str(error.value).startswith(f"{target}: {told}")
    assert contents(tmp_path) == before


@pytest.mark.parametrize(
    "error", [ValueError("eigen"), KeyboardInterrupt(), PermissionError(13, "x", "/elders/x")]
)
def test_any_other_end_is_passed_on_and_leaves_no_trace(tmp_path, error):
    target = made(tmp_path / "uit")
    before = contents(tmp_path)
    with pytest.raises(type(error)) as passed:
        broken_off(target, partial(raised, error))

    assert passed.value is error
    assert contents(tmp_path) == before


@pytest.mark.skipif(os.name == "nt" or not hasattr(os, "fork"), reason="signals of Unix")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_a_run_that_is_stopped_half_way_leaves_no_trace(tmp_path, number):
    target = made(tmp_path / "uit")
    before = contents(tmp_path)
    with running(target) as other:
        other.send_signal(number)
        assert other.wait(timeout=20) != 0

    assert contents(tmp_path) == before


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_what_a_run_left_that_was_killed_is_cleared_up_and_blocks_nobody(tmp_path):
    target = made(tmp_path / "uit")
    with running(target) as other:
        other.kill()
        other.wait(timeout=20)
    assert len(names(tmp_path)) == 2
    made(target, "tweede")

    assert (target / "map" / "rapport.txt").read_text() == "tweede"
    assert names(tmp_path) == ["uit"]


def test_what_was_moved_away_when_the_power_went_comes_back(tmp_path):
    target = made(tmp_path / "uit")
    before = contents(target)
    old = tmp_path / ".uit.normspoor" / "oud"
    old.mkdir(parents=True)
    target.rename(old / "uit")
    with pytest.raises(ValueError, match="eigen"), written_aside(target):
        raise ValueError("eigen")

    assert contents(target) == before
    assert names(tmp_path) == ["uit"]


def test_a_second_run_on_the_same_folder_is_refused_while_the_first_goes_on(tmp_path):
    target = made(tmp_path / "uit")
    with running(target) as other:
        with pytest.raises(CannotWrite) as error, written_aside(target):
            pytest.fail("two runs in one folder")
        assert other.poll() is None

    assert str(error.value) == (
        f"{target}: Normspoor is hier al aan het schrijven. Wacht tot dat klaar is."
    )


class running:  # noqa: N801 - reads as a sentence in a with statement
    """Another run, half-way with ``target``; it is stopped at the end."""

    def __init__(self, target: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", SLOW, str(target)], stdout=subprocess.PIPE, text=True
        )

    def __enter__(self) -> subprocess.Popen[str]:
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "half\n"
        return self._process

    def __exit__(self, *_: object) -> None:
        self._process.kill()
        self._process.communicate()


@pytest.mark.parametrize("name", ["uit", "uit.zip", "uit.zip.sha256"])
def test_what_is_open_elsewhere_keeps_everything_where_it_was(tmp_path, monkeypatch, name):
    """As on Windows, where an open file cannot be moved."""
    target = made(tmp_path / "uit", packed=True)
    before = contents(tmp_path)
    rename = Path.rename

    def locked(source: Path, there: Path) -> Path:
        if source == tmp_path / name and there.parent.name == "oud":
            raise PermissionError(13, "in use", str(source))
        return rename(source, there)

    monkeypatch.setattr(Path, "rename", locked)
    monkeypatch.setattr(time, "sleep", lambda _: None)
    with pytest.raises(CannotWrite, match="nog open in een ander programma"):
        made(target, "tweede", packed=True)
    monkeypatch.undo()

    assert contents(tmp_path) == before


def test_a_file_that_is_open_for_a_moment_is_waited_for(tmp_path, monkeypatch):
    target = made(tmp_path / "uit")
    rename, waited = Path.rename, []

    def scanned(source: Path, there: Path) -> Path:
        if len(waited) < 2:
            raise PermissionError(13, "in use", str(source))
        return rename(source, there)

    monkeypatch.setattr(Path, "rename", scanned)
    monkeypatch.setattr(time, "sleep", waited.append)
    made(target, "tweede")

    assert (target / "map" / "rapport.txt").read_text() == "tweede"


def test_it_works_beside_the_main_thread_too(tmp_path):
    thread = threading.Thread(target=made, args=(tmp_path / "uit",))
    thread.start()
    thread.join()

    assert (tmp_path / "uit" / "MANIFEST.json").is_file()


@pytest.mark.skipif(os.name == "nt", reason="signals of Unix")
def test_a_request_that_has_to_be_ignored_is_ignored(tmp_path):
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        with written_aside(tmp_path / "uit") as fresh:
            os.kill(os.getpid(), signal.SIGHUP)
            (fresh / "a.txt").write_text("heel")
    finally:
        signal.signal(signal.SIGHUP, before)

    assert (tmp_path / "uit" / "a.txt").read_text() == "heel"


def test_signals_do_afterwards_what_they_did_before(tmp_path):
    before = [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)]
    made(tmp_path / "uit")

    assert [signal.getsignal(one) for one in (signal.SIGINT, signal.SIGTERM)] == before
