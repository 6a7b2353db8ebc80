import type { StaffRole } from "#app/domain/staff/roles.ts";
import type { Key } from "#app/i18n/translate.ts";

type NamedLink = { readonly href: string; readonly says: Key };

const changes = { href: "/security/changes", says: "people.changes.title" } as const;
const facts = { href: "/admin/facts", says: "admin.link.facts" } as const;
const committeeRules = { href: "/admin/committee", says: "committeeRules.title" } as const;
const parameters = { href: "/admin/parameters", says: "admin.link.parameters" } as const;
const publication = { href: "/admin/publication", says: "publication.office.link" } as const;
const figures = { href: "/desk/reward-figures", says: "publication.inside.title" } as const;
const cases = { href: "/desk/cases", says: "cases.title" } as const;
const budget = { href: "/finance/budget", says: "budget.title" } as const;
const phrases = { href: "/desk/phrases", says: "phrases.title" } as const;
const registration = { href: "/desk/registration", says: "registration.title" } as const;
const assignMany = { href: "/desk/assign", says: "assignMany.title" } as const;
const routing = { href: "/desk/routing", says: "routing.title" } as const;
const exports = { href: "/desk/exports", says: "exports.listTitle" } as const;
const matters = { href: "/desk", says: "common.desk.link.matters" } as const;

/** Where each role works. A link that would be refused is not shown. */
export const linksOf: Readonly<Record<StaffRole, readonly NamedLink[]>> = {
  intake: [matters, registration, assignMany, exports, phrases, routing],
  handler: [matters, cases, exports, phrases],
  head: [
    matters,
    cases,
    exports,
    phrases,
    routing,
    changes,
    facts,
    committeeRules,
    parameters,
    figures,
    budget,
    publication,
  ],
  "grid-worker": [
    { href: "/file/report", says: "common.desk.link.report" },
    { href: "/file/complaint", says: "common.desk.link.complaint" },
  ],
  committee: [{ href: "/committee", says: "common.desk.link.committee" }],
  finance: [{ href: "/finance", says: "common.desk.link.finance" }, budget, cases, figures],
  custodian: [{ href: "/custodian", says: "common.desk.link.custodian" }],
  auditor: [{ href: "/audit", says: "common.desk.link.audit" }, cases, figures],
  "security-administrator": [
    { href: "/security", says: "common.desk.link.people" },
    { href: "/security/offices", says: "offices.title" },
    changes,
    facts,
    committeeRules,
  ],
  "system-administrator": [
    { href: "/admin", says: "common.desk.link.admin" },
    facts,
    committeeRules,
    { href: "/admin/calendar", says: "admin.link.calendar" },
    { href: "/admin/law", says: "admin.link.law" },
    { href: "/admin/actions", says: "desk.record.title" },
    parameters,
    publication,
    { href: "/admin/outbox", says: "admin.link.outbox" },
    changes,
  ],
};

export const linksOfAll: readonly NamedLink[] = [
  { href: "/desk/news", says: "news.title" },
  { href: "/desk/leave", says: "leave.title" },
  { href: "/desk/relations", says: "common.desk.link.relations" },
  { href: "/desk/keys", says: "keys.title" },
  { href: "/law", says: "common.desk.link.deadlines" },
  { href: "/", says: "common.desk.link.public" },
];
