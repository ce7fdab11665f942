"""Record what the simulations patient by patient give, for the pictures of the book.

Once the engine has moved: python -m tests.validation.record
"""

from __future__ import annotations

from simgame.insight.theory import BEDS_OPEN, TREATED, WARDS, listed, wards
from simgame.session.files import assets
from tests.validation.queue import simulated
from tests.validation.ward import steady

DAYS = {"aldermere": 45, "south-yorkshire": 170}  # the smaller hospital needs more days for as many patients
HEAD = """\
# What the same wards and lists give when they are simulated patient by patient (SimPy; tests/validation/ward.py and
# queue.py), for the pictures of the model book. Written by: python -m tests.validation.record

schema = 1
"""


def recorded() -> str:
    """The file's text."""
    parts = [HEAD]
    for scenario, trust in WARDS:
        for share, (ward, _) in zip(BEDS_OPEN, wards(scenario, trust), strict=True):
            seen = steady(ward, DAYS[scenario], seed=1)
            parts.append(
                f'[[ward]]\nscenario = "{scenario}"\ntrust = {trust}\nbeds_open = {share}\n'
                f"occupancy_pct = {seen.occupancy_pct:.2f}\ndelay_days = {seen.delay_days:.4f}\n"
                f"on_trolleys = {seen.on_trolleys:.2f}\n"
            )
    for treated in TREATED:
        sizes = simulated(listed(treated)).sizes[11::12]
        parts.append(f"[[list]]\ntreated = {treated}\nsizes = [{', '.join(f'{size:.0f}.0' for size in sizes)}]\n")
    return "\n".join(parts)


if __name__ == "__main__":
    (assets() / "validation" / "patients.toml").write_text(recorded(), encoding="utf-8")
