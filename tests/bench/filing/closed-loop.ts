/** So many clients, each beginning the next piece of work when it has done the last; all of it, as pieces a second. */
export async function rateOf<Piece>(
  clients: number,
  pieces: readonly Piece[],
  work: (piece: Piece, client: number) => Promise<void>,
): Promise<number> {
  const waiting = pieces.values();
  const started = performance.now();
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (const piece of waiting) await work(piece, client);
    }),
  );
  return (1000 * pieces.length) / (performance.now() - started);
}
