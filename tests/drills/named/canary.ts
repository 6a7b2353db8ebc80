import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserAt } from "#tests/drills/canary/browser.ts";
import { addressOf } from "#tests/drills/canary/complaint.ts";
import { asShown, liveMarked } from "#tests/drills/canary/marked-lives.ts";
import { fiveMarks } from "#tests/drills/canary/marks.ts";
import { countInStaffMail, readBy } from "#tests/drills/canary/readers.ts";
import { countHits, flush } from "#tests/drills/canary/search.ts";
import type { Desk } from "#tests/drills/canary/whole-reward.ts";
import { runScript } from "#tests/drills/own-script.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { sessionFor } from "#tests/support/officer-at.ts";

const OUTSIDE = ["temporary files", "log", "environment of the processes", "command lines"];

/**
 * Marked people report and complain, write to the office and are answered, are reached by their handler, and have a sealed
 * answer put right; one goes through a whole reward, and one is unsealed. Afterwards their names and numbers are looked for, in every form, in everything the installation left behind, backups among it: nothing may be found. A mark in
 * a field that stays readable shows that the search would have found them. Officers write of one of them in every form of
 * the desk: none of it may stand on a page of somebody who must not read it, in a mail, or in a log.
 */
export async function drill(): Promise<Record<string, number>> {
  const temporary = mkdtempSync(join(tmpdir(), "yaoshao-canary-"));
  chmodSync(temporary, 0o1777);
  const app = await startApp({ env: { SEED_STORY: "1", TMPDIR: temporary } });
  const marks = fiveMarks();
  const control = `演练${randomBytes(8).toString("hex")}`;
  const at = deskOf(app);

  const { shown, written, reached, words, looked } = await liveMarked(app, at, marks, control);
  console.log(runScript("backup", [], app.dataDir), runScript("backup", ["keys"], app.dataDir));
  await flush(app);
  const readers = await readBy(app, looked, words);
  for (const line of readers.strange) console.error(`not theirs to read: ${line}`);
  const inWords = words.flatMap(({ marks: ofOne }) => ofOne);
  const mailed = await countInStaffMail(app, inWords);
  const wanted = marks.flatMap((mark) => [
    mark.name,
    mark.phone,
    asShown(mark.phone),
    addressOf(mark),
  ]);
  const { hits, searched } = await countHits(app, temporary, wanted);
  const controls = (await countHits(app, temporary, [control])).hits;
  const ofOfficers = inWords.filter((word) => word.startsWith("演练"));
  const told = (await countHits(app, temporary, ofOfficers)).hits;
  const output = app.output();
  await app.stop();
  rmSync(temporary, { recursive: true, force: true });

  const found = [...hits.values()].reduce((sum, count) => sum + count, 0);
  const inClear = ["data directory, WAL, keys", "backups", "dump of all tables"].filter((place) =>
    Boolean(controls.get(place)),
  ).length;
  // What officers write is the register's, and goes nowhere else.
  const outside = OUTSIDE.reduce((sum, place) => sum + (told.get(place) ?? 0), 0);
  return {
    markedPeople: marks.length,
    "shown by the vault's own page": shown,
    "wrote to each other": written,
    "complainants reached": reached,
    "megabytes searched": Math.round(searched / 1_000_000),
    "log lines": output.split("\n").length,
    ...Object.fromEntries([...hits].map(([place, count]) => [`found in ${place}`, count])),
    "control found in data directory": controls.get("data directory, WAL, keys") ?? 0,
    "control found in backups": controls.get("backups") ?? 0,
    "control found in dump": controls.get("dump of all tables") ?? 0,
    "places where officers wrote": ofOfficers.length,
    "pages read": readers.pages,
    "work lists read": readers.lists,
    "pages with what is not theirs": readers.strange.length,
    "staff mails with words": mailed,
    "words outside the register": outside,
    "words nobody found who may": readers.unread,
    failed:
      found +
      readers.strange.length +
      readers.unread +
      (readers.lists > 0 ? 0 : 1) +
      mailed +
      outside +
      (shown === 1 ? 0 : 1) +
      (marks.length - written) +
      (marks.length - reached) +
      (inClear === 3 ? 0 : 1),
  };
}

function deskOf(app: App): Desk {
  const known = new Map<string, ReturnType<typeof browserAt>>();
  return async (signInName) => {
    const browser =
      known.get(signInName) ?? browserAt(app.origin, [await sessionFor(app, signInName)]);
    known.set(signInName, browser);
    return browser;
  };
}
