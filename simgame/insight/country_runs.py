"""A country run and compared: every footprint with its own rules from its own year, national figures, or each its own.

Nobody sits at a table. In every footprint the plans roll on as steady players leave them: levers at their defaults but
for what growth buys (more for the community and mental health block, more hands in practices), the transformation fund
in joint teams, contracts agreed. There are no event cards and no winter calls; luck, evidence, the settlement and the
Treasury act as everywhere.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import numpy as np

from simgame.game.after import Path, PlannedYear
from simgame.game.anchors import Scale
from simgame.game.contracts import WIDEST
from simgame.game.country import Country, build_country
from simgame.game.levers import LEVERS
from simgame.game.phases import year_label
from simgame.game.plans import settlement
from simgame.game.power import INDICATOR, indicators, power_shares
from simgame.game.scores import marks as marks_of
from simgame.game.seats import SEATS, Split
from simgame.game.translate import translate
from simgame.insight.ensembles import Drawn, Outcome, Progress, Task, run_paths
from simgame.insight.results import Json, difference_document, indicators_document, run_document
from simgame.insight.runs import WorldName
from simgame.model.decisions import QUANTITIES, Decisions
from simgame.model.evidence import Parameters
from simgame.model.inputs import wiring
from simgame.model.luck import Luck
from simgame.model.money import plan
from simgame.model.regime import Regime
from simgame.model.shocks import Shocks
from simgame.model.start import opening
from simgame.model.state import State
from simgame.model.world import FIRST_YEAR, Floats, World
from simgame.model.year import year as play
from simgame.session.characters import BLOCK, STEADY
from simgame.session.files import load_evidence

Changes = Mapping[int, int]  # footprint -> first calendar year of the year in which it ends the split
PARALLEL_FROM_RUN_YEARS = 150  # a year of a country takes some twenty times as long as one of a footprint
_COUNTED = ("rtt_waiting_list", "delayed_bed_days")
# What a rate is a share of: its weight when footprints come together. What is not named goes by people.
_WEIGHTS = {
    "ae_four_hour_pct": "attendances",
    "rtt_18_week_pct": "list",
    "bed_occupancy_pct": "beds",
    "staff_vacancy_pct": "staff",
    "staff_morale": "staff",
    "unmet_social_care_pct": "over_64",
    "admin_share_pct": "allocation",
    "out_of_hospital_share_pct": "allocation",
    "gp_share_pct": "allocation",
}


@dataclass(frozen=True)
class CountryOrder:
    """What a command asks for. ``abolish``: footprints that end the split, and from which year."""

    country: Country
    split: WorldName = "keep"
    years: int = 5
    seed: int = 1
    runs: int = 1
    view: Literal["central", "sceptic", "optimist"] = "central"
    overrides: Mapping[str, float] = field(default_factory=dict)
    abolish: Changes = field(default_factory=dict)
    footprints: bool = False


@dataclass(frozen=True)
class Opening:
    """A country on 1 April 2017: what every path of an order starts from."""

    world: World
    state: State
    parameters: Parameters


def opening_of(order: CountryOrder) -> Opening:
    """The country's first of April, with the view's evidence."""
    world = build_country(order.country)
    parameters = Parameters.of(load_evidence(), order.view, order.overrides)
    return Opening(world, opening(world, parameters), parameters)


def changes_of(order: CountryOrder) -> Changes:
    """Which footprints end the split when, under the order's split."""
    if order.split == "abolish":
        return dict.fromkeys(range(len(order.country.footprints)), FIRST_YEAR)
    return order.abolish


def path_in(
    order: CountryOrder, start: Opening, split: WorldName, changes: Changes, steady: tuple[Decisions, ...] | None = None
) -> Path:
    """The years of a country: the split kept (or in the middle world) but where ``changes`` end it. ``steady``: what
    is decided where it is kept, if that is known already.
    """
    world = start.world
    base = "middle" if split == "middle" else "keep"
    count = len(world.footprints)
    years: list[PlannedYear] = []
    for year, decided in enumerate(steady or steady_years(order, start), FIRST_YEAR):
        kept = decided
        if split == "middle":
            kept = translate(kept, "middle").decisions
        ended = np.array([changes.get(f, year + 1) <= year for f in range(count)])
        decisions = _mixed(world, ended, translate(kept, "abolish").decisions, kept) if ended.any() else kept
        regime = Regime.where(ended[None], Regime.of("abolish", count), Regime.of(base, count))
        named: Split = "abolish" if ended.all() else "keep"
        years.append(PlannedYear(year, named, decisions, decisions, regime, Shocks(), True))
    return Path("abolish" if changes else "keep", start.state, tuple(years))


