/** An operator's mistake, or what stands in the way of their task: one plain line, and an end that scripts understand. */
export function toldInALine(error: unknown): never {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
}
