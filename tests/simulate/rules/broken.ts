import type pg from "pg";
import { JOURNAL } from "#tests/simulate/rules/journal.ts";
import { MONEY } from "#tests/simulate/rules/money.ts";
import { ORDER } from "#tests/simulate/rules/order.ts";
import { PAYEES } from "#tests/simulate/rules/payees.ts";
import { PEOPLE } from "#tests/simulate/rules/people.ts";
import { WITH } from "#tests/simulate/rules/rule.ts";
import { WHOLE } from "#tests/simulate/rules/whole.ts";

/** All that is asked after every press. A table of its own that comes later brings its rules along, in a file beside these. */
const RULES = [...MONEY, ...ORDER, ...PEOPLE, ...JOURNAL, ...PAYEES, ...WHOLE];

const ALL = `with ${WITH}, last (seq) as (select $1::bigint) ${RULES.map(
  ({ broken }, at) =>
    `select ${at} as rule, b.id::text from (${broken.replaceAll("$1", "(select seq from last)")}) b (id)`,
).join("\nunion all\n")}
union all select -1, coalesce(max(seq), 0)::text from matter_events`;

/** Stands in for a rule: the last event there is. */
const LAST = -1;

export type Watched = { readonly broken: readonly Broken[]; readonly last: number };
type Broken = { readonly rule: string; readonly id: string; readonly known: boolean };

/** Asks everything in one query, as the owner, of what was left behind since an event; and which event is the last by now. */
export function watching(client: pg.Client) {
  return async (since: number): Promise<Watched> => {
    const { rows } = await client.query<{ rule: number; id: string }>({
      ...{ name: "broken", text: ALL, values: [since] },
    });
    const broken = rows
      .filter(({ rule }) => rule !== LAST)
      .map(({ rule, id }) => ({
        rule: RULES[rule]?.name ?? "",
        id,
        known: RULES[rule]?.known !== undefined,
      }));
    return { broken, last: Number(rows.find(({ rule }) => rule === LAST)?.id ?? 0) };
  };
}
