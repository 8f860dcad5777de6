"""Start Sphinx with an end to the memory and the time that it may take: ``-m`` this module."""

from __future__ import annotations

import runpy

#: Far more than a dossier of any team needs.
_MEMORY = 4 * 1024**3
_SECONDS = 30 * 60


def _limit() -> None:
    """Ask the system to stop us; Windows cannot, and the length of pages has to do there."""
    try:
        import resource  # noqa: PLC0415 - not there on Windows
    except ImportError:
        return
    for kind, most in ((resource.RLIMIT_AS, _MEMORY), (resource.RLIMIT_CPU, _SECONDS)):
        _, hard = resource.getrlimit(kind)
        if hard == resource.RLIM_INFINITY or hard > most:
            resource.setrlimit(kind, (most, hard))


if __name__ == "__main__":
    _limit()
    runpy.run_module("sphinx", run_name="__main__", alter_sys=True)
