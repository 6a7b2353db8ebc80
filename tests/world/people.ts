import type pg from "pg";
import { FACT_FIELDS, type OfficeFacts } from "#app/domain/office/facts.ts";

/** What a world takes from the office it is made in: what the office says of itself, and who votes and pays. */
export type People = {
  readonly office: OfficeFacts;
  readonly parts: Readonly<Record<"first" | "second" | "third" | "finance", string>>;
};

/** Refuses an office without three members of the committee and somebody of finance. */
export async function findPeople(client: pg.Client, bureau: string): Promise<People> {
  const columns = FACT_FIELDS.map((field) => `${snake(field)} as "${field}"`).join(", ");
  const facts = await client.query<OfficeFacts>(`select ${columns} from bureaus where id = $1`, [
    bureau,
  ]);
  const staff = await client.query<{ id: string; role: string }>(
    `select id, role from staff where bureau_id = $1 and active and role in ('committee', 'finance') order by id`,
    [bureau],
  );
  const [office] = facts.rows;
  const idsOf = (wanted: string) =>
    staff.rows.filter(({ role }) => role === wanted).map(({ id }) => id);
  const [first, second, third] = idsOf("committee");
  const [finance] = idsOf("finance");
  if (!office || !first || !second || !third || !finance)
    throw new Error("A world needs an office with a committee of three and finance");
  return { office, parts: { first, second, third, finance } };
}

const snake = (field: string) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
