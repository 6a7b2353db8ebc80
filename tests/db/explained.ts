import pg from "pg";

type Node = {
  readonly "Node Type": string;
  readonly "Relation Name"?: string;
  readonly "Index Name"?: string;
  readonly "Actual Rows"?: number;
  readonly "Actual Loops"?: number;
  readonly "Rows Removed by Filter"?: number;
  readonly Plans?: readonly Node[];
};
/** What PostgreSQL did for one statement: the statement, how many blocks it looked at, and every step of its plan. */
export type Explained = {
  readonly statement: string;
  readonly blocks: number;
  readonly milliseconds: number;
  readonly steps: readonly Node[];
};

type Asking = { readonly text: string };

/** Does the work, and tells of every SELECT in it how PostgreSQL did it, as whichever login asked. */
export async function explained(work: () => Promise<unknown>): Promise<readonly Explained[]> {
  const found: Explained[] = [];
  const { query } = pg.Client.prototype;
  // A pool asks with a callback, a transaction waits for what is returned.
  const asking = async function (this: pg.Client, ...given: readonly [Asking, unknown[]]) {
    const [{ text }, values] = given;
    if (/^\s*(select|with)\b/i.test(text) && !text.includes("set_config"))
      found.push(await explain(this, query, text, values));
    return Reflect.apply(query, this, given);
  };
  pg.Client.prototype.query = asking as typeof query;
  try {
    await work();
  } finally {
    pg.Client.prototype.query = query;
  }
  return found;
}

async function explain(
  client: pg.Client,
  query: typeof pg.Client.prototype.query,
  statement: string,
  values: unknown[],
): Promise<Explained> {
  const told = await Reflect.apply(query, client, [
    `explain (analyze, buffers, format json) ${statement}`,
    values,
  ]);
  const [{ Plan: plan, "Execution Time": milliseconds }] = told.rows[0]["QUERY PLAN"];
  const blocks = plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];
  return { statement, blocks, milliseconds, steps: stepsIn(plan) };
}

const stepsIn = (node: Node): readonly Node[] => [node, ...(node.Plans ?? []).flatMap(stepsIn)];
