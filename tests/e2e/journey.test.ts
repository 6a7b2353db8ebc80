import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PEOPLE } from "#app/demo/story/people.ts";
import { today } from "#app/shell/clock.server.ts";
import * as office from "#tests/e2e/walk/office.ts";
import * as reporter from "#tests/e2e/walk/reporter.ts";
import { ACCOUNT } from "#tests/support/acts/account.ts";
import { ageNotices, agePayees } from "#tests/support/acts/age-payees.ts";
import { type App, startApp } from "#tests/support/app.ts";
import { openBrowser } from "#tests/support/browser.ts";
import { asking } from "#tests/support/officer-at.ts";

const OFFICERS = [PEOPLE.handler.id, PEOPLE.head.id];
const INSPECTION = "01990000-0000-7000-8000-000000000103";
const CONDITIONS = ["evidence", "punishable", "jurisdiction", "within-time-bar"];
const REWARD_CONDITIONS = [
  "clear-target-and-key-evidence",
  "not-known-before",
  "penalised-or-prosecuted",
];
/** One red pixel. */
const PHOTOGRAPH = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==",
  "base64",
);

let app: App;
let browser: Awaited<ReturnType<typeof openBrowser>>;
let photograph: string;

beforeAll(async () => {
  photograph = join(mkdtempSync(join(tmpdir(), "yaoshao-evidence-")), "IMG_0001.png");
  writeFileSync(photograph, PHOTOGRAPH);
  [app, browser] = await Promise.all([startApp(), openBrowser()]);
}, 90_000);

afterAll(async () => {
  await browser?.close();
  await app?.stop();
});

const PATIENCE = 240_000;

