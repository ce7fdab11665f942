"""The book's chapter of equations: those that decide most, in symbols, each with the evidence that stands in it.

A test works each of them out by itself and holds the engine's own function against it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape

from simgame.insight.book_pages import Chapter, paragraphs, section
from simgame.insight.words import bare
from simgame.model.evidence import Parameter

INTRO = (
    "Every equation of the engine is code, folded under its words in the chapters that follow. These are the ones "
    "that carry the comparison. Symbols stand for evidence: what is best estimated, and from what to what it is "
    "drawn."
)


@dataclass(frozen=True)
class Equation:
    """An equation: what it is of, its lines in symbols, what they mean, the part of the engine that computes it, and
    the parameters that symbols stand for."""

    title: str
    lines: tuple[str, ...]
    words: str
    part: str
    symbols: Mapping[str, str]


EQUATIONS: tuple[Equation, ...] = (
    Equation(
        "What a contract pays",
        ("pay = B + m₊·max(0, V − V₀) − m₋·max(0, V₀ − V),  within its cap and collar",),
        "V is the year’s value of activity, V₀ the plan, phased by season and settled on the year to date. A tariff "
        "has B = V₀ and m = 1; a block, and a division of one budget, m = 0; a cap and collar m = a within ±b % of "
        "the plan. Of a quality payment of q % a part e is earned; it comes on top while the split is kept, and is in "
        "the share where it is not.",
        "contract",
        {"a": "aligned_rate", "b": "aligned_bound_pct", "q": "cquin_pct", "e": "cquin_earned"},
    ),
    Equation(
        "What one more case leaves: the marginal margin",
        ("μ = (h·m + 1 − h)·r − c",),
        "h is the share of a trust’s patients whose commissioners are here, the rest being paid for at tariff; r is "
        "the marginal rate of emergencies over the baseline of 2008/09 (30 %, later 70 %), 1 for other work; c what "
        "a case costs as a part of its price, as clinicians come to feel it.",
        "contract",
        {"c": "habit_marginal_cost"},
    ),
    Equation(
        "How payment shapes practice: the only channel of an incentive into care",
        ("habit → exp(η·(μ − μ₀)),  half of the way in t months;  η = ln(1 + effect)", "where μ < μ₀:  η·u"),
        "Habits are the threshold of admission, length of stay, day cases and planned volume. μ₀ is the margin when "
        "play begins, u the part of a habit that goes when its reason goes.",
        "habits",
        {
            "effect on stay": "tariff_on_stay_pct",
            "on day cases": "tariff_on_day_cases_points",
            "on planned volume": "tariff_on_planned_pct",
            "on emergencies": "tariff_on_emergencies_pct",
            "u": "habit_unlearned",
            "t": "habit_half_life_months",
        },
    ),
    Equation(
        "What care costs a trust",
        ("cost = π·[F + c′·(S − S₀) + c₊·max(0, V − S) − c₋·max(0, S − V)]",),
        "At constant prices: F is fixed, V the year’s volume, S the volume that fixed cost has followed so far, S₀ "
        "the base year’s. π is what a unit costs over the base year’s: savings and contestability take off, a "
        "change of system adds. Bed-days beyond what the volume had in the base year count like volume, at their "
        "own price.",
        "cost",
        {
            "c₊": "marginal_cost_year",
            "c′": "marginal_cost_long",
            "c₋": "marginal_cost_down",
            "contestability": "contestability_pct",
        },
    ),
    Equation(
        "What a savings plan yields for good",
        ("y = a·(1 − exp(−x / a)) % of cost",),
        "x is the plan, %; what it promised beyond y comes back in April.",
        "cost",
        {"a": "savings_ceiling_pct"},
    ),
    Equation(
        "What care outside hospital avoids",
        (
            "share of preventable admissions = G·(1 − exp(−x / k))",
            "G = Y·R·g·[w·L + (1 − w)·I],  with I ≤ 1,  at most l",
        ),
        "x is new spending on teams that face out, £ a head a year, once staffed. Y is the true yield of a place’s "
        "schemes, drawn once and hidden, with a spread of s (log); R readiness; L how far new teams have learnt; I "
        "integration in practice as care feels it. One budget lifts Y by up to e, and by up to n where gains are "
        "shared, as I grows.",
        "community_care",
        {
            "g": "community_most_avoided",
            "k": "community_scale_gbp",
            "w": "team_least",
            "l": "community_limit",
            "s": "scheme_yield_spread",
            "e": "keep_well_gain",
            "n": "gain_share_on_yield",
        },
    ),
    Equation(
        "Readiness",
        ("R = (trust · leadership · records · fewness)^¼ / r₀,  held between r₁ and r₂",),
        "It multiplies what integration yields and divides what a change of system costs in productivity and delay.",
        "system",
        {"r₀": "readiness_reference", "r₁": "readiness_least", "r₂": "readiness_most"},
    ),
    Equation(
        "Four hours, type 1, by trust and month",
        ("% over four hours = b + s·ln(1 + exp(occupancy − k)) + d·100·max(0, attendances / staffed for − 1)",),
        "b makes each trust meet its own start; k and occupancy in %, those who find no bed counted with it. At most "
        "60. All types count minor units at 99.5 %.",
        "four_hours",
        {"s": "four_hour_slope", "k": "four_hour_knee_pct", "d": "staffing_on_breaches"},
    ),
    Equation(
        "Crowded wards and deaths",
        ("hospital deaths × (1 + h/100·max(0, occupancy − c))",),
        "Occupancy at midnight, general and acute beds, %. Choice that is lost adds up to q % more, over some "
        "years, of which a part f stays with choice by law.",
        "beds",
        {"h": "harm_per_point", "c": "crowded_from_pct", "q": "choice_on_deaths_pct", "f": "choice_stays"},
    ),
    Equation(
        "Waiting",
        ("C = list / weekly treatments", "share within w weeks = 1 − exp(−(w / (k·C))^p)", "referrals ∝ (C / C₀)^e"),
        "k rises from its lower to its higher value as the list outgrows its start. Who is put off is unmet need "
        "and counts in care.",
        "electives",
        {"k": "list_shape", "k, long waiters left": "list_shape_long", "p": "list_power", "e": "referrals_of_wait"},
    ),
    Equation(
        "Delayed days",
        ("delayed = share₀ · bed-days · [1 + v·(unmet − unmet₀)] · (spend₂ / spend₀)^e · blame · joint",),
        "Unmet is social care that nobody gives; spend₂ what councils spent on each person over 64 two years "
        "before. Blame adds up to a while budgets are apart and partners distrust each other, teams that work as "
        "one take up to j. New teams and discharge-to-assess spare days from what is left.",
        "discharge",
        {
            "share₀": "delayed_share_start",
            "v": "unmet_social_on_delay",
            "e": "social_care_on_delay",
            "a": "blame_on_delays",
            "j": "joint_teams_on_delays",
        },
    ),
    Equation(
        "Integration in practice",
        ("three stages, mean t₁ months, then three more, mean t₂",),
        "The first follow joint teams, shared records, law, trust and premises; what care feels comes after the "
        "second. Many who must agree slow it. One budget and one board carry a part p of the way by themselves.",
        "system",
        {"t₁": "integration_practice_months", "t₂": "integration_effect_months", "p": "practice_of_law"},
    ),
    Equation(
        "What the change costs",
        ("£ a head = T · size of the change, over three years",),
        "In either direction, redundancy included, half of it granted by NHS England. Productivity loses d % in "
        "each of two years and plans come m months later, both over readiness. Posts that buy, sell and check close "
        "over years 2 to 5, up to a share z of them, of which a part u while no law stands behind it.",
        "transition",
        {
            "T": "transition_gbp_per_head",
            "first year": "transition_first_share",
            "d": "switch_productivity_pct",
            "m": "switch_delay_months",
            "z": "transaction_recoverable",
            "u": "recoverable_without_legislation",
        },
    ),
)  # fmt: skip


def chapter(evidence: Mapping[str, Parameter]) -> Chapter:
    """Every equation with the evidence in it."""
    body = paragraphs(INTRO)
    for equation in EQUATIONS:
        lines = "<br>".join(escape(line) for line in equation.lines)
        table = ""
        for symbol, key in equation.symbols.items():
            item = evidence[key]
            drawn = f"{bare(item.low)} to {bare(item.high)}" if item.low < item.high else "not drawn"
            cells = (f"<b>{escape(symbol)}</b>", f"<a href='#p-{key}'>{escape(item.label)}</a>", bare(item.central),
                     drawn, escape(item.unit), item.quality)  # fmt: skip
            table += f"<tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>"
        head = "".join(f"<th align='left'>{name}</th>" for name in ("", "", "central", "drawn from", "unit", "quality"))
        body += section(
            equation.title,
            f"<p class='equation'>{lines}</p>{paragraphs(equation.words)}"
            f"<div class='scroll'><table><thead><tr>{head}</tr></thead><tbody>{table}</tbody></table></div>"
            f"<p class='small'>Computed in <a href='#m-{equation.part}'>{equation.part.replace('_', ' ')}</a>.</p>",
            f"e-{equation.part}-{len(body)}",
        )
    return Chapter("equations", "The equations that decide", body)
