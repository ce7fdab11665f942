"""A file from outside: what is wrong with it is one sentence with its place and the remedy, never a traceback."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from simgame.game.entries import NewTable
from simgame.session import files, reading
from simgame.session.check import check, kind_of
from simgame.session.files import (
    BadFile,
    assets,
    decode_words,
    load_events,
    load_evidence,
    load_scenario,
    parse_events,
    parse_evidence,
    parse_scenario,
    parse_toml,
    read_text,
    scenario_names,
    scenario_toml,
)
from simgame.session.save import About, Save

TWO_THREADS = """
import sys, threading
from simgame.session.files import load_scenario
sys.setswitchinterval(1e-6)
ready = threading.Barrier(2)
readers = [threading.Thread(target=lambda: (ready.wait(), load_scenario("aldermere"))) for _ in range(2)]
for reader in readers: reader.start()
for reader in readers: reader.join()
"""
SENTENCE = re.compile(r"[^:\n]+: [^:\n]+: [^\n]+: [^\n]+")
FRIMLEY = scenario_toml("frimley")
DECK = (assets() / "events" / "starter.toml").read_text("utf-8")
ONE_PARAMETER = """
[gp_short_ae_visits]
label = "A&E visits per 100 appointments short"
unit = "visits"
low = 1.0
central = 4.0
high = 8.0
possible = [0.0, 20.0]
effect = "Patients who cannot see a GP go to A&E."
source = "judgement"
quality = "judgement"
leans = "both"
views = { sceptic = 2.0 }
"""


def said(text: str) -> list[str]:
    """What the reader of a scenario says of a text; empty when it takes it."""
    try:
        parse_scenario(text, "place.toml")
    except BadFile as error:
        return list(error.problems)
    return []


def sentences(problems: list[str]) -> bool:
    """Whether each is one line: file: where: what is wrong: what to do."""
    return all(SENTENCE.fullmatch(problem) for problem in problems)


# ------------------------------------------------------------------------------------------------ what ships


def test_every_shipped_file_passes_its_check() -> None:
    shipped = [path for folder in ("scenarios", "evidence", "events") for path in (assets() / folder).glob("*.toml")]
    assert len(shipped) >= 5
    assert {path.name: check(path) for path in shipped} == {path.name: [] for path in shipped}


def test_a_place_is_found_by_its_name_and_by_its_path() -> None:
    assert load_scenario("frimley") == load_scenario(assets() / "scenarios" / "frimley.toml")


def test_an_unknown_name_is_answered_with_the_nearest() -> None:
    with pytest.raises(BadFile, match="did you mean frimley"):
        load_scenario("frimly")
    with pytest.raises(BadFile, match=r"name one of aldermere, .* or the path of a file"):
        load_scenario("zzz")


def test_evidence_comes_with_its_range_and_views() -> None:
    evidence = load_evidence()
    assert len(evidence) > 0
    for key, item in evidence.items():
        assert item.id == key
        assert item.possible[0] <= item.low <= item.central <= item.high <= item.possible[1]
    (parameter,) = parse_evidence(ONE_PARAMETER, "one.toml").items()
    assert parameter[1].parameter(parameter[0]).value("sceptic") == 2.0
    assert parameter[1].parameter(parameter[0]).value("optimist") == 4.0


def test_a_parameter_declared_in_two_files_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "evidence").mkdir()
    for name in ("a.toml", "b.toml"):
        (tmp_path / "evidence" / name).write_text(ONE_PARAMETER, "utf-8")
    monkeypatch.setattr(files, "assets", lambda: tmp_path)
    load_evidence.cache_clear()
    try:
        with pytest.raises(BadFile, match=r"b\.toml: gp_short_ae_visits: declared in another file"):
            load_evidence()
    finally:
        load_evidence.cache_clear()


def test_the_deck_has_twelve_cards_at_least_and_half_of_them_choices() -> None:
    cards = load_events()
    assert len(cards) >= 12
    assert sum(len(card.options) == 2 for card in cards) >= 6


def test_assets_are_beside_the_package_or_inside_the_bundle(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (assets() / "scenarios" / "frimley.toml").is_file()
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert assets() == tmp_path / "assets"


# ------------------------------------------------------------------------------------------------ what is refused


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "schema is missing: add it"),
        ("schema = 2", "not one of the words allowed|2"),
        ("= 3", "this is not TOML"),
        ("a = 1\na = 2", "this is not TOML"),
        ("x = nan", "not a finite number"),
        ("x = [1, [-inf]]", "not a finite number"),
        ("x = " + "[" * 40 + "]" * 40, "nested deeper than 12"),
        ("x = " + "[" * 5000 + "]" * 5000, "nested"),
        ("a" + ".a" * 5000 + " = 1", "nested"),
        ("x = " + "9" * 9000, "number too long|mend|is missing"),
        ("\x00", "this is not TOML"),
    ],
)
def test_a_broken_text_is_refused_in_a_sentence(text: str, words: str) -> None:
    found = said(text)
    assert found
    assert re.search(words, found[0]), found
    assert sentences(found), found


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ('name = "NHS Slough CCG"', "name = 3", "places, number 1, name: a whole number stands where text belongs"),
        ('name = "NHS Slough CCG"\n', "", "places, number 1: name is missing: add it"),
        ('name = "NHS Slough CCG"', 'nam = "x"\nname = "y"', "nam is not a key of this table"),
        ('id = "slough"', 'id = "Slough Town"', "use small letters, digits and hyphens"),
        ('kind = "acute"', 'kind = "dentist"', "is not one of the words allowed here"),
        ("population = [36752.0", "population = [1.0, 36752.0", "for one of 5: give 5 figures"),
        ("population = [36752.0", "population = [-36752.0", "a population is not negative"),
        ("population = [36752.0", 'population = ["many"', "text stands where a number belongs"),
        ("need_index = 1.06", "need_index = nan", "not a finite number"),
        ("frimley-health = 0.86", "frimley-health = 1.86", "up to 1"),
        ("frimley-health = 0.86", "frimly-health = 0.86", "which is not there"),
        ("home = 0.7,", "home = 0.8,", "add up to 1.100: bring them to 1"),
        ("years = 5", "years = 11", "years"),
        ("years = 5", "years = 5.5", "years"),
    ],
)
def test_a_slip_in_a_place_is_found_where_it_is(old: str, new: str, words: str) -> None:
    assert old in FRIMLEY
    found = said(FRIMLEY.replace(old, new, 1))
    assert any(words in problem for problem in found), found
    assert sentences(found), found


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("central = 4.0", "central = 9.0", "put them in rising order"),
        ("possible = [0.0, 20.0]", "possible = [0.0, 5.0]", "shuts out"),
        ("possible = [0.0, 20.0]", "possible = [20.0, 0.0]", "put the lower first"),
        ("sceptic = 2.0", "sceptic = 50.0", "outside the published range"),
        ("sceptic = 2.0", "hopeful = 2.0", "not one of the words"),
        ("sceptic = 2.0", "central = 2.0", "leave it out"),
        ('quality = "judgement"', 'quality = "gospel"', "gospel"),
        ('leans = "both"\n', "", "gp_short_ae_visits: leans is missing"),
        ("[gp_short_ae_visits]", "[GP]", "small letters, digits and underscores"),
        ('effect = "', 'shape = "fixed"\neffect = "', "fixed, and yet a range"),
        ("low = 1.0", 'low = "one"', "gp_short_ae_visits, low: text stands where a number belongs"),
    ],
)
def test_a_slip_in_evidence_is_found_where_it_is(old: str, new: str, words: str) -> None:
    with pytest.raises(BadFile) as refused:
        parse_evidence(ONE_PARAMETER.replace(old, new, 1), "one.toml")
    assert any(words in problem for problem in refused.value.problems), refused.value.problems
    assert sentences(list(refused.value.problems))


def test_evidence_that_is_not_a_table_is_refused() -> None:
    with pytest.raises(BadFile, match=r"x\.toml: a: a whole number stands where a table belongs"):
        parse_evidence("a = 1", "x.toml")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("likelihood = 0.22", "likelihood = 7.0"),
        ("likelihood = 0.22", "likelihood = nan"),
        ("likelihood = 0.22", 'likelihood = "often"'),
        ('hears_first = "council"', 'hears_first = "mayor"'),
        ("first = 1, months = 11", "first = 99, months = 11"),
        ('shock = "care_home_beds"', 'shock = "luck"'),
        ('title = "Care-home provider collapses"', 'title = "Care-home provider collapses"\ncolour = "red"'),
    ],
)
def test_a_slip_in_the_deck_is_one_sentence(old: str, new: str) -> None:
    assert old in DECK
    with pytest.raises(BadFile) as refused:
        parse_events(DECK.replace(old, new, 1), "deck.toml")
    assert sentences(list(refused.value.problems)), refused.value.problems


def test_what_cannot_be_read_as_text_is_refused(tmp_path: Path) -> None:
    (tmp_path / "bytes.toml").write_bytes(b"a = \xff\xfe")
    (tmp_path / "big.toml").write_bytes(b"#" * (reading.MAX_BYTES + 1))
    for path, words in (
        (tmp_path, "this is a folder"),
        (tmp_path / "none.toml", "there is no such file"),
        (tmp_path / "bytes.toml", "not text in UTF-8"),
        (tmp_path / "big.toml", "MB at most"),
    ):
        with pytest.raises(BadFile, match=words) as refused:
            read_text(path)
        assert sentences(list(refused.value.problems))
        assert check(path) == list(refused.value.problems)


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (
            "Expected `float`, got `str` - at `$.places[0].gp_fte`",
            "places, number 1, gp_fte: text stands where a number",
        ),
        ("Expected `object`, got `int`", "whole file: a whole number stands where a table belongs"),
        ("Expected `float | null`, got `array` - at `$.x`", "a list stands where a number or nothing belongs"),
        ("Expected `str` of length >= 1 - at `$.name`", "name: text of length >= 1 belongs here"),
        ("Something new: quite", "whole file: Something new, quite: mend it"),
    ],
)
def test_the_decoder_s_words_become_ours(message: str, words: str) -> None:
    assert words in decode_words(message)


# ------------------------------------------------------------------------------------------------ the check of a file


def test_the_check_knows_what_a_file_means_to_be() -> None:
    assert kind_of(parse_toml(FRIMLEY, "f")) == "scenario"
    assert kind_of(parse_toml(DECK, "d")) == "events"
    assert kind_of(parse_toml(ONE_PARAMETER, "e")) == "evidence"
    assert kind_of({"tool": {"ruff": {}}}) == ""


def test_a_file_of_another_kind_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "other.toml"
    path.write_text("[tool]\nx = 1\n", "utf-8")
    (problem,) = check(path)
    assert "none of scenario, evidence, events or a saved game" in problem
    assert sentences([problem])


def test_a_file_that_is_no_save_is_refused_in_a_sentence(tmp_path: Path) -> None:
    path = tmp_path / "game.split"
    for content in (b"", b"not a save", b"SQLite format 3\x00" + b"\x07" * 4096):
        path.write_bytes(content)
        found = check(path)
        assert len(found) == 1
        assert sentences(found), found


def test_a_saved_game_passes_and_one_with_a_broken_place_does_not(tmp_path: Path) -> None:
    for name, place in (("good", FRIMLEY), ("bad", FRIMLEY.replace("years = 5", "years = 50"))):
        about = About(name, "frimley", place, "digest", "test")
        Save.create(tmp_path / f"{name}.split", about, NewTable("frimley")).close()
    assert check(tmp_path / "good.split") == []
    (problem,) = check(tmp_path / "bad.split")
    assert problem.startswith("bad.split: its place: years: ")
    (tmp_path / "cut.split").write_bytes((tmp_path / "good.split").read_bytes()[:5000])
    (problem,) = check(tmp_path / "cut.split")
    assert sentences([problem])


# ------------------------------------------------------------------------------------------------ whatever comes

LINES = FRIMLEY.splitlines()
VALUES = st.sampled_from(
    [
        "nan",
        "-1",
        "1e400",
        "0",
        '""',
        '"x"',
        "[]",
        "{}",
        "true",
        "[[[]]]",
        "9" * 40,
        '"\\u0000:\\n"',
        "1979-05-27",
        "-0.0",
    ]
)


@given(number=st.integers(0, len(LINES) - 1), value=VALUES)
@settings(max_examples=150)
def test_any_value_in_any_line_is_taken_or_refused_in_a_sentence(number: int, value: str) -> None:
    key = LINES[number].partition("=")[0]
    assert sentences(said("\n".join([*LINES[:number], f"{key}= {value}", *LINES[number + 1 :]])))


@given(first=st.integers(0, len(LINES) - 1), count=st.integers(1, 30))
@settings(max_examples=100)
def test_any_lines_left_out_are_noticed_in_a_sentence_or_not_missed(first: int, count: int) -> None:
    assert sentences(said("\n".join([*LINES[:first], *LINES[first + count :]])))


@given(at=st.integers(0, len(FRIMLEY)), text=st.text(max_size=20))
@settings(max_examples=150)
def test_any_text_put_anywhere_is_taken_or_refused_in_a_sentence(at: int, text: str) -> None:
    assert sentences(said(FRIMLEY[:at] + text + FRIMLEY[at:]))


TOML_VALUES = st.recursive(
    st.one_of(st.integers(-(10**6), 10**6).map(str), st.sampled_from(["nan", "true", '"a"', "1.5"])),
    lambda inner: st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
    max_leaves=8,
)


@given(
    tables=st.dictionaries(
        st.from_regex(r"[a-z_]{1,12}", fullmatch=True),
        st.dictionaries(
            st.sampled_from(["label", "low", "central", "high", "possible", "card", "places", "id", "schema", "other"]),
            TOML_VALUES,
            max_size=5,
        ),
        max_size=4,
    )
)
@settings(max_examples=150)
def test_any_toml_is_checked_without_a_traceback(tables: dict[str, dict[str, str]]) -> None:
    text = "\n".join(
        f"[{name}]\n" + "\n".join(f"{key} = {value}" for key, value in table.items()) for name, table in tables.items()
    )
    found = said(text)
    for parse in (parse_evidence, parse_events):
        try:
            parse(text, "any.toml")
        except BadFile as error:
            found += error.problems
    assert sentences(found), found


def test_the_names_of_places_are_the_names_of_their_files() -> None:
    assert all(load_scenario(name).id == name for name in scenario_names())


def test_two_threads_may_read_the_first_place_at_once() -> None:
    """The window opens its set-up while the worker reads ahead; without care msgspec brings the process down."""
    for _ in range(3):
        subprocess.run([sys.executable, "-c", TWO_THREADS], check=True, timeout=60)
