"""The first five minutes: every stand of them, alone at a laptop and six round one table."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from simgame.game.entries import NewTable, Way
from simgame.game.seats import SEATS
from simgame.session.files import load_scenario
from simgame.session.practice import Practice
from simgame.session.sitting import Sitting
from simgame.windows.pages.first_game import PLAYED, FirstGamePage
from simgame.windows.place_map import use
from simgame.windows.progress import Loading
from simgame.windows.rehearsal import ALONE, PLACE
from tests.gallery.shown import Shown, Size, on, on_stage
from tests.windows.played_table import advance
from tests.windows.staged import Stage, page_of

MOST_STEPS = 20


@cache
def practice_of(way: Way) -> Practice:
    people = SEATS if way == "open" else (ALONE,)
    holders = {seat: "person" if seat in people else "system-minded" for seat in SEATS}
    setup = NewTable(PLACE, way=way, seats=holders, name="Practice")
    return Practice(setup, holders, load_scenario(PLACE))


def first_game(size: Size) -> Iterator[Shown]:
    """Alone, then round one table."""
    for way in ("alone", "open"):
        yield from first_minutes(way, size)


def first_minutes(way: Way, size: Size) -> Iterator[Shown]:
    """While it is dealt, each step, the practice winter as its own pages show it, and how it ended."""
    on(size)
    big = way == "open"
    page = page_of("first_game", big)
    assert isinstance(page, FirstGamePage)
    stage = Stage(page, None, *size)
    number = 0

    def here(what: str) -> Shown:
        nonlocal number
        number += 1
        return on_stage(f"first-{'table' if big else 'alone'}-{number:02d}-{what}", stage, big)

    page.refresh()
    for one in page.findChildren(Loading):
        one.show()  # as it is after 300 ms
    yield here("loading")
    practice = practice_of(way)
    use(load_scenario(PLACE))
    page.show_practice(practice, way, False)
    while page.step.id != "choices":
        yield here(page.step.id)
        page.go_on()
    yield here("choices")
    page.ask_play.connect(practice.play)
    page.go_on()
    yield from _winter(page, practice, here)
    stage.close()


def _winter(page: FirstGamePage, practice: Practice, here) -> Iterator[Shown]:
    """The call face down and turned, the months, the end."""
    told: set[tuple[str, bool]] = set()
    for _ in range(MOST_STEPS):
        sitting = practice.sitting
        sitting.computers()
        _show(page, practice, sitting)
        view = practice.view()
        now = (page.step.id, view.winter is not None and view.winter.turned)
        if now not in told:
            told.add(now)
            yield here(f"{now[0]}-turned" if now == ("winter", True) else now[0])
        if page.step.id not in PLAYED:
            return
        if page.step.id == "months":
            page.year.finish()
            if page.step.id == "end":
                yield here("end")
                return
        else:
            advance(sitting)
    raise AssertionError("The practice winter does not end.")


def _show(page: FirstGamePage, practice: Practice, sitting: Sitting) -> None:
    alone = len(practice.people) == 1
    page.show_table(sitting.view(practice.people[0] if alone else None), sitting.conductor() is not None)
