import { describe, expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Decision } from "#app/domain/decision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { Dates } from "#app/domain/matter/dates.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { aMatter } from "#tests/support/a-matter.ts";
import { whyNot } from "#tests/support/acts/why-not.ts";
import {
  answeredByPolice,
  challenged,
  givenBack,
  handedOver,
  sentenced,
  sentToPolice,
  signedFor,
} from "#tests/support/acts/with-police.ts";

const act: Acting = { by: "方雨", on: day("2026-05-20") };
const YESTERDAY = day("2026-05-19");
const inCase = (dates: Dates): Matter => aMatter({ stage: "case-opened", dates });

type How = { readonly on?: Acting["on"]; readonly text?: string };
type Step = (matter: Matter, how?: How) => Decision<unknown, string>;

const sent: Step = (matter, how) => sentToPolice(matter, act, how);
const signed: Step = (matter, how) => signedFor(matter, act, how);
const answered: Step = (matter, how) => answeredByPolice(matter, false, act, how);
const asked: Step = (matter, how) => challenged(matter, "reconsideration", act, how);
const procurators: Step = (matter, how) => challenged(matter, "procurators", act, how);
const handed: Step = (matter, how) => handedOver(matter, act, how);
const back: Step = (matter, how) => givenBack(matter, act, how);
const sentence: Step = (matter, how) => sentenced(matter, act, how);

describe("what happened on 19 May is followed by nothing of the day before", () => {
  test.each<readonly [string, Step, Dates]>([
    ["approved, it is sent", sent, { "transfer-approved": YESTERDAY }],
    ["sent, it is signed for", signed, { transferred: YESTERDAY }],
    ["signed for, it is signed for anew", signed, { "police-received": YESTERDAY }],
    ["sent, it is answered", answered, { transferred: YESTERDAY }],
    ["signed for, it is answered", answered, { "police-received": YESTERDAY }],
    ["asked again, they answer", answered, { "police-challenged": YESTERDAY }],
    ["asked by procurators, they answer", answered, { "procurators-asked": YESTERDAY }],
    ["not opened, it is put before them again", asked, { "police-declined": YESTERDAY }],
    ["not opened again, it is put before procurators", procurators, { "police-upheld": YESTERDAY }],
    ["opened, it is handed over", handed, { "police-opened": YESTERDAY }],
    ["opened, it is given back", back, { "police-opened": YESTERDAY }],
    ["handed over, it is given back", back, { "items-handed-over": YESTERDAY }],
    ["opened, it is punished", sentence, { "police-opened": YESTERDAY }],
    ["handed over, it is punished", sentence, { "items-handed-over": YESTERDAY }],
    [
      "a case here, it is punished",
      sentence,
      { "police-opened": day("2026-05-15"), "case-opened": YESTERDAY },
    ],
    [
      "declined here, it is punished",
      sentence,
      { "police-opened": day("2026-05-15"), declined: YESTERDAY },
    ],
    [
      "new facts here, it is punished",
      sentence,
      { "police-opened": day("2026-05-15"), "facts-added": YESTERDAY },
    ],
  ])("%s", (_, step, dates) => {
    const matter = inCase(dates);
    expect(whyNot(step(matter, { on: day("2026-05-18") }))).toBe("day-before-previous");
    expect(whyNot(step(matter, { on: YESTERDAY }))).toBe("done");
    expect(whyNot(step(matter, { on: day("2026-05-21") }))).toBe("day-not-yet");
  });
});

describe("nothing is written down without words, and every reason is said at once", () => {
  test.each<readonly [string, Step, Dates]>([
    ["a challenge", asked, { "police-declined": YESTERDAY }],
    ["a handing over", handed, { "police-opened": YESTERDAY }],
    ["a return", back, { "items-handed-over": YESTERDAY }],
  ])("%s", (_, step, dates) => {
    const matter = inCase(dates);
    expect(whyNot(step(matter, { text: "" }))).toBe("explanation-missing");
    expect(whyNot(step(matter, { text: "", on: day("2026-05-21") }))).toBe(
      "explanation-missing day-not-yet",
    );
  });

  test("an answer", () => {
    expect(whyNot(answered(inCase({ transferred: YESTERDAY }), { text: "" }))).toBe(
      "explanation-missing",
    );
  });

  test("a transfer without its papers", () => {
    const approved = inCase({ "transfer-approved": YESTERDAY });
    const how = { papers: ["letter", "report"], on: day("2026-05-18") } as const;
    expect(whyNot(sentToPolice(approved, act, how))).toBe("papers-missing day-before-previous");
  });

  test("a second reconsideration", () => {
    const upheld = inCase({ "police-upheld": YESTERDAY });
    expect(whyNot(asked(upheld))).toBe("done-already");
    expect(whyNot(asked(upheld, { on: day("2026-05-18") }))).toBe(
      "done-already day-before-previous",
    );
  });
});
