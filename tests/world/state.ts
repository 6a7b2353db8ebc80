import type pg from "pg";

/** The step after which nothing is left to do. */
export const END = "end";

/** Whether a world was made in this database, or begun. */
export async function stateOf(client: pg.Client): Promise<"none" | "begun" | "whole"> {
  const { rows } = await client.query("select to_regclass('world.done') is not null as begun");
  if (!rows[0]?.begun) return "none";
  const { rowCount } = await client.query("select from world.done where step = $1", [END]);
  return rowCount === 0 ? "begun" : "whole";
}
