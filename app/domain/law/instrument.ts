import type { Day } from "#app/domain/calendar/day.ts";
import type { Bilingual, Standing, Wording } from "#app/domain/law/provision.ts";

/** A statute, order or announcement: the name by which it is cited, its life, and where its text is published. */
export type Instrument = {
  readonly title: Bilingual;
  readonly from: Day;
  readonly until?: Day;
  readonly source: string;
  readonly standing: Standing;
};

/** The part of a version that an article inherits from its instrument. */
export type Cited = Omit<Instrument, "title"> & {
  readonly cite: Bilingual;
  readonly words: Wording;
};

/** How an instrument's articles are cited: `order121("第十五条第一款", "art. 15(1)")`. */
export function citing({ title, ...life }: Instrument): (zh: string, en: string) => Cited {
  const words = life.standing === "confirmed" ? "verbatim" : "summary";
  return (zh, en) => ({
    ...life,
    words,
    cite: { zh: `${title.zh}${zh}`, en: `${title.en}, ${en}` },
  });
}

/** An article whose number and meaning are known, its wording not: nobody may take ours for a quotation. */
export const summarised = (cited: Cited): Cited => ({ ...cited, words: "summary" });

/** An article that several copies quote alike, although the instrument was never seen as a whole. */
export const quoted = (cited: Cited): Cited => ({ ...cited, words: "verbatim" });
