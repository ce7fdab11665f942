"""Start the built program where there is no Python, and want it to play a year and to print nothing unexpected.

    python packaging/smoke.py dist/simgame

The folder is copied to a place with a space in its name, so that nothing of the checkout can be found from it, and
started with an empty PATH: with Qt's offscreen screen, and, on Linux, in a window under Xvfb. Exit 0 if all passed.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PROGRAM = "simgame.exe" if os.name == "nt" else "simgame"
YEAR_LIMIT_S = 180.0
PASSED_LINE = "smoke: a year was played"


class Failed(Exception):
    """The built program did not do what it should; the text says what it did."""


def bare_environment(home: Path, **more: str) -> dict[str, str]:
    """An environment with a home, a language, and nothing on its path."""
    nothing = home / "nothing on the path"
    nothing.mkdir(exist_ok=True)
    env = {"HOME": str(home), "PATH": str(nothing), "LANG": "C.UTF-8", "TMPDIR": str(home), **more}
    if os.name == "nt":
        env |= {name: os.environ[name] for name in ("SYSTEMROOT", "APPDATA", "LOCALAPPDATA") if name in os.environ}
    for name in ("python", "python3", "python3.11"):
        if shutil.which(name, path=env["PATH"]):
            raise Failed(f"{name} is on the path: this would prove nothing")
    return env


def start(program: Path, words: list[str], env: dict[str, str]) -> str:
    """What the program printed; refuses an exit code other than 0 and any line on stderr."""
    command, home, nothing = [str(program), *words], env["HOME"], subprocess.DEVNULL
    begun = time.monotonic()
    try:
        done = subprocess.run(command, env=env, cwd=home, stdin=nothing, capture_output=True, timeout=YEAR_LIMIT_S)
    except subprocess.TimeoutExpired as error:
        raise Failed(f"{' '.join(words)}: still running after {YEAR_LIMIT_S:.0f} s; said {error.output!r}") from error
    out, err = done.stdout.decode(errors="replace"), done.stderr.decode(errors="replace")
    if done.returncode != 0 or err.strip():
        raise Failed(f"{' '.join(words)}: exit {done.returncode}\nstdout: {out}\nstderr: {err}")
    print(f"  simgame {' '.join(words)}: {time.monotonic() - begun:.1f} s", flush=True)
    return out


def play_a_year(program: Path, env: dict[str, str]) -> None:
    said = start(program, ["--smoke-year"], env).splitlines()
    if said != [PASSED_LINE]:
        raise Failed(f"--smoke-year printed {said}, wanted only {PASSED_LINE!r}")


def use_the_commands(program: Path, env: dict[str, str]) -> None:
    """The assets are inside, and worker processes start."""
    names = {scenario["id"] for scenario in json.loads(start(program, ["list", "--json"], env))["scenarios"]}
    if not {"frimley", "south-yorkshire", "aldermere"} <= names:
        raise Failed(f"the built program knows only the scenarios {sorted(names)}")
    result = json.loads(start(program, ["run", "aldermere", "--years", "1", "--runs", "16", "--json", "-"], env))
    if result["years"] != ["2017/18"] or result["runs"] != 16:
        raise Failed(f"run gave {result['years']} and {result['runs']} runs")


@contextmanager
def virtual_display() -> Iterator[str]:
    """An X server of its own on a free number: the DISPLAY to use."""
    server = shutil.which("Xvfb")
    if server is None:
        raise Failed("Xvfb is not installed: the window cannot be tried (Debian: apt-get install xvfb)")
    reading, writing = os.pipe()
    command = [server, "-displayfd", str(writing), "-screen", "0", "1440x900x24", "-nolisten", "tcp", "-noreset"]
    running = subprocess.Popen(command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(writing)
    try:
        with os.fdopen(reading) as answer:
            number = answer.readline().strip()
        if not number:
            raise Failed("Xvfb did not start")
        yield f":{number}"
    finally:
        running.terminate()
        running.wait(timeout=20)


def size_mb(folder: Path) -> float:
    return sum(path.lstat().st_size for path in folder.rglob("*")) / 1e6


def main(words: list[str]) -> int:
    if len(words) != 1 or not (Path(words[0]) / PROGRAM).is_file():
        print(f"smoke.py: give the folder with the built {PROGRAM}", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="smoke ") as name:
        home = Path(name).resolve()
        folder = home / "the game"
        shutil.copytree(words[0], folder, symlinks=True)
        program = folder / PROGRAM
        print(f"The built program is {size_mb(folder):.0f} MB.", flush=True)
        try:
            offscreen = bare_environment(home, QT_QPA_PLATFORM="offscreen")
            print("offscreen:", flush=True)
            play_a_year(program, offscreen)
            use_the_commands(program, offscreen)
            if sys.platform.startswith("linux"):
                print("in a window under Xvfb:", flush=True)
                with virtual_display() as display:
                    play_a_year(program, bare_environment(home, DISPLAY=display, QT_QPA_PLATFORM="xcb"))
        except Failed as error:
            print(f"smoke test failed: {error}", file=sys.stderr)
            return 1
    print("The built program plays a year without a Python on its path.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
