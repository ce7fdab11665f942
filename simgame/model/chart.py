"""The chart of accounts: every account of a world, and every kind of payment between two of them.

A year's books are one vector of rows (what, payer, payee). Rows of a kind stand together, so a part of the month
fills a slice. Nothing is paid outside these rows.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from simgame.model.inputs import sums, wiring
from simgame.model.payments import (
    APRIL,
    BILLS,
    CASH,
    CLOSING,
    COINS,
    COVERS,
    KINDS,
    MONTHLY,
    NATURES,
    OUTSIDE,
)
from simgame.model.row_sums import Moved, Part, Totals
from simgame.model.world import LINES, Floats, Ints, World

ACUTE_LINES = ("ae", "emergency", "planned", "other_acute", "pass_through")
COMMUNITY_LINES = ("community", "mental_health")


@dataclass(frozen=True)
class Kind:
    """A kind of payment. ``payer`` and ``payee`` (n,) are accounts; its rows are ``rows`` of the vector."""

    id: str
    what: str
    nature: str
    level: str
    rows: slice
    payer: Ints
    payee: Ints


def _picked(group: Ints, index: Ints) -> Ints:
    """The accounts at ``index`` of a group."""
    out: Ints = group[index]
    return out


class Chart:
    """Accounts and rows of a world. L contract lines: acute flows by ACUTE_LINES, then community flows by theirs."""

    def __init__(self, world: World) -> None:
        self.world = world
        acute_flow = world.trust_acute[world.flow_trust]
        self.acute_flows: Ints = np.flatnonzero(acute_flow)
        self.community_flows: Ints = np.flatnonzero(~acute_flow)
        ka, kc = len(self.acute_flows), len(self.community_flows)
        self.acute_end = len(ACUTE_LINES) * ka
        self.lines = self.acute_end + len(COMMUNITY_LINES) * kc
        self.line_flow: Ints = np.concatenate(
            [np.tile(self.acute_flows, len(ACUTE_LINES)), np.tile(self.community_flows, len(COMMUNITY_LINES))]
        ).astype(np.int64)
        service = [LINES.index(j) for j in ACUTE_LINES for _ in range(ka)]
        service += [LINES.index(j) for j in COMMUNITY_LINES for _ in range(kc)]
        self.line_service: Ints = np.array(service, dtype=np.int64)
        self.line_place: Ints = world.flow_place[self.line_flow]
        self.line_trust: Ints = world.flow_trust[self.line_flow]
        self.line_footprint: Ints = world.place_footprint[self.line_place]
        self.emergency_trust: Ints = world.flow_trust[self.acute_flows]  # of the lines ``emergency``
        self.acute_place: Ints = world.flow_place[self.acute_flows]
        self.community_place: Ints = world.flow_place[self.community_flows]
        at = [ACUTE_LINES.index(j) * ka for j in ACUTE_LINES]
        self.ae = slice(at[0], at[0] + ka)
        self.emergency = slice(at[1], at[1] + ka)
        self.planned = slice(at[2], at[2] + ka)
        self.other_acute = slice(at[3], at[3] + ka)
        self.pass_through = slice(at[4], at[4] + ka)
        self.community_contacts = slice(self.acute_end, self.acute_end + kc)
        self.acute = slice(0, self.acute_end)
        self.community = slice(self.acute_end, self.lines)
        self.community_only = slice(self.acute_end, self.acute_end + kc)
        self.mental_health = slice(self.acute_end + kc, self.lines)
        self.pairs = np.array(
            [
                (p, c)
                for p in range(len(world.places))
                for c in range(len(world.councils))
                if world.place_footprint[p] == world.council_footprint[c]
            ],
            dtype=np.int64,
        ).reshape(-1, 2)
        self.sizes = {
            "place": len(world.places),
            "trust": len(world.trusts),
            "council": len(world.councils),
            "footprint": len(world.footprints),
            "flow": len(world.flow_place),
            "line": self.lines,
            "pair": len(self.pairs),
            "england": 1,
        }
        self._name_accounts()
        self._lay_rows()
        n = len(self.accounts)
        self.moved = Moved(self.payee, self.payer, n)
        lines = np.arange(self.lines)
        self.is_pass_through: Floats = self._marked(lines, self.pass_through)
        self.is_counted: Floats = 1.0 - self.is_pass_through  # lines that are volume
        self.is_block: Floats = self._marked(lines, self.community)
        self.is_priced: Floats = 1.0 - self.is_pass_through - self.is_block  # hospital lines paid by national prices
        self.by_trust = sums(self.line_trust, len(world.trusts))
        self.by_place = sums(self.line_place, len(world.places))
        self.by_footprint = sums(self.line_footprint, len(world.footprints))
        self.by_flow = sums(self.line_flow, len(world.flow_place))
        self.by_service = sums(self.line_service, len(LINES))
        self.acute_by_footprint = sums(self.line_footprint[self.acute], len(world.footprints))
        self.community_by_footprint = sums(self.line_footprint[self.community], len(world.footprints))
        self.planned_by_footprint = sums(self.line_footprint[self.planned], len(world.footprints))
        self.emergency_by_footprint = sums(self.line_footprint[self.emergency], len(world.footprints))
        self.acute_by_place = sums(self.line_place[self.acute], len(world.places))
        self.line_mff: Floats = world.trust_mff[self.line_trust][None]  # (1, L) market forces factor
        # lines of ``emergency``, like any other acute service's, by place
        self.acute_flow_to_place = sums(self.acute_place, len(world.places))
        self.pair_place: Ints = self.pairs[:, 0].copy()
        self.pair_weight: Floats = wiring(world).council_weight[self.pairs[:, 1]][None]
        self.acute_flow_to_trust = sums(self.emergency_trust, len(world.trusts))
        self.by_council = sums(self.pairs[:, 1], len(world.councils))
        self.pair_by_place = sums(self.pairs[:, 0], len(world.places))
        inside = self.inside
        self.rows_in: Ints = np.flatnonzero(~inside[self.payer] & inside[self.payee])
        self.rows_out: Ints = np.flatnonzero(inside[self.payer] & ~inside[self.payee])
        # +1 for a row that comes in from outside, −1 for one that goes out
        self.comes_in: Floats = (inside[self.payee].astype(np.float64) - inside[self.payer])[None]
        self._parts()
        self.is_inside: Floats = inside.astype(np.float64)[None]
        self.accounts_inside: Ints = np.flatnonzero(inside)
        # what NHS England pays and gets (…, 1), and what purchasers of each footprint pay
        england, buyers = self.groups["NHS England"][0], [self.groups[key] for key in ("commissioner", "budget")]
        paid, got = np.flatnonzero(self.payer == england), np.flatnonzero(self.payee == england)
        self.england_pays = sums(np.zeros(len(paid), dtype=np.int64), 1, paid)
        self.england_gets = sums(np.zeros(len(got), dtype=np.int64), 1, got)
        bought = np.flatnonzero(np.isin(self.payer, np.concatenate(buyers)))
        self.purchasers_pay = sums(self.row_footprint[bought], len(world.footprints), bought)
        # of ordinary and one-off payments, and of support and one-offs alone: what accounts receive, and pay
        counted, once = np.flatnonzero(self.in_balance[0]), np.flatnonzero(self.is_support[0] + self.is_one_off[0])
        self.earned_and_spent = Moved(self.payee[counted], self.payer[counted], n, counted)
        self.once = Moved(self.payee[once], self.payer[once], n, once)
        # the accounts of a footprint's organisations, and their sum by footprint
        system = {
            "commissioner": "place", "practices": "place", "trust": "trust", "council": "council",
            "budget": "footprint", "transformation fund": "footprint",
        }  # fmt: skip
        self.system: Ints = np.concatenate([self.groups[key] for key in system])
        homes = np.concatenate([self._homes(level) for level in system.values()])
        self.of_system = sums(homes, len(world.footprints))

    @staticmethod
    def _marked(lines: Ints, part: slice) -> Floats:
        """1 for lines of a part, else 0: (1, L)."""
        out: Floats = np.where((lines >= part.start) & (lines < part.stop), 1.0, 0.0)[None]
        return out

    def _name_accounts(self) -> None:
        w = self.world
        names: list[str] = []
        groups: dict[str, Ints] = {}

        def group(key: str, labels: list[str]) -> None:
            groups[key] = np.arange(len(names), len(names) + len(labels), dtype=np.int64)
            names.extend(labels)

        group("commissioner", [f"commissioner {p}" for p in w.places])
        group("practices", [f"practices {p}" for p in w.places])
        group("trust", [f"trust {t}" for t in w.trusts])
        group("capital account", [f"capital account {t}" for t in w.trusts])
        group("council", [f"council {c}" for c in w.councils])
        group("budget", [f"one budget {f}" for f in w.footprints])
        group("transformation fund", [f"transformation fund {f}" for f in w.footprints])
        group("promises", [f"promises {f}" for f in w.footprints])
        group("NHS England", ["NHS England"])
        group("capital fund", ["capital fund"])
        self.inside = np.zeros(len(names) + len(OUTSIDE), dtype=np.bool_)
        self.inside[: len(names)] = True
        for label in OUTSIDE:
            group(label, [label])
        self.accounts = tuple(names)
        self.groups = groups

    def _end(self, end: str, level: str) -> Ints:
        """The account at one end of each row of a level."""
        w, group = self.world, self.groups[end]
        n = self.sizes[level]
        if len(group) == 1 and end in (*OUTSIDE, "NHS England", "capital fund"):
            return np.repeat(group, n)
        place = {"place": np.arange(n), "flow": w.flow_place, "line": self.line_place, "pair": self.pairs[:, 0]}
        trust = {"trust": np.arange(n), "flow": w.flow_trust, "line": self.line_trust}
        council = {"council": np.arange(n), "pair": self.pairs[:, 1]}
        if end in ("commissioner", "practices"):
            return _picked(group, place[level])
        if end in ("trust", "capital account"):
            return _picked(group, trust[level])
        if end == "council":
            return _picked(group, council[level])
        if level in place:
            return _picked(group, w.place_footprint[place[level]])
        footprint = {"trust": w.trust_footprint, "council": w.council_footprint, "footprint": np.arange(n)}
        return _picked(group, footprint[level])

    def _homes(self, level: str) -> Ints:
        """The footprint of each row of a level; what is England's stands with the first."""
        w = self.world
        homes = {
            "place": w.place_footprint,
            "flow": w.place_footprint[w.flow_place],
            "line": self.line_footprint,
            "pair": w.place_footprint[self.pairs[:, 0]],
            "trust": w.trust_footprint,
            "council": w.council_footprint,
            "footprint": np.arange(len(w.footprints)),
            "england": np.zeros(1, dtype=np.int64),
        }
        return homes[level]

    def _lay_rows(self) -> None:
        kinds: dict[str, Kind] = {}
        at = 0

        def lay(id: str, level: str, payer: str, payee: str, nature: str, what: str) -> None:
            nonlocal at
            rows = slice(at, at + self.sizes[level])
            kinds[id] = Kind(id, what, nature, level, rows, self._end(payer, level), self._end(payee, level))
            at = rows.stop

        for id, level, payer, payee, nature, what in KINDS:
            if "purchaser" in (payer, payee):
                for suffix, name in ((".kept", "commissioner"), (".one", "budget")):
                    ends = [name if end == "purchaser" else end for end in (payer, payee)]
                    lay(id + suffix, level, ends[0], ends[1], nature, what)
            else:
                lay(id, level, payer, payee, nature, what)
        self.kinds = kinds
        self.rows = at
        self.slice = {key: kind.rows for key, kind in kinds.items()}
        self.payer: Ints = np.concatenate([kind.payer for kind in kinds.values()])
        self.payee: Ints = np.concatenate([kind.payee for kind in kinds.values()])
        self.row_footprint: Ints = np.concatenate([self._homes(kind.level) for kind in kinds.values()])
        each = [np.full(len(kind.payer), NATURES.index(kind.nature)) for kind in kinds.values()]
        natures = np.concatenate(each)
        self.in_balance: Floats = np.where(natures <= 2, 1.0, 0.0)[None]  # income, support and one-offs
        self.is_support: Floats = np.where(natures == 1, 1.0, 0.0)[None]
        self.is_one_off: Floats = np.where(natures == 2, 1.0, 0.0)[None]
        self.row_kind: tuple[Kind, ...] = tuple(kinds.values())

    def totals(self, figures: Mapping[str, tuple[str, ...]]) -> Totals:
        """How to add rows into figures by footprint: each is what its kinds come to, those of purchasers from both
        sides; ``kind:acute`` and ``kind:community`` take a part of a kind by line (or flow).
        """
        rows, groups = [], []
        for n, kinds in enumerate(figures.values()):
            picked = np.concatenate([self._rows_of(kind) for kind in kinds])
            rows.append(picked)
            groups.append(n * len(self.world.footprints) + self.row_footprint[picked])
        return Totals(tuple(figures), np.concatenate(rows), np.concatenate(groups), len(self.world.footprints))

    def _rows_of(self, kind: str) -> Ints:
        """Rows of a kind, or of a part of it."""
        name, _, part = kind.partition(":")
        found = [self.kinds[id] for id in (name, f"{name}.kept", f"{name}.one") if id in self.kinds]
        rows = np.concatenate([np.arange(k.rows.start, k.rows.stop) for k in found])
        if not part:
            return rows
        of_line = np.arange(self.lines) < self.acute_end
        acute = of_line if found[0].level == "line" else self.world.trust_acute[self.world.flow_trust]
        return rows[acute if part == "acute" else ~acute]

    def _parts(self) -> None:
        """The kinds that are not the same in every month, by when they are paid."""
        bills = [f"{kind}.{side}" for kind in BILLS for side in ("kept", "one")]
        self.monthly = self._part("monthly", [*MONTHLY, *bills])
        self.bill_rows = slice(self.monthly.slice[bills[0]].start, self.monthly.slice[bills[-1]].stop)
        self.april, self.true_up = self._part("april", APRIL), self._part("true_up", ("contract", "share"))
        self.coins = self._part("coins", COINS)
        self.closing, self.covers, self.cash = (
            self._part(id, kinds) for id, kinds in (("closing", CLOSING), ("covers", COVERS), ("cash", CASH))
        )

    def _part(self, id: str, kinds: Sequence[str]) -> Part:
        part = Part(id, self.slice, kinds, self.payer, self.payee)
        part.open(len(self.accounts), self.inside.astype(np.float64))
        return part


_MADE: dict[int, Chart] = {}
_KEPT = 64  # charts


def chart(world: World) -> Chart:
    """The chart of a world, made once for each world object (it holds its world, so an id is never another's)."""
    made = _MADE.get(id(world))
    if made is None:
        made = Chart(world)
        _MADE[id(world)] = made
        if len(_MADE) > _KEPT:
            del _MADE[next(iter(_MADE))]
    return made
