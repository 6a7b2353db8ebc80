import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { day } from "#app/domain/calendar/day.ts";
import type { Action } from "#app/domain/matter/action.ts";
import { asAtDesk } from "#app/domain/matter/blocked.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { foretell } from "#app/shell/matter/foretell.server.ts";
import { EffectList } from "#app/ui/action/effect-list.tsx";
import { aMatter } from "#tests/support/a-matter.ts";
import { circumstances } from "#tests/support/acts/circumstances.ts";
import { anOffice } from "#tests/support/office-facts.ts";

const ON = day("2026-05-20");
const now = {
  at: { ...circumstances({ by: "罗毅", on: ON }), today: ON },
  office: anOffice(),
};

/** What the page says, line for line. */
function saidOf(action: Action, matter: Matter): readonly string[] {
  const asDone = { ...now, at: asAtDesk(action, now.at) };
  const foretold = foretell({ action, page: { matter, units: [] } }, asDone);
  const html = renderToStaticMarkup(<EffectList {...{ action, matter, foretold }} />);
  return [...html.matchAll(/>([^<>]+)</g)].map(([, text = ""]) => text);
}

const complaint = aMatter({ kind: "complaint" });
const verifying = (but: Partial<Matter> = {}) => aMatter({ stage: "in-verification", ...but });

test("the acceptance of a complaint says its letter in full, both limits, and how it is undone", () => {
  expect(saidOf("acceptance", complaint)).toEqual([
    "按下以后",
    "不再计算：受理决定（原定2026年5月20日到期）",
    "开始计算：调解，2026年7月20日到期",
    "《投诉受理决定书》，致投诉人",
    expect.stringContaining("本局决定予以受理"),
    expect.stringContaining("最迟于2026年7月20日调解完毕"),
    "请妥善保存实物、付款凭证和沟通记录。",
    "承办单位和承办人不变。",
    "办错了可以撤销：限办理人本人，在文书发出、对方看到以前。",
  ]);
});

test("a letter is folded until somebody asks what follows, and then lies open", () => {
  const foretold = foretell({ action: "acceptance", page: { matter: complaint, units: [] } }, now);
  const shown = { action: "acceptance", matter: complaint, foretold } as const;
  expect(renderToStaticMarkup(<EffectList {...shown} />)).toContain('<details class="slip">');
  expect(renderToStaticMarkup(<EffectList {...shown} isRead />)).toContain(
    '<details class="slip" open="">',
  );
});

test("a refusal shows no letter before a ground is chosen", () => {
  expect(saidOf("refusal", complaint)).toContain(
    "正文写明您选择的理由，填好以后按“先看文书和期限”可以看到全文。",
  );
});

test("what is still to be written stands in the letter by the name of its field", () => {
  expect(saidOf("answer", verifying())).toContain("〔答复内容〕");
});

test("a proposal says what follows once it is approved, and until when it can be taken back", () => {
  const said = saidOf("extension", verifying());
  expect(said).toContain("批准以后");
  expect(said).toContain("改期：核查，决定是否立案，由2026年6月1日改为2026年6月23日到期");
  expect(said).toContain("批准以前，提请人可以撤回；批准以后不能撤回。");
});

test("a record says what follows from either answer", () => {
  const said = saidOf("police-reply", verifying({ dates: { transferred: ON } }));
  expect(said).toContain("选择“立案”");
  expect(said).toContain("选择“不立案”");
});

test("a case that would be refused says so before anybody presses", () => {
  const findings = { summary: "属实", conditions: ["evidence"], recordedBy: "方雨" };
  expect(saidOf("case", verifying({ findings }))).toContain(
    "现在提交不能办理：立案的四项条件没有全部满足。",
  );
});

test("where a desk must not know of the matter, no letter is said to go to it", () => {
  const kept = { unitId: "稽查科", escalatedTo: "局领导办公室" };
  const said = saidOf("sending-back", aMatter({ stage: "assigned", ...kept }));
  expect(said).toContain("《事项已退回受理科》，致有权办理的人员");
});
