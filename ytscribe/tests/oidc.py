"""The npm package oidc-provider as a child process: a real OpenID Connect server on this machine."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from ytscribe.testing import answers, child_environment, free_port, wait_for

VERSION = "9.13.3"
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / f"ytscribe-tests/oidc-provider-{VERSION}"

needs_node = pytest.mark.skipif(
    not (shutil.which("node") and shutil.which("npm")) and not os.environ.get("CI"),
    reason="node and npm are not installed (with CI set they are required)",
)


def installed() -> Path:
    """The folder with the package, fetched once."""
    if not (CACHE / "done").exists():
        CACHE.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix", str(CACHE)]
        subprocess.run([*command, f"oidc-provider@{VERSION}"], check=True, capture_output=True, timeout=300)
        (CACHE / "done").touch()
    return CACHE


@contextmanager
def server(callback: str, port: int = 0, code_seconds: int = 0) -> Iterator[str]:
    """Its address, while it runs; with `code_seconds`, it answers for a code only after that was good."""
    port = port or free_port()
    environment = child_environment(OIDC_MODULES=str(installed()), CODE_SECONDS=str(code_seconds or ""))
    process = subprocess.Popen(
        ["node", str(Path(__file__).with_name("oidc_server.mjs")), str(port), callback],
        env=environment,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        wait_for(lambda: answers(port) or process.poll() is not None, seconds=30)
        assert process.poll() is None
        yield f"http://127.0.0.1:{port}"
    finally:
        process.kill()
        process.wait()
