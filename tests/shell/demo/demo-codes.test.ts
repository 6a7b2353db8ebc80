import "#tests/support/own-keys.ts";
import { beforeAll, expect, test } from "vitest";
import { codesOfTheStory, factorOfTheStory } from "#app/shell/demo/demo-codes.server.ts";
import { secretToEnrol } from "#app/shell/sign-in/second-factor.server.ts";
import { insertConfirmed } from "#db/stores/sign-in/second-factor-store.server.ts";
import { auditor, finance, handler, head, intake, openOffice } from "#tests/support/an-office.ts";

beforeAll(openOffice);

test("the page of codes shows the story's people, and nobody whose factor is their own or does not open", async () => {
  const [ofStory, moved, garbled, enrolling, hired] = [
    { id: intake.id, signInName: "shouli" },
    { id: head.id, signInName: "fuze" },
    { id: finance.id, signInName: "caiwu" },
    { id: handler.id, signInName: "chengban" },
    { id: auditor.id, signInName: "jijian" },
  ];
  await insertConfirmed([
    factorOfTheStory(ofStory),
    { ...factorOfTheStory({ ...moved, id: ofStory.id }), staffId: moved.id },
    { staffId: garbled.id, sealed: new Uint8Array(3) },
  ]);
  await secretToEnrol({ key: enrolling.id });
  expect(await codesOfTheStory([ofStory, moved, garbled, enrolling, hired])).toEqual([
    { person: ofStory, code: expect.stringMatching(/^\d{6}$/) },
  ]);
});
