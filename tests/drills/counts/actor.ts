// Does one thing after the other to the matters of a running office, and says which state of which matter was acknowledged.
import { addDays } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import { matters } from "#db/schema/matters.ts";
import { staff, units } from "#db/schema/office.ts";
import { actSomehow } from "#tests/support/acts/act-somehow.ts";
import { drawFrom } from "#tests/support/acts/draw.ts";
import { owner } from "#tests/support/owner.ts";

const [seed = "1"] = process.argv.slice(2);
const draw = drawFrom(Number(seed));
const people = (await owner.select({ id: staff.id }).from(staff)).map(({ id }) => id);
const ofUnits = (await owner.select({ id: units.id }).from(units)).map(({ id }) => id);
const ids = (await owner.select({ id: matters.id }).from(matters)).map(({ id }) => id);

for (let act = 0; ; act += 1) {
  const id = ids[draw(ids.length)] ?? "";
  const on = addDays(today(), Math.floor(act / 20));
  // A unit that cannot open anything refuses what is handed to it; a database that is gone comes back, or we are ended.
  const done = await actSomehow(id, { people, units: ofUnits }, on, draw).catch(() => false);
  if (done) process.stdout.write(`${id}\n`);
}
