import { PEOPLE } from "#app/demo/story/people.ts";
import { tailOf } from "#app/domain/reward/payee/bank-account.ts";
import { today } from "#app/shell/clock.server.ts";
import { type Browser, browserAt } from "#tests/drills/canary/browser.ts";
import type { Mark } from "#tests/drills/canary/marks.ts";
import { ACCOUNT } from "#tests/support/acts/account.ts";
import { ageNotices, agePayees } from "#tests/support/acts/age-payees.ts";
import type { App } from "#tests/support/app.ts";

const NUMBER = />([0-9A-Z]{4}-[0-9A-Z]{4})</;
const SECRET = />([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}-[0-9A-Z]{4})</;

const PROPOSAL = /\/desk\/matters\/[\w-]+\/proposals\/[\w-]+/;

export type Receipt = { readonly number: string; readonly secret: string };
export type Desk = (signInName: string) => Promise<Browser>;

/** A report that gives its writer's name, by the pages' own forms. */
export async function fileNamed(origin: string, mark: Mark, product: string): Promise<Receipt> {
  const reporter = browserAt(origin);
  const { name, phone } = mark;
  await reporter.open("/file/report", { method: "POST", body: new URLSearchParams() });
  const you = { stance: "confidential", name, phone, insider: "yes", wantsReward: "yes" };
  const steps: readonly (readonly [string, string, Record<string, string>])[] = [
    ["product", 'name="productName"', { productType: "drug", productName: product }],
    ["seller", 'name="respondent"', { place: "store", respondent: "演练药房" }],
    ["facts", 'name="story"', { ongoing: "yes", story: `我是${name}，电话${phone}。` }],
    ["you", 'name="stance"', you],
  ];
  for (const [step, field, fields] of steps)
    await reporter.send(`/file/report/${step}`, field, fields);
  await reporter.send("/file/report/files", 'value="continue"', { press: "continue" }, true);
  const sent = await reporter.send("/file/report/check", 'name="truthful"', { truthful: "yes" });
  if (!sent.location?.startsWith("/receipt")) throw new Error(`sent on to ${sent.location}`);
  const { html } = await reporter.open("/receipt?kind=report");
  const [, number = ""] = NUMBER.exec(html) ?? [];
  const [, secret = ""] = SECRET.exec(html) ?? [];
  if (number === "" || secret === "") throw new Error(`no receipt for the ${mark.spelling} name`);
  return { number, secret };
}

/** From the desk to the payment, everybody in their turn. */
export async function payReward(
  app: App,
  at: Desk,
  matterId: string,
  receipt: Receipt,
): Promise<string> {
  const { origin } = app;
  const page = `/desk/matters/${matterId}`;
  const action = async (who: string, name: string, fields = {}) =>
    (await at(who)).send(page, `/${name}"`, fields);

  /** A word on what was proposed last: the first link of its panel. */
  const say = async (who: string, word: string) => {
    const [path = ""] = PROPOSAL.exec((await (await at(who)).open(page)).html) ?? [];
    await (await at(who)).send(path, `value="${word}"`, { intent: word });
  };

  await action("shouli", "assignment", { unitId: INSPECTION, reason: "药品零售" });
  await action("chengban", "verification");
  await action("chengban", "findings", { summary: "查获假药", conditions: CONDITIONS });
  await action("chengban", "case", { caseNumber: "演练案1号" });
  await say("fuze", "review");
  await say("lingdao", "approve");
  await action("fuze", "case-officers", { officers: [PEOPLE.handler.id, PEOPLE.head.id] });
  await action("chengban", "outcome", {
    decisionNumber: `演练${matterId}`,
    decidedOn: today(),
    punished: "演练药房",
    penalties: ["fined"],
    fines: "1000000",
    gains: "0",
    goods: "0",
  });
  await action("fuze", "case-confirmation", { caseAnswer: "caseConfirmed" });
  await action("chengban", "execution", { paper: "缴款凭证", actOn: today() });
  await action("chengban", "case-closing", { paper: "结案审批表" });
  await say("fuze", "review");
  await say("lingdao", "approve");
  await action("chengban", "assessment", {
    respondent: "演练药房",
    scope: ["natural-person", "serious-breach"],
    met: MET,
    contraryReason: "演练",
    share: "shareFirst",
    proposed: "second",
    note: "线索具体",
  });
  // Whoever sits was drawn by lot; the others are led back to the agenda.
  for (const member of ["pingshen1", "pingshen2", "pingshen3", "pingshen4"]) {
    const { html } = await (await at(member)).open(`/committee/${matterId}`);
    if (!html.includes('name="grade"')) continue;
    await (await at(member)).send(`/committee/${matterId}`, 'name="grade"', {
      grade: "second",
      reason: "所议与查实相符",
    });
  }
  await action("chengban", "reward-notice");

  const reporter = browserAt(origin);
  await reporter.send("/progress", 'name="secret"', receipt);
  const claim = `/progress/claim/${matterId}`;
  await reporter.send(claim, 'name="way"', {
    ...{ way: "anonymous", method: "transfer" },
    ...ACCOUNT,
  });
  const [, code = ""] = NUMBER.exec((await reporter.open(claim)).html) ?? [];
  await agePayees(app);
  const payout = `/finance/${matterId}`;
  await (await at("caiwu")).send(`${payout}/authorisation`, 'name="approval"', {
    way: "transfer",
    approval: "SP-1",
  });
  await (await at("caiwu2")).send(`${payout}/account`, 'name="tail"', {
    tail: tailOf(ACCOUNT.number),
  });
  await (await at("caiwu3")).send(`${payout}/payment`, 'name="voucher"', { voucher: "PZ-1" });
  await ageNotices(app);
  await action("chengban", "archive");
  return code;
}

const INSPECTION = "01990000-0000-7000-8000-000000000103";
const CONDITIONS = ["evidence", "punishable", "jurisdiction", "within-time-bar"];
const MET = ["clear-target-and-key-evidence", "not-known-before", "penalised-or-prosecuted"];