describe.each([
  ["switched off", false],
  ["switched on", true],
])(
  "one complaint and one report through the whole office, JavaScript %s",
  { timeout: PATIENCE },
  (_, javaScript) => {
    /** A person with a browser of their own; a complaint of the browser fails the test. */
    async function opened() {
      const person = await browser.reader({
        origin: app.origin,
        javaScript,
        language: "zh",
        mayRefuse: () => true,
      });
      person.page.setDefaultTimeout(60_000);
      return person;
    }
    async function as<Result>(walk: (page: Page) => Promise<Result>): Promise<Result> {
      const person = await opened();
      const result = await walk(person.page);
      await person.leave();
      return result;
    }
    /** Officers stay at their desks until the end: every code works only once. */
    const atWork = new Map<string, Awaited<ReturnType<typeof browser.reader>>>();
    async function asOfficer(name: string, walk: (page: Page) => Promise<void>) {
      const officer = atWork.get(name) ?? (await opened());
      if (!atWork.has(name)) {
        keepPages(officer.page, name);
        await office.signIn(officer.page, name);
      }
      atWork.set(name, officer);
      await officer.page.goto("/desk");
      await walk(officer.page);
    }
    /** What each of them was shown, page by page. */
    const shown = new Map<string, string[]>();
    function keepPages(page: Page, name: string) {
      const pages: string[] = [];
      shown.set(name, pages);
      page.on("load", async () => pages.push(await page.content().catch(() => "")));
    }
    const pagesOf = (who: string) =>
      [...shown].flatMap(([name, pages]) => (name.startsWith(who) ? pages : []));

    const walked = {
      complaint: "",
      report: "",
      address: "",
      receipt: { number: "", secret: "" },
      tail: "",
    };

    test("1, 2: a citizen complains, an insider reports with a file; both see their next date and why", async () => {
      await as(async (page) => {
        await reporter.fileComplaint(page);
        walked.complaint = await reporter.matterNumber(page);
        await reporter.expectText(page, "第十五条");
        await reporter.expectText(page, "开始的当天不计入");
      });
      await as(async (page) => {
        walked.receipt = await reporter.fileReport(page, photograph);
        walked.report = await reporter.matterNumber(page);
        await reporter.expectText(page, "第十八条");
      });
      await as((page) => reporter.comeBack(page, walked.receipt));
    });

    test("3: intake accepts the complaint once, and assigns the report", async () => {
      await asOfficer("shouli", async (page) => {
        await office.openMatter(page, walked.complaint);
        await office.perform(page, "acceptance");
        await reporter.expectText(page, "已受理，调解中");
        await office.tryOutOfTurn(page, "acceptance", "不能办理“受理”");
        await office.tryOutOfTurn(page, "refusal", "不能办理“不予受理”");

        await office.openMatter(page, walked.report);
        walked.address = new URL(page.url()).pathname.split("/").at(-1) ?? "";
        await office.perform(page, "assignment", {
          unitId: [INSPECTION],
          reason: "药品批发，涉嫌回流药",
        });
        await reporter.expectText(page, "稽查科");
      });
    });

    test("4: the unit verifies with an extension, opens a case and records the penalty", async () => {
      await asOfficer("chengban", async (page) => {
        await office.openMatter(page, walked.report);
        await office.perform(page, "verification");
        await office.perform(page, "extension", { reason: "需要外地协查" });
      });
      await asOfficer("fuze", (page) => office.sayWord(page, walked.report, "review"));
      await asOfficer("lingdao", (page) => office.sayWord(page, walked.report, "approve"));
      await asOfficer("chengban", async (page) => {
        await office.openMatter(page, walked.report);
        await office.perform(page, "findings", {
          summary: "仓库查获回流药",
          conditions: CONDITIONS,
        });
      });
      await asOfficer("chengban", async (page) => {
        await office.openMatter(page, walked.report);
        await office.perform(page, "case", { caseNumber: "云市监案〔示例〕21号" });
        await reporter.expectText(page, "核查中");
      });
      await asOfficer("fuze", (page) => office.sayWord(page, walked.report, "review"));
      await asOfficer("lingdao", (page) => office.sayWord(page, walked.report, "approve"));
      await asOfficer("chengban", async (page) => {
        await office.openMatter(page, walked.report);
        await reporter.expectText(page, "已立案");
      });
      await asOfficer("fuze", async (page) => {
        await office.openMatter(page, walked.report);
        await office.perform(page, "case-officers", { officers: OFFICERS });
      });
      await asOfficer("chengban", async (page) => {
        await office.openMatter(page, walked.report);
        await office.perform(page, "outcome", {
          decisionNumber: `云市监罚〔示例〕${walked.report}号`,
          decidedOn: today(),
          punished: "轻盈生活馆",
          penalties: ["fined", "gainsConfiscated"],
          fines: "1000000",
          gains: "286400.50",
          goods: "0",
        });
        await office.perform(page, "execution", { paper: "缴款凭证21号", actOn: today() });
        await office.perform(page, "case-closing", { paper: "结案审批表21号" });
      });
      await asOfficer("fuze", (page) => office.sayWord(page, walked.report, "review"));
      await asOfficer("lingdao", (page) => office.sayWord(page, walked.report, "approve"));
      await asOfficer("fuze", async (page) => {
        await office.openMatter(page, walked.report);
        await office.perform(page, "case-confirmation", { caseAnswer: ["caseConfirmed"] });
      });
    });

    test("5: the reward is assessed and decided by three members without a tie", async () => {
      await asOfficer("chengban", async (page) => {
        await office.openMatter(page, walked.report);
        await office.perform(page, "assessment", {
          scope: ["natural-person", "serious-breach"],
          met: REWARD_CONDITIONS,
          insiderMet: ["insider"],
          share: ["shareFirst"],
          proposed: ["second"],
          respondent: "轻盈生活馆，轻盈减肥胶囊",
          note: "线索具体，证据直接",
        });
      });
      // Three of the four were drawn by lot; the first of them steps aside, and the substitute sits.
      const aside: string[] = [];
      for (const member of ["pingshen1", "pingshen2", "pingshen3", "pingshen4"])
        await asOfficer(member, async (page) => {
          if (aside.length > 0 || !(await office.sitsOn(page, walked.report))) return;
          await office.declareConflict(page, walked.report);
          aside.push(member);
        });
      for (const member of ["pingshen1", "pingshen2", "pingshen3", "pingshen4"])
        await asOfficer(member, async (page) => {
          if (await office.sitsOn(page, walked.report))
            await office.castVote(page, walked.report, "second");
        });
      await asOfficer("chengban", async (page) => {
        await office.openMatter(page, walked.report);
        // 3 % of 1,286,400.50 yuan is 38,592.015: half a fen goes up.
        await reporter.expectText(page, "38,592.02");
        await office.perform(page, "reward-notice");
      });
    });

    test("6: the reporter claims, finance pays once, the matter is archived", async () => {
      await as(async (page) => {
        await reporter.comeBack(page, walked.receipt);
        await reporter.expectText(page, "38,592.02");
        await page.click('summary:has-text("怎样算出来")');
        for (const line of ["1,286,400.50", "× 3%", "≥ 3,000.00", "≤ 1,000,000.00"])
          await reporter.expectText(page, line);
        walked.tail = await reporter.claimReward(page);
        await agePayees(app);
      });
      await asOfficer("caiwu", async (page) => {
        await office.takePayoutStep(page, walked.report, { approval: "SP-1" });
        await reporter.expectText(page, "您已经办过一步");
      });
      await asOfficer("caiwu2", async (page) => {
        await office.takePayoutStep(page, walked.report, { tail: "0001" });
        await reporter.expectText(page, "末四位与举报人填写的账户不一致");
        await office.takePayoutStep(page, walked.report, { tail: walked.tail });
      });
      await asOfficer("caiwu3", async (page) => {
        await office.takePayoutStep(page, walked.report, { voucher: "PZ-1" });
        await office.tryToPayAgain(page, walked.report);
        await office.takePayoutStep(page, walked.report, { receipt: "HD-1" });
        await reporter.expectText(page, "HD-1");
      });
      await ageNotices(app);
      await asOfficer("chengban", async (page) => {
        await office.openMatter(page, walked.report);
        await office.perform(page, "archive");
        await reporter.expectText(page, "已归档");
      });
    });

    test("7: the letters on the way lie in the local mailbox, and name nobody", async () => {
      await as(async (page) => {
        await reporter.untilMailSays(page, walked.report);
        await reporter.untilMailSays(page, "changhe@reporter.example");
      });
    });

    test("8: the reporter was paid without a name on any page of the committee or of finance", async () => {
      const told = [walked.receipt.number, walked.receipt.secret, reporter.STORY];
      expect(pagesOf("pingshen").length).toBeGreaterThan(9);
      expect(pagesOf("caiwu").length).toBeGreaterThan(9);
      expect(pagesOf("pingshen").filter(holds([...told, ...Object.values(ACCOUNT)]))).toEqual([]);
      expect(pagesOf("caiwu").filter(holds([...told, "云溪仁济", "阿托伐他汀"]))).toEqual([]);
      // The search can find: the desk's own pages say what was reported.
      expect(pagesOf("chengban").filter(holds([reporter.STORY])).length).toBeGreaterThan(0);

      const [kept] = await asking(
        app,
        `select (select count(*)::int from vault.identities join matters using (submission_id)
                  where matters.id = $1) as identities,
                (select count(*)::int from payout_steps join payouts on payouts.id = payout_id
                  where payouts.matter_id = $1 and step = 'paid' and way = 'transfer') as paid`,
        [walked.address],
      );
      expect(kept).toEqual({ identities: 0, paid: 1 });
    });

    test("the browser has nothing to complain of", async () => {
      for (const officer of atWork.values()) {
        await office.signOut(officer.page);
        await officer.leave();
      }
    });
  },
);

const holds = (words: readonly string[]) => (page: string) =>
  words.some((word) => page.includes(word));
