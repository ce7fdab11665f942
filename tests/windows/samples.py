"""The figures of the design's screens and the maps of the shipped places, for tests of what is painted."""

from __future__ import annotations

import tomllib
from pathlib import Path

from simgame.windows.board_data import (
    BoardMap,
    BoardMonth,
    Flow,
    Hex,
    KpiReading,
    Locality,
    MapLayer,
    MoneyFlow,
    MoneyRow,
    MonthMarks,
    Pay,
    Purse,
    Queue,
    Regime,
    Site,
    SiteNote,
    Stream,
)

SCENARIOS = Path(__file__).parents[2] / "assets" / "scenarios"
BANDS = (6.0, 8.0, 11.0)
OCCUPANCY = (0.96, 0.91, 0.94, 0.88, 0.93, 0.9, 0.97)


def place(name: str) -> BoardMap:
    """A shipped place, with made-up occupancy and every practice's stays going to the nearest hospital."""
    facts = tomllib.loads((SCENARIOS / f"{name}.toml").read_text("utf-8"))
    drawn = facts["cartogram"]
    hexes, steps, sites, flows = [], [], [], []
    acute = [site for trust in facts["trusts"] if trust["kind"] == "acute" for site in trust["sites"]]
    for number, site in enumerate(acute):
        column, row = site["hex"]
        full = OCCUPANCY[number % 7]
        sites.append(Site(site["id"], "hospital", column, row, site["name"], round(site["beds"]), full))
    for part in drawn["localities"]:
        shares = part.get("over_75_pct") or [7.0 + index % 5 for index in range(len(part["hexes"]))]
        for (column, row), share in zip(part["hexes"], shares, strict=True):
            hexes.append(Hex(column, row, part["id"]))
            steps.append(sum(share > band for band in BANDS))
        column, row = part["gp_hex"]
        gp = f"gp-{part['id']}"
        sites.append(Site(gp, "gp", column, row, f"{part['name']} practices", count=part["gp_practices"]))
        for kind, key, words in (
            ("community", "community_hex", "community team"),
            ("care_home", "care_home_hex", "care homes"),
        ):
            if key in part:
                column, row = part[key]
                sites.append(Site(f"{kind}-{part['id']}", kind, column, row, f"{part['name']} {words}"))
        nearest = min(acute, key=lambda site: part["travel_minutes"][site["id"]])
        flows.append(Flow(gp, nearest["id"], 2600.0 * len(part["hexes"])))
    layer = MapLayer(
        "over-75",
        "People over 75",
        ("<6%", "6–8", "8–11", ">11%"),
        tuple(steps),
        tuple(("under 6%", "6 to 8%", "8 to 11%", "over 11%")[step] for step in steps),
    )
    waits = MapLayer(
        "gp-wait",
        "GP wait over 2 weeks",
        ("<12%", "12–16", "16–20", ">20%"),
        tuple((step + 1) % 4 for step in steps),
        tuple(("under 12%", "12 to 16%", "16 to 20%", "over 20%")[(step + 1) % 4] for step in steps),
    )
    return BoardMap(
        name=facts["name"],
        hexes=tuple(hexes),
        localities=tuple(Locality(p["id"], p["name"], 25_000 * len(p["hexes"])) for p in drawn["localities"]),
        sites=tuple(sites),
        flows=tuple(flows),
        layers=(layer, waits),
        river=tuple((column, row, corner) for column, row, corner in drawn.get("river", ())),
        sea=drawn.get("sea", ""),
    )


def january(board: BoardMap, dots: int = 12) -> BoardMonth:
    """A hard month anywhere."""
    hospitals = [site for site in board.sites if site.kind == "hospital"]
    streams = [Stream(flow.origin, flow.destination, dots) for flow in board.flows]
    streams += [Stream(hospitals[0].id, site.id, 3, "home") for site in board.sites if site.kind == "community"]
    return BoardMonth(
        month=9,
        pressure=tuple((tile.column * 2 + tile.row * 3) % 5 for tile in board.hexes),
        streams=tuple(streams),
        pays=tuple(Pay(site.id, 7 if index == 0 else 4) for index, site in enumerate(hospitals)),
        queues=(Queue(hospitals[0].id, 6, "6 waiting, 71 minutes"),),
        notes=tuple(
            SiteNote(
                site.id,
                0.99 if index == 0 else 0.97,
                ("84 fit to leave, no care package", "31 planned operations called off")
                if index == 0
                else ("Winter ward open",)
                if len(hospitals) < 4
                else (),
            )
            for index, site in enumerate(hospitals)
        ),
        purse=Purse("CCG purse", "this month", "£91.4m", "£1.8m over plan", over=True),
        words="January: flu fills Aldermere General. Ambulances queue at the door.",
    )


