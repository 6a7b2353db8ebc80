import { parseArgs } from "node:util";

export type Options = {
  readonly sizes: readonly number[];
  /** Leads to a PostgreSQL of one's own, as somebody who may do everything there. */
  readonly database: string | undefined;
  readonly rounds: number;
  readonly reads: boolean;
};

/** `--matters 10000,1000000 --database URL --rounds 50 --no-reads`. */
export function optionsIn(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    allowNegative: true,
    options: {
      matters: { type: "string", default: "10000,1000000" },
      database: { type: "string" },
      rounds: { type: "string", default: "50" },
      reads: { type: "boolean", default: true },
    },
  });
  const { matters, database, reads } = values;
  const [sizes, rounds] = [matters.split(",").map(Number), Number(values.rounds)];
  if (![...sizes, rounds].every((number) => Number.isInteger(number) && number > 0))
    throw new Error("--matters and --rounds take whole numbers: --matters 10000,1000000");
  return { sizes, database, rounds, reads };
}
