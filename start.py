"""Set up Split Decision on this machine, once, and start it.

    python3 start.py                 open the game
    python3 start.py test            run the tests (further words go to pytest)
    python3 start.py run frimley     any other words go to the `simgame` command

Standard library only, for it runs before anything is installed. It makes `.venv` beside this file, installs the
pinned list into it, and installs the system libraries that Qt misses on Debian and its relatives (or prints the line
that does). What is done is remembered in `.venv`, so the next start takes no time. All it says goes to stderr.
"""

from __future__ import annotations

import ctypes
import hashlib
import importlib.util
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
OLDEST, NEWEST = (3, 11), (3, 14)  # the Pythons for which the pinned list has wheels
LISTS = {"play": "requirements.txt", "test": "requirements-dev.txt"}

# Shared libraries Qt loads from the system, each with the Debian package that brings it.
DRAWING_LIBRARIES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
}
WINDOW_LIBRARIES = {
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
}


class SetUpError(Exception):
    """Set-up cannot go on; the text says why and what to do."""


def say(sentence: str) -> None:
    """Print one sentence on stderr, leaving stdout to the command that is started."""
    print(sentence, file=sys.stderr, flush=True)


def run(command: list[str], env: dict[str, str] | None = None) -> int:
    """Run a command with its output on stderr; the exit code, 127 if it cannot be started."""
    try:
        return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=sys.stderr, env=env, check=False).returncode
    except OSError:
        return 127


# -- the right Python ------------------------------------------------------------------------------------------------


