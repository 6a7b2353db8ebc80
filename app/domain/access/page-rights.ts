import {
  ASKED,
  HANDLER,
  HEAD,
  HEAD_ABOVE,
  INTAKE,
  INTAKE_ASKED,
  INTAKE_HOLDS,
  type Right,
} from "#app/domain/staff/right.ts";
import { STAFF_ROLES } from "#app/domain/staff/roles.ts";

const committee: Right = { role: "committee", over: "before-committee" };
const finance: Right = { role: "finance", over: "claimed" };
const financeOffice: Right = { role: "finance", over: "the-bureau" };
const custodian: Right = { role: "custodian", over: "the-bureau" };
const auditor: Right = { role: "auditor", over: "the-bureau" };
const system: Right = { role: "system-administrator", over: "the-bureau" };
const security: Right = { role: "security-administrator", over: "the-bureau" };
const reporter: Right = { role: "reporter", over: "own-submission" };
const anybody: Right = { role: "anybody", over: "the-bureau" };

const allStaff = STAFF_ROLES.map((role): Right => ({ role, over: "the-bureau" }));

const workers = (["intake", "handler", "head"] as const).map(
  (role): Right => ({ role, over: "the-bureau" }),
);

/** Who may see which page, and do on it what is no action of the desk. */
export const PAGE_RIGHTS = {
  "see-public": [anybody],
  "see-progress": [reporter],
  "claim-reward": [reporter],
  "stop-payee": [reporter],
  "ask-longer": [reporter],
  "ask-review": [reporter],
  supplement: [reporter],
  "name-officials": [reporter],
  "write-to-office": [reporter],
  "agree-to-mediation": [reporter],

  "see-desk": allStaff,
  "see-news": allStaff,
  "own-account": allStaff,
  "change-password": allStaff,
  "renew-sign-in": allStaff,
  "search-matters": workers,
  "see-matter": [INTAKE, HANDLER, HEAD, ...ASKED],
  "see-proposal": [INTAKE_HOLDS, HANDLER, HEAD, ...ASKED, INTAKE_ASKED],
  "approve-proposal": [INTAKE_HOLDS, HANDLER, HEAD, ...ASKED, INTAKE_ASKED],
  "see-evidence": [INTAKE, HANDLER, HEAD],
  "see-letter": [INTAKE, HANDLER, HEAD, ...ASKED],
  "see-messages": [INTAKE, HANDLER, HEAD],
  "write-to-reporter": [INTAKE, HANDLER, HEAD],
  "write-note": [INTAKE, HANDLER, HEAD],
  "open-contact": [INTAKE, HANDLER, HEAD_ABOVE],
  "see-office-files": [INTAKE, HANDLER, HEAD],
  "keep-office-files": [INTAKE, HANDLER, HEAD],
  "strike-office-file": [INTAKE, HANDLER, HEAD],

  "declare-relation": allStaff,
  "take-leave": allStaff,
  "keep-views": workers,
  "keep-phrases": workers,
  "export-matters": workers,
  "confirm-export": workers,
  "see-routing": workers,
  "assign-many": [{ role: "intake", over: "the-bureau" }],
  "register-filing": [{ role: "intake", over: "the-bureau" }],
  "enter-routing": [{ role: "intake", over: "the-bureau" }],
  "confirm-routing": [{ role: "head", over: "the-bureau" }],
  "resolve-officials": [HEAD_ABOVE],

  "see-agenda": [committee],
  "see-ballot": [committee],
  vote: [committee],
  "declare-tie": [committee],

  "see-payments": [finance],
  "see-payee": [finance],
  pay: [finance],
  "see-budget": [financeOffice, { role: "head", over: "the-bureau" }],
  "ask-budget": [financeOffice],
  "confirm-budget": [financeOffice, { role: "head", over: "the-bureau" }],
  "see-batches": [financeOffice],
  "make-batch": [financeOffice],
  "read-answer": [financeOffice],
  "apply-answer": [financeOffice],
  "see-recovery": [finance, HEAD],
  "ask-recovery": [finance, HEAD],
  "decide-recovery": [finance, HEAD],

  "see-sealed": [custodian],
  "request-unsealing": [{ role: "custodian", over: "any-matter" }],
  "decide-unsealing": [custodian],
  "see-identity": [custodian],
  "see-audit": [auditor],

  "see-office": [system],
  "see-calendar": [system],
  "publish-calendar": [system],
  "see-law": [system],
  "sign-off": [system],
  "see-parameters": [system, { role: "head", over: "the-bureau" }],
  "set-parameters": [system],
  "confirm-parameters": [{ role: "head", over: "the-bureau" }],

  "see-cases": [
    { role: "handler", over: "the-bureau" },
    { role: "head", over: "the-bureau" },
    financeOffice,
    auditor,
  ],
  "see-reward-figures": [
    { role: "head", over: "the-bureau" },
    { role: "finance", over: "the-bureau" },
    auditor,
  ],
  "see-publication": [system, { role: "head", over: "the-bureau" }],
  "ask-publication": [system, { role: "head", over: "the-bureau" }],
  "decide-publication": [{ role: "head", over: "the-bureau" }],

  "see-facts": [system, { role: "head", over: "the-bureau" }, security],
  "change-facts": [system],
  "confirm-facts": [{ role: "head", over: "the-bureau" }, system, security],

  "see-people": [security],
  "change-people": [security],
  "confirm-people": [{ role: "head", over: "the-bureau" }, system, security],

  "hear-stranded-alarm": [system, security],
  "hear-mail-alarm": [INTAKE, system],
  "see-outbox": [system],
  "send-again": [system],
} satisfies Readonly<Record<string, readonly Right[]>>;
