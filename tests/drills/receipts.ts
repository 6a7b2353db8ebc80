import pg from "pg";
import { receiptNumber } from "#app/domain/intake/receipt.ts";
import { bytesOf } from "#app/shell/random.server.ts";

/**
 * Puts receipts beside one that is there, each with a number of its own: a number that has been tried a few times
 * answers more slowly on purpose, so that every try needs another.
 */
export async function manyReceipts(databaseUrl: string, count: number): Promise<string[]> {
  const numbers = Array.from({ length: count }, () => receiptNumber(bytesOf(8)));
  const client = new pg.Client(databaseUrl);
  await client.connect();
  // Each of them would need a submission, which nobody here asks for.
  await client.query("set session_replication_role = replica");
  await client.query(
    `insert into receipts (bureau_id, submission_id, number, secret_hash)
     select r.bureau_id, gen_random_uuid(), n, r.secret_hash
     from (select * from receipts limit 1) r, unnest($1::text[]) n`,
    [numbers],
  );
  await client.end();
  return numbers;
}

export const unknownNumber = (): string => receiptNumber(bytesOf(8));
