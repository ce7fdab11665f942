"""The chart of accounts: every account of a world, and every kind of payment between two of them.

A year's books are one vector of rows (what, payer, payee). Rows of a kind stand together, so a part of the month
fills a slice. Nothing is paid outside these rows.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from simgame.model.inputs import sums, wiring
from simgame.model.world import LINES, Floats, Ints, World

ACUTE_LINES = ("ae", "emergency", "planned", "other_acute", "pass_through")
COMMUNITY_LINES = ("community", "mental_health")
BILLS = ("guarantee", "independents", "leakage", "prescribing", "continuing_care")  # what follows a place's demand

# What a row means for its payer's and payee's year. "income": ordinary income and spending. "support": one-off help,
# in the balance but not in the underlying balance. "capital" and "finance" are no income: they move cash.
NATURES = ("income", "support", "capital", "finance")

_OUTSIDE = (
    "Treasury and residents",
    "staff",
    "agencies",
    "suppliers",
    "leavers",
    "independents",
    "elsewhere",
    "pharmacies",
    "care homes",
    "home care",
    "private partner",
)

# id, level of its rows, payer, payee, nature, what. An end is a single account or a group of the level.
# "purchaser" makes two kinds: .kept (commissioner) and .one (the one budget of the footprint).
KINDS: tuple[tuple[str, str, str, str, str, str], ...] = (
    ("settlement", "england", "Treasury and residents", "NHS England", "income", "settlement"),
    ("capital_limit", "england", "Treasury and residents", "capital fund", "capital", "capital limit"),
    ("capital_to_revenue", "england", "Treasury and residents", "NHS England", "income", "capital moved to revenue"),
    ("council_grant", "council", "Treasury and residents", "council", "income", "grant, precept and fees"),
    ("council_bung", "council", "Treasury and residents", "council", "support", "one-off grant"),
    ("allocation", "place", "NHS England", "purchaser", "income", "allocation"),
    ("practice_budget", "place", "NHS England", "purchaser", "income", "practice budget"),
    ("quality_premium", "place", "NHS England", "purchaser", "income", "quality premium"),
    ("nhs_grant", "place", "NHS England", "purchaser", "support", "one-off grant"),
    ("transition_grant", "place", "NHS England", "purchaser", "support", "half of the transition"),
    ("trust_transition_grant", "trust", "NHS England", "trust", "support", "half of the redundancy"),
    ("first_call", "place", "purchaser", "NHS England", "finance", "last year's overspend repaid"),
    ("cover", "place", "NHS England", "purchaser", "finance", "overspend covered until next year"),
    ("settled", "place", "commissioner", "budget", "finance", "debts settled at the switch"),
    ("specialised", "trust", "NHS England", "trust", "income", "specialised services"),
    ("education", "trust", "NHS England", "trust", "income", "education and research"),
    ("private", "trust", "elsewhere", "trust", "income", "private patients and other income"),
    ("inflow", "trust", "elsewhere", "trust", "income", "patients of commissioners elsewhere"),
    ("sustainability", "trust", "NHS England", "trust", "support", "sustainability fund"),
    ("trust_bung", "trust", "NHS England", "trust", "support", "one-off support"),
    ("contract", "line", "commissioner", "trust", "income", "contract"),
    ("share", "line", "budget", "trust", "income", "share of the one budget"),
    ("cquin", "flow", "commissioner", "trust", "income", "quality payment (CQUIN)"),
    ("fines", "flow", "trust", "commissioner", "income", "contract fines"),
    ("schemes", "flow", "purchaser", "trust", "income", "agreed schemes from sums withheld"),
    ("new_services", "flow", "purchaser", "trust", "income", "new services outside hospital"),
    ("guarantee", "place", "purchaser", "independents", "income", "treatments that keep the wait guarantee"),
    ("independents", "place", "purchaser", "independents", "income", "planned care at independents"),
    ("leakage", "place", "purchaser", "elsewhere", "income", "care at trusts elsewhere"),
    ("prescribing", "place", "purchaser", "pharmacies", "income", "prescribing"),
    ("continuing_care", "place", "purchaser", "care homes", "income", "continuing care"),
    ("other_programmes", "place", "purchaser", "suppliers", "income", "ambulances and other programmes"),
    ("prevention", "place", "purchaser", "suppliers", "income", "prevention and screening"),
    ("practices", "place", "purchaser", "practices", "income", "practice payments"),
    ("running_posts", "place", "purchaser", "staff", "income", "running cost: posts"),
    ("running_fees", "place", "commissioner", "suppliers", "income", "running cost: assurance and mergers"),
    ("tenders", "place", "purchaser", "suppliers", "income", "buying and selling: tenders"),
    ("disputes", "place", "purchaser", "suppliers", "income", "buying and selling: disputes"),
    ("information", "place", "purchaser", "suppliers", "income", "buying and selling: coding, data, invoices"),
    ("partner_profit", "footprint", "budget", "private partner", "income", "private partner’s profit, up to its cap"),
    ("purchaser_cost", "place", "purchaser", "suppliers", "income", "unforeseen cost"),
    ("winter_purchaser", "place", "purchaser", "agencies", "income", "winter coins"),
    ("redundancy", "place", "purchaser", "leavers", "income", "transition: redundancy"),
    ("transition", "place", "purchaser", "suppliers", "income", "transition: moves, systems, advisers"),
    ("better_care_fund", "pair", "purchaser", "council", "income", "better care fund"),
    ("practice_staff", "place", "practices", "staff", "income", "practice staff"),
    ("practice_suppliers", "place", "practices", "suppliers", "income", "premises and supplies of practices"),
    ("practice_winter", "place", "budget", "practices", "support", "winter coins from the reserve"),
    ("trust_staff", "trust", "trust", "staff", "income", "pay"),
    ("trust_agency", "trust", "trust", "agencies", "income", "agency staff"),
    ("trust_suppliers", "trust", "trust", "suppliers", "income", "drugs, supplies, premises"),
    ("trust_leavers", "trust", "trust", "leavers", "income", "redundancy of contracting posts"),
    ("trust_contracting", "trust", "trust", "staff", "income", "buying and selling: staff of trusts"),
    ("trust_information", "trust", "trust", "suppliers", "income", "buying and selling: coding, data, invoices"),
    ("trust_winter", "trust", "budget", "trust", "support", "winter coins from the reserve"),
    ("depreciation", "trust", "trust", "capital account", "income", "depreciation"),
    ("dividend", "trust", "trust", "capital fund", "income", "dividend on net assets"),
    ("interest", "trust", "trust", "capital fund", "income", "interest on loans"),
    ("loan", "trust", "capital fund", "trust", "finance", "loan"),
    ("repaid", "trust", "trust", "capital fund", "finance", "loan repaid"),
    ("capital_schemes", "trust", "capital fund", "capital account", "capital", "schemes"),
    ("building", "trust", "capital account", "suppliers", "capital", "building, repairs, equipment"),
    ("pool_cover", "flow", "commissioner", "trust", "support", "overspend shared from the risk pool"),
    ("budget_cover", "trust", "budget", "trust", "support", "overspend covered by the one budget"),
    ("unspent", "trust", "trust", "budget", "support", "unspent share given back"),
    ("reserve_back", "trust", "budget", "trust", "income", "what is left of the reserve"),
    ("gain_practices", "place", "budget", "practices", "income", "partners' part of what is left"),
    ("gain_trusts", "trust", "budget", "trust", "income", "partners' part of what is left"),
    ("contingency", "flow", "commissioner", "trust", "support", "contingency released for work beyond the plan"),
    ("transformation", "footprint", "NHS England", "transformation fund", "income", "transformation fund"),
    ("joint_work", "footprint", "transformation fund", "staff", "income", "joint teams and care-home support"),
    ("records", "footprint", "transformation fund", "suppliers", "income", "shared records, engagement, estates"),
    ("gp_development", "place", "transformation fund", "practices", "income", "GP development"),
    ("winter_stp", "footprint", "transformation fund", "agencies", "income", "winter coins"),
    ("packages", "council", "council", "home care", "income", "care packages"),
    ("care_homes", "council", "council", "care homes", "income", "care-home fees"),
    ("council_other", "council", "council", "staff", "income", "social workers, reablement and other care"),
    ("council_cost", "council", "council", "suppliers", "income", "unforeseen cost"),
    ("pooled", "council", "council", "budget", "income", "social care money joins the pool"),
    ("pooled_packages", "council", "budget", "home care", "income", "care packages from the pool"),
    ("pooled_homes", "council", "budget", "care homes", "income", "care-home fees from the pool"),
    ("council_winter", "council", "budget", "council", "support", "winter coins from the reserve"),
    ("promised_place", "place", "commissioner", "promises", "support", "promises"),
    ("promised_trust", "trust", "trust", "promises", "support", "promises"),
    ("promised_practice", "place", "practices", "promises", "support", "promises"),
    ("promised_council", "council", "council", "promises", "support", "promises"),
    ("promised_fund", "footprint", "transformation fund", "promises", "support", "promises"),
    ("promised_budget", "footprint", "budget", "promises", "support", "promises"),
)


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


class Totals:
    """Adds the rows of a year into figures by footprint, all of them at once."""

    def __init__(self, names: tuple[str, ...], rows: Ints, groups: Ints, footprints: int) -> None:
        """``rows``: the rows to add; ``groups``: of each, the figure's number times ``footprints`` and its own."""
        order = np.argsort(groups, kind="stable")
        self.names, self._rows, self._shape = names, rows[order], (len(names), footprints)
        self._add = sums(groups[order], len(names) * footprints)

    def __call__(self, rows: Floats) -> dict[str, Floats]:
        """Rows (R, N) -> figures by name (R, F)."""
        added = self._add(rows.take(self._rows, axis=1)).reshape(len(rows), *self._shape)
        return {name: added[:, n] for n, name in enumerate(self.names)}


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
        self.received_by = sums(self.payee, n)
        self.paid_by = sums(self.payer, n)
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
        self.is_inside: Floats = inside.astype(np.float64)[None]
        self.accounts_inside: Ints = np.flatnonzero(inside)
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
        self.inside = np.zeros(len(names) + len(_OUTSIDE), dtype=np.bool_)
        self.inside[: len(names)] = True
        for label in _OUTSIDE:
            group(label, [label])
        self.accounts = tuple(names)
        self.groups = groups

    def _end(self, end: str, level: str) -> Ints:
        """The account at one end of each row of a level."""
        w, group = self.world, self.groups[end]
        n = self.sizes[level]
        if len(group) == 1 and end in (*_OUTSIDE, "NHS England", "capital fund"):
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
        # rows that are written together: (bills, kept or one, P)
        self.bill_rows = self._together([f"{kind}.{side}" for kind in BILLS for side in ("kept", "one")])
        self.payer: Ints = np.concatenate([kind.payer for kind in kinds.values()])
        self.payee: Ints = np.concatenate([kind.payee for kind in kinds.values()])
        self.row_footprint: Ints = np.concatenate([self._homes(kind.level) for kind in kinds.values()])
        each = [np.full(len(kind.payer), NATURES.index(kind.nature)) for kind in kinds.values()]
        natures = np.concatenate(each)
        self.in_balance: Floats = np.where(natures <= 1, 1.0, 0.0)[None]  # income and support
        self.is_support: Floats = np.where(natures == 1, 1.0, 0.0)[None]
        self.is_own: Floats = self.in_balance - self.is_support
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

    def _together(self, kinds: list[str]) -> slice:
        """The rows of kinds that stand one after the other. Raises ``ValueError`` where they do not."""
        slices = [self.slice[kind] for kind in kinds]
        if any(before.stop != after.start for before, after in pairwise(slices)):
            raise ValueError(f"the rows of {', '.join(kinds)} do not stand together in the chart")
        return slice(slices[0].start, slices[-1].stop)


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
