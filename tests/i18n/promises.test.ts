import { describe, expect, test } from "vitest";
import { translator } from "#app/i18n/translate.ts";

/** What the pages say before, while and after filing has to be one story. */
describe.each(["zh", "en"] as const)("in %s", (language) => {
  const t = translator(language);
  const reward = /奖励|reward/;
  const knows = /知道您是谁|know who you are/;

  test("a complaint's receipt promises no reward and knows no anonymous way", () => {
    for (const said of [t("receipt.lead.complaint"), t("receipt.keep.lost.complaint")])
      expect(said).not.toMatch(/奖励|匿名|保密|reward|anonymous|confidential/);
    expect(t("receipt.lead.report")).toMatch(reward);
  });

  test("wherever a confidential reporter is sent to the window, it says what that gives away", () => {
    const where = [
      t("receipt.keep.lost.report"),
      t("progress.signIn.lostAnswer"),
      t("help.lost.named"),
    ];
    for (const said of where) expect(said).toMatch(knows);
  });

  test("how much of a name is seen is said in the same way before filing and on the page about protection", () => {
    const seen = /第一个字|first character/;
    expect(t("filing.before.identity.report")).toMatch(seen);
    expect(t("protection.sealed.identity")).toMatch(seen);
  });

  test("a report is not told how to withdraw a complaint", () => {
    expect(t("progress.mayAlso.more.report")).not.toMatch(/撤回投诉|withdraw a complaint/);
  });
});