def paths_of(order: CountryOrder, start: Opening) -> tuple[Path, Path]:
    """The split kept everywhere, and without it: everywhere from the first year, or where and when the order says."""
    ended = order.abolish or dict.fromkeys(range(len(start.world.footprints)), FIRST_YEAR)
    steady = steady_years(order, start)
    return path_in(order, start, "keep", {}, steady), path_in(order, start, "keep", ended, steady)


def steady_years(order: CountryOrder, start: Opening) -> tuple[Decisions, ...]:
    """What steady players decide in every footprint while the split is kept: run 0 is played to see what is in hand."""
    world, state, parameters = start.world, start.state, start.parameters
    regime, luck = Regime.of("keep", len(world.footprints)), Luck.of(order.seed, 1)
    out: list[Decisions] = []
    running = np.zeros((1, len(world.places)))
    for year in range(FIRST_YEAR, FIRST_YEAR + order.years):
        decided = _steady(order, start, year)
        growth = growth_in(world, plan(state, decided, regime, parameters), running)
        running = growth["gp_investment_gbp"]
        out.append(decided.replaced(**growth))
        if year + 1 < FIRST_YEAR + order.years:
            state = play(state, out[-1], regime, parameters, Shocks(), luck).state
    return tuple(out)


def growth_in(world: World, found: Mapping[str, Floats], running: Floats) -> dict[str, Floats]:
    """What steady commissioners do with what they have in hand, £: the block's change by footprint, more hands in
    practices by place. ``found``: the plan of the year; ``running``: last year's investment in practices.
    """
    w, people = wiring(world), world.population.sum(axis=1)[None]
    kept_back = STEADY.keeps_back_pct / 100.0 * found["commissioner_allocation_gbp"]
    hand = np.maximum(w.place_to_footprint(found["commissioner_room_gbp"] - kept_back), 0.0)
    most = w.place_to_footprint(people * LEVERS["gp_investment"].per_head)
    held = w.place_to_footprint(running)
    new = np.maximum(hand - held, 0.0)
    block = new * STEADY.grows[BLOCK] / sum(STEADY.grows.values())
    practices = np.minimum(np.minimum(hand, held) + new - block, most)
    block = np.where(new > 0.0, hand - practices, 0.0)  # what practices cannot hold
    block = np.minimum(block, found["community_contract_roll_on_gbp"] * WIDEST)
    share = people / w.place_to_footprint(people).take(world.place_footprint, axis=1)
    gp = practices.take(world.place_footprint, axis=1) * share
    return {"gp_investment_gbp": gp, "community_contract_change_gbp": block}


def _steady(order: CountryOrder, start: Opening, year: int) -> Decisions:
    """What steady players decide in every footprint while the split is kept."""
    world = start.world
    settled = settlement(world, year)
    values: dict[str, Floats] = {key: np.array([[value]]) for key, value in settled.items()}
    growth = 1.0 + np.array([f.growth_pct for f in order.country.footprints]) / 100.0
    people = wiring(world).place_to_footprint(world.population.sum(axis=1)[None]) * growth ** (year - FIRST_YEAR)
    values["joint_teams_gbp"] = people * settled["transformation_fund_gbp_per_head"]
    values["conduct_trust"] = np.full((1, len(world.footprints)), float(start.parameters["conduct_agreed"].flat[0]))
    return Decisions(world.columns, values)


def _mixed(world: World, ended: np.ndarray[Any, np.dtype[np.bool_]], yes: Decisions, no: Decisions) -> Decisions:
    """Decisions of two worlds, each where its footprints are."""
    homes = {
        "place": world.place_footprint,
        "acute": world.trust_footprint,
        "community": world.trust_footprint,
        "council": world.council_footprint,
        "footprint": np.arange(len(world.footprints)),
    }
    out: dict[str, Floats] = {}
    for key in {*yes, *no}:
        level = QUANTITIES[key].level
        out[key] = no[key] if level == "england" else np.where(ended[homes[level]][None], yes[key], no[key])
    return Decisions(world.columns, out)


# ------------------------------------------------------------------------------------------------------------ figures


