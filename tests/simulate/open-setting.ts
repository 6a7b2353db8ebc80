import pg from "pg";
import { hireEverybody, namesOfPeople } from "#tests/simulate/people.ts";
import { watching } from "#tests/simulate/rules/broken.ts";
import type { Setting } from "#tests/simulate/run.ts";
import { giveChanceBack, takeChance } from "#tests/simulate/setting/chance.ts";
import { giveClockBack, takeClock } from "#tests/simulate/setting/clock.ts";
import { putKnifeAway, takeKnife } from "#tests/simulate/setting/killing.ts";
import { remember } from "#tests/simulate/setting/template.ts";
import { Tally } from "#tests/simulate/tally.ts";

/** An office in the database that the environment names, a clock, chance and a knife. Give all of it back with `close`. */
export async function openSetting(tell: Setting["tell"]) {
  const ownerUrl = process.env["OWNER_DATABASE_URL"] ?? "";
  await hireEverybody();
  const names = await namesOfPeople();
  await takeClock();
  await remember();
  takeChance();
  await takeKnife(ownerUrl);
  const client = new pg.Client(ownerUrl);
  await client.connect();
  const setting: Setting = { ownerUrl, names, watch: watching(client), tally: new Tally(), tell };
  const close = async () => {
    giveChanceBack();
    giveClockBack();
    await putKnifeAway();
    await client.end();
  };
  return { setting, close };
}
