import { may } from "#app/domain/access/may.ts";
import { CASES } from "#tests/simulate/acts/cases.ts";
import { CLAIMS } from "#tests/simulate/acts/claims.ts";
import { COMMITTEE_ACTS, COMMITTEE_JOBS } from "#tests/simulate/acts/committee.ts";
import { FILING } from "#tests/simulate/acts/filing.ts";
import { PAYOUTS } from "#tests/simulate/acts/payouts.ts";
import { REWARDS } from "#tests/simulate/acts/rewards.ts";
import { STAFF } from "#tests/simulate/acts/staff.ts";
import { type Doing, oneOf, type Press, type World } from "#tests/simulate/doing.ts";
import type { Person } from "#tests/simulate/people.ts";
import type { Standing } from "#tests/simulate/standing.ts";
import type { Draw } from "#tests/support/acts/draw.ts";

const OF_MATTERS: readonly Doing[] = [
  ...CASES,
  ...REWARDS,
  ...COMMITTEE_ACTS,
  ...CLAIMS,
  ...PAYOUTS,
];
const OF_OFFICE = [FILING, ...COMMITTEE_JOBS, ...STAFF];

/** What is pressed next, by whom, and about which report; `another` is somebody else who may press the same. */
export type Choice = {
  readonly kind: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly standing: Standing | null;
  readonly isSingle: boolean;
  readonly press: Press;
  readonly another: { readonly by: Person; readonly press: Press } | null;
};

const NOBODY = "00000000-0000-4000-8000-000000000000";

/** Mostly a lawful next step by whom it suits; now and then the wrong one, or by somebody else. Null where only days help. */
export function choose(world: World, draw: Draw): Choice | null {
  if (world.standings.length === 0 || draw(6) === 0) return atOffice(world, draw);
  return draw(8) === 0 ? wrongly(world, draw) : inTurn(world, draw);
}

function atOffice(world: World, draw: Draw): Choice | null {
  const doing = weighed(OF_OFFICE, draw);
  const found = doing?.press({ world, draw });
  if (!doing || !found) return null;
  const by = { id: NOBODY, name: found.by };
  const { kind } = doing;
  return { kind, by, standing: null, isSingle: false, press: found.press, another: null };
}

function inTurn(world: World, draw: Draw): Choice | null {
  const fitting = world.standings.flatMap((standing) =>
    OF_MATTERS.filter((doing) => doing.fits(standing, world)).map((doing) => ({ doing, standing })),
  );
  const chosen = weighed(
    fitting.map(({ doing, standing }) => ({ doing, standing, often: doing.often ?? 1 })),
    draw,
  );
  return chosen ? byWhom(chosen.doing, chosen.standing, world, draw) : null;
}

function wrongly(world: World, draw: Draw): Choice | null {
  const doing = oneOf(OF_MATTERS, draw);
  const standing = oneOf(world.standings, draw);
  return doing && standing ? byWhom(doing, standing, world, draw) : null;
}

function byWhom(doing: Doing, standing: Standing, world: World, draw: Draw): Choice | null {
  const { kind, single: isSingle = false } = doing;
  if (typeof doing.of === "string") {
    const by: Person = { id: standing.id, name: doing.of, role: "intake", unitId: null };
    const press = doing.press({ world, draw, standing, by });
    return { kind, by, standing, isSingle, press, another: null };
  }
  const roles: readonly string[] = doing.of;
  const theirs = world.people.filter(({ role }) => roles.includes(role));
  const suiting = theirs.filter((by) => suitsThem(doing, standing, by));
  const by = oneOf(draw(10) === 0 || suiting.length === 0 ? theirs : suiting, draw);
  if (!by) return null;
  const press = doing.press({ world, draw, standing, by });
  const other = oneOf(
    suiting.filter(({ id }) => id !== by.id),
    draw,
  );
  const another = other
    ? { by: other, press: doing.press({ world, draw, standing, by: other }) }
    : null;
  return { kind, by, standing, isSingle, press, another };
}

function suitsThem({ action, suits }: Doing, standing: Standing, by: Person): boolean {
  return (!action || may(by, action, standing.matter)) && (suits?.(standing, by) ?? true);
}

const PARTS = 100;

function weighed<One extends { readonly often?: number }>(
  choices: readonly One[],
  draw: Draw,
): One | undefined {
  const parts = choices.map(({ often = 1 }) => Math.round(often * PARTS));
  let lot = draw(
    Math.max(
      1,
      parts.reduce((sum, part) => sum + part, 0),
    ),
  );
  return choices.find((_, at) => {
    lot -= parts[at] ?? 0;
    return lot < 0;
  });
}
