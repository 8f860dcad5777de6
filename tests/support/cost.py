"""What a program costs: processor seconds and memory, of it and all it starts."""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass


@dataclass(frozen=True)
class Cost:
    """Processor seconds and peak memory (MiB) of one run, how it ended and what it complained."""

    seconds: float
    memory: float
    status: int
    complaints: str


def run(*module: str) -> Cost:
    """Run a module of this Python with its arguments, to its end."""
    process = subprocess.Popen(
        [sys.executable, "-m", *module],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    complaints = process.stderr.read() if process.stderr else ""
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    seconds = used.ru_utime + used.ru_stime
    return Cost(seconds, used.ru_maxrss / 1024, process.returncode, complaints)
