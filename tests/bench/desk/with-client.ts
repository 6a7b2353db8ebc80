import pg from "pg";

/** One connection for one piece of work. */
export async function withClient<Result>(
  url: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client(url);
  client.on("error", () => {});
  await client.connect();
  return work(client).finally(() => client.end());
}
