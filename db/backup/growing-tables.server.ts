import type pg from "pg";

/** Tables that never lose a row: fewer of them after a restore is a loss. */
const GROWING = [
  ...["submissions", "receipts", "evidence", "matters", "matter_events", "letters"],
  "audit_entries",
];

export async function countRows(client: pg.Client): Promise<Record<string, number>> {
  const counted: Record<string, number> = {};
  for (const table of GROWING) {
    const { rows } = await client.query<{ rows: string }>(
      `select count(*) as rows from ${client.escapeIdentifier(table)}`,
    );
    counted[table] = Number(rows[0]?.rows ?? 0);
  }
  return counted;
}
