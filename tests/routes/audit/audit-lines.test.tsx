import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { AUDIT_ACTIONS, LOOKS } from "#app/domain/audit/audit-entry.ts";
import { EVERYTHING } from "#app/domain/audit/audit-filter.ts";
import { AuditLineItem } from "#app/routes/audit/audit-line.tsx";
import { AuditSearch } from "#app/routes/audit/audit-search.tsx";
import { SealPanel } from "#app/routes/audit/seal-panel.tsx";
import { PageProvider } from "#app/ui/page-context.tsx";
import type { AuditLine } from "#db/queries/audit/audit-log.server.ts";

const line: AuditLine = {
  at: "2026-11-22T02:03:04.000001Z",
  action: "look",
  look: "matter",
  event: null,
  compared: null,
  purpose: null,
  list: null,
  by: "019a0000-0000-7000-8000-000000000001",
  role: "handler",
  name: "张三",
  number: "2026-0001",
};
const standing = { at: line.at, root: "ab".repeat(32), size: 3, lost: [], isLate: false };

describe.each(["zh", "en"] as const)("in %s", (language) => {
  const page = {
    language,
    view: "standard",
    nonce: "",
    formKey: "",
    pathname: "/audit",
    office: null,
  } as const;
  const shown = (node: React.ReactNode) =>
    renderToStaticMarkup(<PageProvider page={page}>{node}</PageProvider>);

  test.each(AUDIT_ACTIONS)("%s has its words", (action) => {
    const event = action === "matter-event" ? "accepted" : null;
    expect(shown(<AuditLineItem line={{ ...line, action, event }} />)).toContain("<strong>");
  });

  test.each(LOOKS)("a look at %s has its words", (look) => {
    expect(shown(<AuditLineItem line={{ ...line, look }} />)).toContain("张三");
  });

  test("an opened contact says for what", () => {
    const opened = { ...line, look: "contact", purpose: "service" } as const;
    expect(shown(<AuditLineItem line={opened} />)).toMatch(/送达文书|delivering a document/);
  });

  test("a reporter has no name and no hour", () => {
    const received = { action: "matter-event", event: "received", look: null } as const;
    const reporter = { by: "reporter", role: "reporter", name: null, at: "2026-11-22" } as const;
    expect(shown(<AuditLineItem line={{ ...line, ...received, ...reporter }} />)).not.toMatch(
      /\d\d:\d\d/,
    );
  });

  test("the committee decides as one, and a member of it is named as a member", () => {
    const decided = { by: "committee", role: "committee", name: null } as const;
    expect(shown(<AuditLineItem line={{ ...line, ...decided }} />)).toContain(
      language === "zh" ? "<span>奖励评审组</span>" : "<span>Reward committee</span>",
    );
    expect(shown(<AuditLineItem line={{ ...line, role: "committee" }} />)).toContain(
      language === "zh" ? "张三，奖励评审员" : "张三, Reward committee",
    );
  });

  test.each([
    ["hour", 12, null],
    ["day", null, 70],
  ] as const)("an alarm of many looks says what was compared: %s", (span, own, colleagues) => {
    const compared = { span, opened: 211, most: 210, own, colleagues };
    const said = shown(
      <AuditLineItem line={{ ...line, action: "alarm-many-matters", compared }} />,
    );
    for (const figure of [211, 210, own ?? colleagues]) expect(said).toContain(`${figure}`);
    expect(said).toContain(language === "zh" ? "没有比较" : "not compared");
  });

  test("the search and the state of the seal can be read", () => {
    expect(shown(<AuditSearch filter={EVERYTHING} actors={[]} />)).toContain("<form");
    expect(shown(<SealPanel standing={standing} />)).toContain(standing.root);
    expect(shown(<SealPanel standing={{ ...standing, lost: [7] }} />)).toContain("late");
    expect(shown(<SealPanel standing={{ ...standing, isLate: true }} />)).toContain("soon");
  });
});
