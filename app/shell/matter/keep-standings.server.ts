import { foldStandings, mendStandings } from "#db/stores/matter/standing-store.server.ts";

/** Keeps the numbers of the desk's lists in few rows, however much has moved. */
export const addUpStandings = (): Promise<void> => foldStandings();

/** Holds the numbers of the desk's lists against what they count. One that was wrong is set right, and told of as a fault. */
export async function recountStandings(): Promise<void> {
  const wrong = await mendStandings();
  if (wrong > 0) throw new Error(`${wrong} sums of open matters were not what they count`);
}
