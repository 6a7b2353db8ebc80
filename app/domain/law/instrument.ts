import type { Day } from "#app/domain/calendar/day.ts";
import type { Bilingual, Standing } from "#app/domain/law/provision.ts";

/** A statute, order or announcement: the name by which it is cited, its life, and where its text is published. */
export type Instrument = {
  readonly title: Bilingual;
  readonly from: Day;
  readonly until?: Day;
  readonly source: string;
  readonly standing: Standing;
};

/** The part of a version that an article inherits from its instrument. */
export type Cited = Omit<Instrument, "title"> & { readonly cite: Bilingual };

/** How an instrument's articles are cited: `order121("第十五条第一款", "art. 15(1)")`. */
export function citing({ title, ...life }: Instrument): (zh: string, en: string) => Cited {
  return (zh, en) => ({ ...life, cite: { zh: `${title.zh}${zh}`, en: `${title.en}, ${en}` } });
}
