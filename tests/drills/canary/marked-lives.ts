import { readPhone } from "#app/domain/typed/phone.ts";
import { isUnderstood } from "#app/domain/typed/reading.ts";
import type { Browser } from "#tests/drills/canary/browser.ts";
import { addressOf, complainNamed, openContact } from "#tests/drills/canary/complaint.ts";
import { correctSealed } from "#tests/drills/canary/corrected.ts";
import { writeToEachOther } from "#tests/drills/canary/dialogue.ts";
import type { Mark } from "#tests/drills/canary/marks.ts";
import {
  INSPECTION_SECTION,
  MARKET_SECTION,
  mediateInWords,
  verifyInWords,
} from "#tests/drills/canary/office-words.ts";
import type { Words } from "#tests/drills/canary/readers.ts";
import { unseal } from "#tests/drills/canary/unseal.ts";
import { type Desk, fileNamed, payReward } from "#tests/drills/canary/whole-reward.ts";
import type { App } from "#tests/support/app.ts";
import { aDocument } from "#tests/support/files/a-document.ts";
import { asking } from "#tests/support/officer-at.ts";

/** Each of them reports, complains, writes and is reached. The first is paid and unsealed; of the second officers write. */
export async function liveMarked(app: App, at: Desk, marks: readonly Mark[], control: string) {
  const lived = { shown: 0, written: 0, reached: 0, words: [] as Words[], looked: [] as string[] };
  for (const [index, mark] of marks.entries()) {
    const product = `${control}${mark.spelling}`;
    const receipt = await fileNamed(app.origin, mark, product);
    const report = await matterOf(app, product);
    const dialogue = { mark, receipt, by: "shouli" };
    lived.written += Number(await writeToEachOther(app.origin, at, report.id, dialogue));
    const complaint = await complainAndBeReached(app, at, mark, `${product}投诉`);
    lived.reached += Number(complaint.isReached);
    if (index === 0) {
      await keepMarkedFile(await at("shouli"), report.id, mark);
      await payReward(app, at, report.id, receipt);
      const page = await unseal(app.origin, at, report.number);
      lived.shown = Number(page.includes(mark.name) && page.includes(asShown(mark.phone)));
    }
    if (index === 1) {
      const both = { complaint: complaint.id, report: report.id };
      lived.words.push(...(await writeInWords(at, mark, both)));
      lived.looked.push(complaint.id, report.id);
    }
  }
  return lived;
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
  const isCorrected = await correctSealed(at, matter.id, mark);
  const shown = [mark.name, asShown(mark.phone), addressOf(mark)];
  return {
    id: matter.id,
    isReached: wrote && isCorrected && shown.every((one) => page.includes(one)),
  };
}

/** Officers write on both, and who reported stands in what was written to them; their address on no page one can go to. */
async function writeInWords(
  at: Desk,
  mark: Mark,
  { complaint, report }: { readonly complaint: string; readonly report: string },
): Promise<readonly Words[]> {
  const keepFile = async () => keepMarkedFile(await at("chengban"), report, mark);
  const own = [mark.name, mark.phone, asShown(mark.phone)];
  return [
    { marks: own, readers: [...INSPECTION_SECTION, ...MARKET_SECTION] },
    { marks: [addressOf(mark)], readers: [] },
    ...(await mediateInWords(at, complaint)),
    ...(await verifyInWords(at, report, keepFile)),
  ];
}

/** A record of the office's own in which the reporter is named. */
function keepMarkedFile(officer: Browser, matterId: string, { name, phone }: Mark) {
  const content = [aDocument({ pages: [""] }), Buffer.from(`%询问${name}，电话${phone}`)];
  const fields = { kind: "interview-record", day: "2026-11-03" };
  const file = new File([new Uint8Array(Buffer.concat(content))], `${name}.pdf`);
  return officer.send(`/desk/matters/${matterId}/office-files`, 'name="kind"', fields, [file]);
}

/** A number as pages say it. */
export function asShown(phone: string): string {
  const reading = readPhone(phone);
  if (!isUnderstood(reading)) throw new Error("a marked number is one that can be called");
  return reading.shownAs;
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
