import { randomBytes } from "node:crypto";
import { addDays } from "#app/domain/calendar/day.ts";
import { today } from "#app/shell/clock.server.ts";
import type { Words } from "#tests/drills/canary/readers.ts";
import type { Desk } from "#tests/drills/canary/whole-reward.ts";

const INSPECTION = "01990000-0000-7000-8000-000000000103";
const MARKET = "01990000-0000-7000-8000-000000000102";
export const INSPECTION_SECTION = ["chengban", "fuze"];
export const MARKET_SECTION = ["shichang", "shifuze"];
const PROPOSAL = /\/desk\/matters\/[\w-]+\/proposals\/[\w-]+/;

/** What officers write that stays readable in the register: a mark for each place where they write it. */
const marked = <Place extends string>(...places: readonly Place[]) =>
  Object.fromEntries(
    places.map((place) => [place, `演练${randomBytes(8).toString("hex")}`]),
  ) as Readonly<Record<Place, string>>;

/** A complaint is mediated as far as somebody's asking that the mediator step aside, and a value of it put right. */
export async function mediateInWords(at: Desk, matterId: string) {
  const said = marked(
    ...(["mediators", "meeting", "challenge"] as const),
    ...(["confirmed", "corrected", "correction", "phrase"] as const),
  );
  const press = async (who: string, action: string, fields: Readonly<Record<string, string>>) =>
    (await at(who)).send(`/desk/matters/${matterId}/${action}`, 'name="version"', fields);

  await press("shouli", "acceptance", {});
  await press("shouli", "assignment", { unitId: MARKET, reason: "按职责" });
  await press("shichang", "mediator-naming", { mediators: said.mediators });
  for (const side of ["complainant", "respondent"])
    await press("shichang", "mediation-consent", {
      ...{ side, consentWay: "telephone", agreedOn: today() },
    });
  await press("shichang", "mediation-meeting", {
    ...{ meetingOn: addDays(today(), 1), meetingAt: "09:30", meetingPlace: said.meeting },
  });
  await press("shichang", "mediator-challenge", {
    ...{ side: "respondent", askedOn: today(), reason: said.challenge },
  });
  // One value is put right before the next is asked for: that of the sealed answer waits.
  await press("shifuze", "correction-decision", {
    ...{ correctionAnswer: "correctionApproved", record: said.confirmed },
  });
  await press("shichang", "correction", {
    ...{ subject: "respondent", corrected: said.corrected, reason: said.correction },
  });
  const phrase = { use: "recusal", name: "演练", words: said.phrase, intent: "make" };
  await (await at("shichang")).send("/desk/phrases", 'name="words"', phrase);
  const { phrase: ofUnit, ...rest } = said;
  return [
    { marks: Object.values(rest), readers: ["shouli", ...MARKET_SECTION] },
    { marks: [ofUnit], readers: MARKET_SECTION },
  ] satisfies readonly Words[];
}

/** A report is verified, more days are proposed and sent back, and a file of the office's own is struck. */
export async function verifyInWords(at: Desk, matterId: string, keepFile: () => Promise<unknown>) {
  const said = marked("proposal", "returned", "struck");
  const page = `/desk/matters/${matterId}`;
  const press = async (who: string, action: string, fields: Readonly<Record<string, string>>) =>
    (await at(who)).send(`${page}/${action}`, 'name="version"', fields);

  await press("shouli", "assignment", { unitId: INSPECTION, reason: "按职责" });
  await press("chengban", "verification", {});
  await keepFile();
  const { html } = await (await at("chengban")).open(`${page}/office-files`);
  const [striking = ""] =
    /\/desk\/matters\/[\w-]+\/office-files\/[\w-]+\/striking/.exec(html) ?? [];
  await (await at("chengban")).send(striking, 'name="reason"', { reason: said.struck });
  await press("chengban", "extension", { reason: said.proposal });
  const [path = ""] = PROPOSAL.exec((await (await at("fuze")).open(page)).html) ?? [];
  await (await at("fuze")).send(path, 'value="return"', {
    reason: said.returned,
    intent: "return",
  });
  return [
    { marks: [said.proposal, said.returned], readers: ["shouli", ...INSPECTION_SECTION] },
    { marks: [said.struck], readers: INSPECTION_SECTION },
  ] satisfies readonly Words[];
}
