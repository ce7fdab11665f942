"""The solo games: the first screen and the last of each, with what is said at its end."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from simgame.session.autoplay import play_to_debrief
from simgame.session.files import load_scenario
from simgame.session.sitting import Sitting
from simgame.session.solo import solo_end
from simgame.session.solo_games import SOLOS, Solo
from simgame.windows.pages.debrief import DebriefPage
from simgame.windows.place_map import use
from tests.gallery.shown import Shown, Size, on, on_stage
from tests.windows.played_table import Moment, play_to
from tests.windows.staged import Stage, page_of


@cache
def _ends(solo: Solo) -> tuple[Moment, Moment, str]:
    """As it begins, and as a computer player in the person's seat ends it; the sentence of its end."""
    scenario = load_scenario(solo.place)
    begun = Sitting.unsaved(solo.entry(), scenario)
    first = Moment("briefing", play_to(begun, "briefing"), True)
    played = Sitting.unsaved(solo.entry(holder="steady"), scenario)
    table = play_to_debrief(played)
    return first, Moment("debrief", played.view(solo.seat), False), solo_end(solo, table).words


def solos(size: Size) -> Iterator[Shown]:
    """Both screens of each."""
    for solo in SOLOS:
        yield from one_solo(size, solo, _ends(solo))


def one_solo(size: Size, solo: Solo, ends: tuple[Moment, Moment, str] | None = None) -> Iterator[Shown]:
    """Both screens of one; without its ``ends`` it is played now, in the language that is spoken."""
    on(size)
    for first, last, words in (ends or _ends.__wrapped__(solo),):
        use(load_scenario(solo.place))
        stage = Stage(page_of("briefing"), first, *size)
        yield on_stage(f"solo-{solo.id}-first", stage, False)
        stage.close()
        stage = Stage(page_of("debrief"), last, *size)
        assert isinstance(stage.page, DebriefPage)
        stage.notice.show_note(words)
        yield on_stage(f"solo-{solo.id}-last", stage, False)
        stage.close()