def find_python() -> str | None:
    """Another Python of this machine that will do, when this one will not."""
    for minor in range(NEWEST[1], OLDEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            return found
    return None


def start_with(python: str) -> int:
    """Hand over to another Python."""
    return subprocess.call([python, str(ROOT / "start.py"), *sys.argv[1:]])


# -- what Debian lacks -----------------------------------------------------------------------------------------------


def can_load(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_libraries(with_window: bool) -> dict[str, str]:
    """Shared libraries that Qt wants and this machine cannot load, with their Debian packages."""
    if not sys.platform.startswith("linux"):
        return {}
    wanted = DRAWING_LIBRARIES | (WINDOW_LIBRARIES if with_window else {})
    return {library: package for library, package in wanted.items() if not can_load(library)}


def install_packages(packages: list[str], reason: str) -> None:
    """Install Debian packages as root or through sudo, or refuse with the line that does it."""
    by_hand = f"apt-get update && apt-get install -y --no-install-recommends {' '.join(packages)}"
    if os.geteuid() != 0:
        by_hand = f'sudo sh -c "{by_hand}"' if shutil.which("sudo") else f'su -c "{by_hand}"'
    advice = f"{reason} Paste this line, then start again:\n\n    {by_hand}\n"
    if not shutil.which("apt-get"):
        raise SetUpError(f"{reason} This system has no apt-get: install what it has for {', '.join(packages)}.")
    prefix: list[str] = []
    if os.geteuid() != 0:
        if not shutil.which("sudo"):
            raise SetUpError(advice)
        # Nobody is there to type a password when stdin is not a terminal.
        prefix = ["sudo"] if sys.stdin.isatty() else ["sudo", "-n"]
    prefix += ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-o", "DPkg::Lock::Timeout=120"]
    say(f"{reason} Installing: {' '.join(packages)}")
    # A list that could not be refreshed may still do: only the installation decides.
    run([*prefix, "update"])
    if run([*prefix, "install", "-y", "--no-install-recommends", *packages]) != 0:
        raise SetUpError(f"apt-get could not install them. {advice}")


def provide_libraries(with_window: bool) -> None:
    """Make sure that Qt finds its system libraries."""
    missing = missing_libraries(with_window)
    if not missing:
        return
    install_packages(list(dict.fromkeys(missing.values())), "Qt needs system libraries that are not here yet.")
    still = missing_libraries(with_window)
    if still:
        raise SetUpError(f"Qt still cannot load {', '.join(still)}: install what brings them, then start again.")


# -- the virtual environment -----------------------------------------------------------------------------------------


def base_python() -> str:
    """The Python outside any virtual environment."""
    return getattr(sys, "_base_executable", None) or sys.executable


def digest(*parts: str) -> str:
    return hashlib.sha256("\n".join(parts).encode()).hexdigest()


def kind_of_environment() -> str:
    """Changes when `.venv` has to be made anew: another Python, or the folder has moved."""
    return digest(sys.version, sys.base_prefix, str(ROOT))


def state_of_list(purpose: str) -> str:
    """Changes when the parts have to be installed again."""
    files = (LISTS[purpose], "pyproject.toml", "start.py")
    return digest(kind_of_environment(), *((ROOT / name).read_text("utf-8") for name in files))


def remembered(name: str) -> str:
    try:
        return (VENV / name).read_text("utf-8")
    except (OSError, UnicodeDecodeError):
        return ""


def pip_command() -> list[str]:
    """How pip is called for `.venv`; empty where there is no pip to call.

    Debian packs ensurepip apart from Python; the pip of the system can then fill an environment that has none
    (since pip 22.3).
    """
    if subprocess.run([VENV_PYTHON, "-m", "pip", "--version"], capture_output=True, check=False).returncode == 0:
        return [str(VENV_PYTHON), "-m", "pip"]
    outer = [base_python(), "-m", "pip", "--python", str(VENV_PYTHON)]
    if subprocess.run([*outer, "--version"], capture_output=True, check=False).returncode == 0:
        return outer
    return []


def make_environment() -> None:
    """Make `.venv`, with a pip of its own where this Python can give it one."""
    if not os.access(ROOT, os.W_OK):
        raise SetUpError(f"Nothing can be written to {ROOT}: copy the folder to a place of your own, and start there.")
    say("Making .venv beside start.py.")
    has_pip = importlib.util.find_spec("ensurepip") is not None
    if has_pip and run([base_python(), "-m", "venv", "--clear", str(VENV)]) == 0:
        return
    if run([base_python(), "-m", "venv", "--clear", "--without-pip", str(VENV)]) == 0 and pip_command():
        return
    package = f"python3.{sys.version_info.minor}-venv"
    if not sys.platform.startswith("linux"):
        raise SetUpError("This Python has neither venv nor pip: install Python from python.org, then start again.")
    install_packages([package], "This Python has neither pip nor venv.")
    if run([base_python(), "-m", "venv", "--clear", str(VENV)]) != 0:
        raise SetUpError(f"{base_python()} cannot make a virtual environment in {VENV}.")


def install_parts(purpose: str) -> None:
    """Install the pinned list and the `simgame` command into `.venv`, compiled, each file checked by its hash."""
    pip = pip_command()
    if not pip:
        raise SetUpError(f"There is no pip for {VENV}: delete that folder and start again.")
    quiet = [] if sys.stderr.isatty() else ["--quiet"]
    install = [*pip, "install", "--disable-pip-version-check", *quiet]
    env = {**os.environ, "PIP_REQUIRE_VIRTUALENV": "0"}
    say("Installing the parts, once: 100 to 150 MB (for the tests twice that), a minute or so.")
    # Each list is whole, so nothing has to be worked out (and what it leaves out on purpose stays out).
    listed = [
        "--require-hashes",
        "--no-deps",
        "--only-binary",
        ":all:",
        "--no-compile",
        "-r",
        str(ROOT / LISTS[purpose]),
    ]
    if run([*install, *listed], env) != 0:
        raise SetUpError(
            "The parts could not be installed; pip says why above. Is this machine on the network, with 1 GB free?"
        )
    # On every core, as pip does not. What cannot be compiled (templates, code for other Pythons) is never loaded.
    run([str(VENV_PYTHON), "-m", "compileall", "-qq", "-j", "0", str(VENV / ("Lib" if os.name == "nt" else "lib"))])
    # From this checkout, without a look at the network: setuptools is in the list.
    env["PIP_REQUIRE_HASHES"] = "0"
    if run([*install, "--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)], env) != 0:
        raise SetUpError("The simgame command could not be set up from this folder; pip says why above.")


def provide_environment(purpose: str) -> None:
    """Make sure that `.venv` holds what the purpose needs."""
    if remembered(f"ready-{purpose}") == state_of_list(purpose) and VENV_PYTHON.exists():
        return
    if remembered("made") != kind_of_environment() or not VENV_PYTHON.exists():
        make_environment()
        (VENV / "made").write_text(kind_of_environment(), "utf-8")
    install_parts(purpose)
    # The tests' list has everything that the game's has, at the same pins.
    for done in LISTS if purpose == "test" else (purpose,):
        (VENV / f"ready-{done}").write_text(state_of_list(done), "utf-8")


# -- starting --------------------------------------------------------------------------------------------------------


def has_display() -> bool:
    """Whether a window can be opened here; Windows and macOS always have a screen."""
    if not sys.platform.startswith("linux"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_tests(words: list[str]) -> int:
    """Run the whole suite, measured times first and alone; or just what the words ask pytest for."""
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    # The workers, and each program that a test starts, would compile all of the game and of the tests anew.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    pytest = [str(VENV_PYTHON), "-m", "pytest"]
    if words:
        return subprocess.call([*pytest, *words], cwd=ROOT, env=env)
    workers = str(min(os.cpu_count() or 1, 4))
    # The benches first: what is printed last is the verdict on the many.
    benches = subprocess.call([*pytest, "tests/bench", "-rP"], cwd=ROOT, env=env)
    # Neighbours share games that a worker plays once: each begins with a stretch, and takes from another's end.
    spread = ["-m", "not bench", "-n", workers, "--dist", "worksteal"]
    others = subprocess.call([*pytest, *spread], cwd=ROOT, env=env)
    if benches != 0:
        say(f"The measured times in tests/bench did not pass (pytest's exit code {benches}): see above.")
    return others or benches


def main(words: list[str]) -> int:
    testing = words[:1] == ["test"]
    if not OLDEST <= sys.version_info[:2] <= NEWEST:
        other = find_python()
        if other:
            return start_with(other)
        raise SetUpError(
            f"Split Decision needs Python 3.{OLDEST[1]} to 3.{NEWEST[1]}, and this is {sys.version.split()[0]}: "
            "install one from python.org, then start again."
        )
    provide_libraries(with_window=has_display() and not testing)
    provide_environment("test" if testing else "play")
    if testing:
        return run_tests(words[1:])
    command = [str(VENV_PYTHON), "-m", "simgame", *words]
    if os.name != "nt":
        os.execv(command[0], command)
    return subprocess.call(command)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except SetUpError as error:
        say(f"\n{error}")
        sys.exit(1)
    except OSError as error:
        say(f"\n{error.filename or VENV}: {error.strerror}: make room for .venv, or remove it, then start again.")
        sys.exit(1)
    except KeyboardInterrupt:
        say("\nStopped. Start again to go on.")
        sys.exit(130)
