import "#tests/support/own-keys.ts";
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { PaperPart } from "#app/domain/letters/paper.ts";
import { assess } from "#app/domain/reward/assess.ts";
import { notify } from "#app/domain/reward/notify.ts";
import { answerReview } from "#app/domain/reward/review/answer-review.ts";
import { minutesPaper } from "#app/routes/committee/minutes/minutes-paper.server.ts";
import { today } from "#app/shell/clock.server.ts";
import { concluding, stepping } from "#app/shell/committee/decide-on-reward.server.ts";
import { perform } from "#app/shell/matter/perform.server.ts";
import { requestReview } from "#app/shell/reward/ask-review.server.ts";
import { aReward } from "#tests/support/a-reward.ts";
import {
  asMember,
  decideAll,
  nextScores,
  scoreAs,
  seatsOf,
} from "#tests/support/acts/committee.ts";
import { rewardAtHand } from "#tests/support/acts/reward-at-hand.ts";
import { handler, head, members } from "#tests/support/an-office.ts";

const { id } = rewardAtHand();
const asMemberOf = (person: string) => ({ id: person, role: "committee", unitId: null }) as const;
const minutesFor = async (person: string) =>
  (await minutesPaper(asMemberOf(person), { matterId: id() })).paper;
const refused = async (person: string) => {
  const answer = await minutesFor(person).catch((thrown: unknown) => thrown);
  return answer instanceof Response ? answer.status : answer;
};
const textOf = (part: PaperPart): string =>
  part.is === "table" ? [part.head, ...part.rows].flat().join("|") : part.text;
const anybody = () => members[0]?.id ?? "";

describe("the minutes of a reward", () => {
  test("are there once it is decided, and not before", async () => {
    const [first = ""] = await seatsOf(id());
    await scoreAs(id(), first, { grade: "second", reason: "一人先说" });
    expect(await refused(first)).toBe(404);
    for (const _ of [2, 3]) await nextScores(id(), { grade: "second", reason: "相符" });
    expect((await minutesFor(first)).parts.map(textOf).join("\n")).toContain("一人先说");
  });

  test("say who was drawn and sat, what each said and why, and what was decided", async () => {
    await decideAll(id(), { grade: "second", reason: "所议与查实相符" });
    const paper = await minutesFor(anybody());
    const tables = paper.parts.filter((part) => part.is === "table");
    expect(tables.map(({ head: [column], rows }) => [column, rows.length])).toEqual([
      ["抽签", 1],
      ["次序", 3],
      ["轮次", 3],
    ]);
    expect(tables[2]?.rows.map(([round, , grade, reason]) => [round, grade, reason])).toEqual(
      Array(3).fill(["第1轮", "二级", "所议与查实相符"]),
    );
    expect(
      tables[1]?.rows.map(([place, , part = "", state]) => [
        ...[place, part.replace("、外聘", ""), state],
      ]),
    ).toEqual([
      ["1", "组长", "参加评审"],
      ["2", "评审人员", "参加评审"],
      ["3", "评审人员", "参加评审"],
    ]);
    expect(paper.parts.map(textOf).join("\n")).toMatch(/二级，奖励金额.*（.*元整）。/);
  });

  test("keep a first round that differed, and who had it scored again", async () => {
    const seats = await seatsOf(id());
    for (const [nth, person] of seats.entries())
      await scoreAs(id(), person, { grade: nth === 0 ? "first" : "second", reason: `首轮${nth}` });
    expect(
      await asMember(id(), seats[0] ?? "", concluding("again", "请再看现场笔录")),
    ).toMatchObject({ ok: true });
    for (const person of seats) await scoreAs(id(), person, { grade: "second", reason: "次轮" });
    const said = (await minutesFor(anybody())).parts.map(textOf).join("\n");
    for (const words of ["首轮0", "首轮2", "次轮", "决定再评一轮。理由：请再看现场笔录"])
      expect(said).toContain(words);
  });

  test("are closed to whoever has a conflict, as the ballot is", async () => {
    const [person = ""] = await seatsOf(id());
    await asMember(id(), person, stepping("表兄"));
    expect(await refused(person)).toBe(404);
  });

  test("carry a hearing that a review set aside, as such", async () => {
    await decideAll(id(), { grade: "second", reason: "第一次的理由" });
    await perform(id(), (it) => notify(it, { by: handler.id, on: today() }));
    const posted = { actor: randomUUID(), key: randomUUID(), route: "/", payload: "再看" };
    await requestReview({ matterId: id(), text: "再看" }, { posted, location: "/progress" });
    const anew = { reviewAnswer: "reviewReopened", reviewReason: "漏看" } as const;
    await perform(id(), (it) => answerReview(it, anew, { by: head.id, on: today() }));
    expect(await refused(anybody())).toBe(404);

    const { note, met, excluded, proposed } = aReward().assessment;
    const by = { by: handler.id, on: today() };
    await perform(id(), (it) => assess(it, { note, met, excluded, proposed }, by));
    expect(await refused(anybody())).toBe(404);
    await decideAll(id(), { grade: "third", reason: "第二次的理由" });
    const said = (await minutesFor(anybody())).parts.map(textOf);
    const at = (words: string) => said.findIndex((text) => text.includes(words));
    expect(at("经复核，这一次评审")).toBeGreaterThan(-1);
    expect(at("第一次的理由")).toBeGreaterThan(at("经复核，这一次评审"));
    expect(at("第二次的理由")).toBeGreaterThan(at("第2次评审"));
    expect(said.join("\n")).toContain("三级，奖励金额");
  });
});