def money(regime: Regime = "keep") -> MoneyFlow:
    """The money strip of the design."""
    return MoneyFlow(
        regime=regime,
        title="CCG purse" if regime == "keep" else "One purse",
        total_text="£1,100m",
        total_gbp_m=1100,
        per_head="£1,467 a head",
        change="+2.1% on last year",
        rows=(
            MoneyRow("acute", "Acute contract", 548, "£548m"),
            MoneyRow("community", "Community & mental health", 200, "£200m"),
            MoneyRow("gp", "Prescribing", 118, "£118m", icon="pill"),
            MoneyRow("gp", "GP practices", 104, "£104m"),
            MoneyRow("council", "Social and continuing care", 99, "£99m"),
            MoneyRow("stp", "Running costs and reserve", 31, "£31m", large=False),
        ),
    )


READINGS = (
    KpiReading(
        "ae",
        "A&E within 4 hours",
        "88.1%",
        "Target 95%",
        "off",
        (92.4, 91.7, 91.2, 90.8, 90.3, 89.9, 89.4, 88.6, 88.1),
        95.0,
        "Four-hour standard, all types",
    ),
    KpiReading(
        "rtt",
        "Waiting under 18 weeks",
        "89.0%",
        "Target 92%",
        "watch",
        (91.6, 91.4, 91, 90.8, 90.3, 90.1, 89.7, 89.2, 89),
        92.0,
        "Referral to treatment (RTT)",
    ),
    KpiReading(
        "beds", "Beds full", "94.2%", "Safe below 92%", "off", (91.8, 92, 92.6, 92.9, 93.1, 93, 93.6, 94, 94.2), 92.0
    ),
    KpiReading(
        "dtoc", "Beds held by delays", "5.6%", "Limit 3.5%", "off", (4.1, 4.3, 4.6, 4.6, 4.9, 5.1, 5.3, 5.5, 5.6), 3.5
    ),
    KpiReading(
        "stays",
        "Emergency stays per 1,000",
        "104",
        "Plan 101",
        "watch",
        (99, 100, 100.4, 101, 101.6, 102, 103, 103.4, 104),
        101.0,
    ),
    KpiReading(
        "gp",
        "GP wait over 2 weeks",
        "18%",
        "Aim under 15%",
        "watch",
        (15, 15.4, 15.8, 16, 16.4, 17, 17.2, 17.8, 18),
        15.0,
    ),
    KpiReading(
        "iapt",
        "Talking therapies reach",
        "17.3%",
        "Target 16.8%",
        "met",
        (14.8, 15, 15.3, 15.6, 16, 16.3, 16.7, 17, 17.3),
        16.8,
    ),
    KpiReading(
        "posts", "Posts vacant", "9.1%", "Aim under 8%", "watch", (7.9, 8, 8.1, 8.3, 8.6, 8.8, 8.9, 9, 9.1), 8.0
    ),
    KpiReading(
        "money",
        "Money, all partners",
        "−£14.2m",
        "Plan: break even",
        "off",
        (2, 1, -1, -3, -4.5, -7, -9, -12, -14.2),
        0.0,
    ),
)

YEAR = MonthMarks(
    title="A&E seen within 4 hours",
    note="Thin line: last year, same month",
    values=(89.4, 90.1, 90.3, 89.5, 90.0, 88.8, 87.5, 85.6, 83.1, 80.9, None, None),
    last_year=(91.2, 91.5, 91.4, 90.6, 91.0, 89.7, 88.6, 86.9, 84.4, 82.8, 83.3, 85.8),
    target=95.0,
    target_text="Target 95%",
    now=9,
    icons=((5, "users"), (8, "snowflake"), (9, "thermometer-cold")),
)