class Weights:
    """How figures of footprints come together in the country's, by the facts of its first of April."""

    def __init__(self, start: Opening) -> None:
        world, s, w = start.world, start.state, wiring(start.world)
        self.people = w.place_to_footprint(s.population.sum(axis=(2, 3)))[0]
        bands = s.population.sum(axis=3)[0].T  # (5, P)
        self.ages = np.stack([w.place_to_footprint(band[None])[0] for band in bands], axis=1)  # (F, 5)
        self.over_64 = w.place_to_footprint(s.population[:, :, 2:].sum(axis=(2, 3)))[0]
        self.beds = w.trust_to_footprint(s.beds)[0]
        self.staff = w.trust_to_footprint(s.staff)[0]
        self.attendances = w.trust_to_footprint(s.emergency_staffing * w.acute)[0]
        self.allocation = w.place_to_footprint(s.allocation_gbp)[0]
        self.income = w.trust_to_footprint(s.trust_income_gbp)[0]
        self.council = w.council_to_footprint(s.council_budget_gbp)[0]
        # A list holds the patients of home commissioners; those of others wait beside them at the same trusts.
        size = s.waiting_list.sum(axis=-1)
        with_others = w.flow_to_footprint(size * w.catchment[w.flow_t])[0]
        self.list_beside = with_others / np.maximum(w.flow_to_footprint(size)[0], 1e-9)
        self.world = world

    def national(self, found: Mapping[str, Floats]) -> dict[str, Floats]:
        """id -> (…, F) as id -> (…): counts and pounds summed, rates weighted by what they are shares of."""
        out: dict[str, Floats] = {}
        for key, value in found.items():
            if key == "rtt_waiting_list":
                out[key] = (value * self.list_beside).sum(axis=-1)
            elif key in _COUNTED or key.endswith("_gbp"):
                out[key] = value.sum(axis=-1)
            else:
                name = _WEIGHTS.get(key, "people")
                weight = found["rtt_waiting_list"] * self.list_beside if name == "list" else getattr(self, name)
                out[key] = (value * weight).sum(axis=-1) / np.maximum(weight.sum(axis=-1), 1e-9)
        return out

    def scale(self, footprint: int | None = None) -> Scale:
        """The scale of the marks: the country's, or a footprint's."""
        pick = slice(None) if footprint is None else slice(footprint, footprint + 1)
        parts = (self.people, self.allocation, self.income, self.council)
        people, allocation, income, council = (float(part[pick].sum()) for part in parts)
        ages = tuple(float(band) for band in self.ages[pick].sum(axis=0))
        return Scale(people, allocation, income, council, ages)


@dataclass(frozen=True)
class NationalPower:
    """Works out ``power_share.SEAT`` of the country: the shares of its footprints, by their money."""

    world: World

    def __call__(self, index: int, state: State, planned: PlannedYear, parameters: Parameters) -> dict[str, Floats]:
        """The shares, % of the money, each (R,)."""
        found = plan(state, planned.decisions, planned.regime, parameters)
        ended = np.broadcast_to(planned.regime.payment > 0.5, (state.runs, len(self.world.footprints)))
        rows: dict[str, list[float]] = {INDICATOR + seat: [] for seat in SEATS}
        for row in range(state.runs):
            shares = _power(self.world, found, ended[row], row)
            for key, value in shares.items():
                rows[key].append(value)
        return {key: np.asarray(values) for key, values in rows.items()}


def _power(
    world: World, found: Mapping[str, Floats], ended: np.ndarray[Any, np.dtype[np.bool_]], row: int
) -> dict[str, float]:
    homes = {len(world.places): world.place_footprint, len(world.trusts): world.trust_footprint}
    homes[len(world.footprints)] = np.arange(len(world.footprints))
    total = dict.fromkeys((INDICATOR + seat for seat in SEATS), 0.0)
    money = 0.0
    splits: tuple[tuple[Split, Any], ...] = (("keep", ~ended), ("abolish", ended))
    for split, mask in splits:
        if not mask.any():
            continue
        single: dict[str, float] = {}
        for key, value in found.items():
            one = np.atleast_2d(value)[min(row, np.atleast_2d(value).shape[0] - 1)]
            home = homes.get(len(one))
            if home is not None:
                single[key] = float(one[mask[home]].sum())
        part = sum(
            single[key] for key in ("commissioner_allocation_gbp", "transformation_fund_gbp", "council_budget_gbp")
        )
        shares = power_shares(world, single, split)
        for key, share in indicators({seat: shares[seat] for seat in SEATS}).items():
            total[key] += share * part
        money += part
    return {key: value / max(money, 1e-9) for key, value in total.items()}


