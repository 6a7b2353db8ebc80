import pg from "pg";

const TRIES = 200;
const A_MOMENT = 2;

/** Two who press at the same moment, the first of them a little earlier: both wait for the matter, then it is let go. */
export async function queued<Result>(
  { ownerUrl, matterId }: { readonly ownerUrl: string; readonly matterId: string },
  presses: readonly (() => Promise<Result>)[],
): Promise<readonly Result[]> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: "doorkeeper" });
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("begin");
    await client.query("select from matters where id = $1 for update", [matterId]);
    const sent: Promise<Result>[] = [];
    for (const press of presses) {
      const pressed = press();
      // Whoever falls over falls over below.
      pressed.catch(() => {});
      sent.push(pressed);
      await waiting(client, sent.length, pressed);
    }
    await client.query("commit");
    return await Promise.all(sent);
  } finally {
    await client.end();
  }
}

/** Until so many wait, or the last of them has its answer without waiting. */
async function waiting(client: pg.Client, many: number, last: Promise<unknown>) {
  let isAnswered = false;
  const answered = () => {
    isAnswered = true;
  };
  last.then(answered, answered);
  for (let tries = 0; tries < TRIES && !isAnswered; tries += 1) {
    const { rows } = await client.query<{ waiting: number }>(
      `select count(*)::integer as waiting from pg_stat_activity
        where datname = current_database() and application_name = 'yaoshao' and wait_event_type = 'Lock'`,
    );
    if ((rows[0]?.waiting ?? 0) >= many) return;
    await new Promise((go) => setTimeout(go, A_MOMENT));
  }
}
