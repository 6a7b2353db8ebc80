import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPhone } from "#app/domain/typed/phone.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";
import { type Browser, browserAt } from "#tests/drills/canary/browser.ts";
import { addressOf, complainNamed, openContact } from "#tests/drills/canary/complaint.ts";
import { correctSealed } from "#tests/drills/canary/corrected.ts";
import { writeToEachOther } from "#tests/drills/canary/dialogue.ts";
import { fiveMarks, type Mark } from "#tests/drills/canary/marks.ts";
import { countHits, flush } from "#tests/drills/canary/search.ts";
import { unseal } from "#tests/drills/canary/unseal.ts";
import { type Desk, fileNamed, payReward } from "#tests/drills/canary/whole-reward.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { aDocument } from "#tests/support/files/a-document.ts";
import { asking, sessionFor } from "#tests/support/officer-at.ts";

/**
 * Marked people report and complain, write to the office and are answered, are reached by their handler, and have a sealed
 * answer put right; one goes through a whole reward, and one is unsealed. Afterwards their names and numbers are
 * looked for, in every form, in everything the installation left behind: nothing may be found. A mark in a field that
 * stays readable shows that the search would have found them.
 */
export async function drill(): Promise<Record<string, number>> {
  const temporary = mkdtempSync(join(tmpdir(), "yaoshao-canary-"));
  chmodSync(temporary, 0o1777);
  const app = await startApp({ env: { SEED_STORY: "1", TMPDIR: temporary } });
  const marks = fiveMarks();
  const control = `演练${randomBytes(8).toString("hex")}`;
  const at = deskOf(app);

  let shown = 0;
  let written = 0;
  let reached = 0;
  for (const [index, mark] of marks.entries()) {
    const product = `${control}${mark.spelling}`;
    const receipt = await fileNamed(app.origin, mark, product);
    const matter = await matterOf(app, product);
    const dialogue = { mark, receipt, by: "shouli" };
    written += Number(await writeToEachOther(app.origin, at, matter.id, dialogue));
    reached += Number(await complainAndBeReached(app, at, mark, `${product}投诉`));
    if (index > 0) continue;
    await keepMarkedFile(await at("shouli"), matter.id, mark);
    await payReward(app.origin, at, matter.id, receipt);
    const page = await unseal(app.origin, at, matter.number);
    shown = Number(page.includes(mark.name) && page.includes(asShown(mark.phone)));
  }

  await flush(app);
  const wanted = marks.flatMap((mark) => [
    mark.name,
    mark.phone,
    asShown(mark.phone),
    addressOf(mark),
  ]);
  const { hits, searched } = await countHits(app, temporary, wanted);
  const controls = (await countHits(app, temporary, [control])).hits;
  const output = app.output();
  await app.stop();
  rmSync(temporary, { recursive: true, force: true });

  const found = [...hits.values()].reduce((sum, count) => sum + count, 0);
  const inClear = ["data directory, WAL, keys", "dump of all tables"].filter((place) =>
    Boolean(controls.get(place)),
  ).length;
  return {
    markedPeople: marks.length,
    "shown by the vault's own page": shown,
    "wrote to each other": written,
    "complainants reached": reached,
    "megabytes searched": Math.round(searched / 1_000_000),
    "log lines": output.split("\n").length,
    ...Object.fromEntries([...hits].map(([place, count]) => [`found in ${place}`, count])),
    "control found in data directory": controls.get("data directory, WAL, keys") ?? 0,
    "control found in dump": controls.get("dump of all tables") ?? 0,
    failed:
      found +
      (shown === 1 ? 0 : 1) +
      (marks.length - written) +
      (marks.length - reached) +
      (inClear === 2 ? 0 : 1),
  };
}

/**
 * The same person complains, writes, and is telephoned: name, number and address stand in one answer, and nowhere else. What
 * was sealed is put right, with a name in it.
 */
async function complainAndBeReached(app: App, at: Desk, mark: Mark, product: string) {
  const receipt = await complainNamed(app.origin, mark, product);
  const matter = await matterOf(app, product);
  const wrote = await writeToEachOther(app.origin, at, matter.id, { mark, receipt, by: "shouli" });
  const page = await openContact(at, matter.id);
  const corrected = await correctSealed(at, matter.id, mark);
  return (
    wrote && corrected && [mark.name, asShown(mark.phone), addressOf(mark)].every((one) => page.includes(one))
  );
}

/** A record of the office's own in which the reporter is named. */
function keepMarkedFile(officer: Browser, matterId: string, { name, phone }: Mark) {
  const content = [aDocument({ pages: [""] }), Buffer.from(`%询问${name}，电话${phone}`)];
  const fields = { kind: "interview-record", day: "2026-11-03" };
  const file = new File([new Uint8Array(Buffer.concat(content))], `${name}.pdf`);
  return officer.send(`/desk/matters/${matterId}/office-files`, 'name="kind"', fields, [file]);
}

/** A number as pages say it. */
function asShown(phone: string): string {
  const reading = readPhone(phone);
  if (!isUnderstood(reading)) throw new Error("a marked number is one that can be called");
  return reading.shownAs;
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

async function matterOf(app: App, product: string) {
  const [matter] = await asking<{ id: string; number: string }>(
    app,
    `select m.id, m.number from matters m join submissions s on s.id = m.submission_id
      where s.answers ->> 'productName' = $1`,
    [product],
  );
  if (!matter) throw new Error("What was filed is not in the register");
  return matter;
}