# ---------------------------------------------------------------------------------------------------------- documents


def country_run(order: CountryOrder, progress: Progress | None = None) -> Json:
    """The document of ``run``."""
    start = opening_of(order)
    changes = changes_of(order)
    path = path_in(order, start, order.split, changes)
    (outcome,) = _outcomes(order, start, (path,), progress)
    return _document(order, order.split, start, outcome, changes)


def country_compare(order: CountryOrder, progress: Progress | None = None) -> Json:
    """The document of ``compare``: the split kept everywhere, and without it where and when the order says."""
    start = opening_of(order)
    kept, ended = _outcomes(order, start, paths_of(order, start), progress)
    changes = order.abolish or dict.fromkeys(range(len(start.world.footprints)), FIRST_YEAR)
    weights = Weights(start)
    difference = difference_document(_figures(weights, kept), _figures(weights, ended))
    document = {
        "keep": _document(order, "keep", start, kept, {}),
        "abolish": _document(order, "abolish", start, ended, changes),
        "difference": difference,
    }
    if order.footprints:
        document["difference_by_footprint"] = {
            f.name: difference_document(_own(weights, kept, n), _own(weights, ended, n))
            for n, f in enumerate(order.country.footprints)
        }
    return document


def _outcomes(
    order: CountryOrder, start: Opening, paths: tuple[Path, ...], progress: Progress | None
) -> tuple[Outcome, ...]:
    drawn = Drawn(load_evidence(), order.seed, order.view, dict(order.overrides))
    tasks = tuple(Task(path, NationalPower(start.world)) for path in paths)
    long = order.runs * order.years * len(paths) >= PARALLEL_FROM_RUN_YEARS
    return run_paths(tasks, drawn, order.runs, (os.cpu_count() or 1) if long else 1, progress)


def _figures(weights: Weights, outcome: Outcome) -> dict[str, Floats]:
    """Every figure of the country: id -> (R, years)."""
    power = {key: value[..., 0] for key, value in outcome.indicators.items() if key.startswith(INDICATOR)}
    found = {key: value for key, value in outcome.indicators.items() if key not in power}
    out = weights.national(found)
    marks: Mapping[str, Floats] = marks_of(out, weights.scale())
    return {**out, **marks, **power}


def _own(weights: Weights, outcome: Outcome, footprint: int) -> dict[str, Floats]:
    """Every figure of a footprint: id -> (R, years)."""
    out = {key: value[..., footprint] for key, value in outcome.indicators.items() if not key.startswith(INDICATOR)}
    marks: Mapping[str, Floats] = marks_of(out, weights.scale(footprint))
    return {**out, **marks}


def _document(order: CountryOrder, split: WorldName, start: Opening, outcome: Outcome, changes: Changes) -> Json:
    weights = Weights(start)
    first = start.state.last.footprint
    before = {key: float(value[0]) for key, value in weights.national(first).items()}
    marks: Mapping[str, float] = marks_of(before, weights.scale())
    everywhere = Regime.of("keep", len(start.world.footprints))
    found = plan(start.state, Decisions(start.world.columns), everywhere, start.parameters)
    power = _power(start.world, found, everywhere.payment[0] > 0.5, 0)
    head = {"scenario": order.country.id, "split": split, "seed": order.seed}
    if changes:
        names = order.country.footprints
        head["abolished_from"] = {names[n].name: year_label(year) for n, year in sorted(changes.items())}
    document = run_document(head, start.state, _figures(weights, outcome), {**before, **marks, **power}, outcome)
    if order.footprints:
        document["footprints"] = {
            f.name: _footprint_document(weights, outcome, first, n, changes.get(n))
            for n, f in enumerate(order.country.footprints)
        }
    return document


def _footprint_document(
    weights: Weights, outcome: Outcome, first: Mapping[str, Floats], footprint: int, ended: int | None
) -> Json:
    before = {key: float(value[0, footprint]) for key, value in first.items()}
    marks: Mapping[str, float] = marks_of(before, weights.scale(footprint))
    return {
        "abolished_from": None if ended is None else year_label(ended),
        "indicators": indicators_document(_own(weights, outcome, footprint), {**before, **marks}),
    }
