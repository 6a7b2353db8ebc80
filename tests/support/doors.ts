import type { Permission } from "#app/domain/access/policy.ts";
import { ACTIONS } from "#app/domain/matter/action.ts";

/** What a page shows when it is asked for, and what it does when a form is sent to it, in the policy's words. */
export type Door = { readonly read: readonly Permission[]; readonly act: readonly Permission[] };

const shows = (...read: readonly Permission[]): Door => ({ read, act: [] });
const takes = (...act: readonly Permission[]): Door => ({ read: act, act });
const open = shows("see-public");
const openForm = takes("see-public");

/** Every file of the site map, and which right opens it. A route without a line here fails the tests. */
export const DOORS: Readonly<Record<string, Door>> = {
  "routes/public/frame.tsx": open,
  "routes/public/home/home.tsx": open,
  "routes/public/enquiry.tsx": open,
  "routes/public/adverse-reaction.tsx": open,
  "routes/public/help/help.tsx": open,
  "routes/public/law/index.tsx": open,
  "routes/public/law/calculator/calculator.tsx": open,
  "routes/public/law/reward/reward.tsx": open,
  "routes/public/law/api.tsx": open,
  "routes/public/law/rule/rule.tsx": open,
  "routes/public/law/calculator/due.ts": openForm,
  "routes/public/law/reward/reward-amount.ts": openForm,
  "routes/public/openapi.ts": openForm,
  "routes/public/security-txt.ts": open,
  "routes/public/audit-root.tsx": open,
  "routes/public/protection.tsx": open,
  "routes/public/accessibility.tsx": open,
  "routes/public/site-map.tsx": open,
  "routes/public/leave.ts": open,
  "routes/public/language.ts": openForm,
  "routes/public/view.ts": openForm,
  "routes/public/not-found.tsx": open,
  "routes/health/live.ts": open,
  "routes/health/ready.ts": open,
  // Only where no mail leaves the house: the demo.
  "demo/pages/mailbox.tsx": open,
  "demo/pages/message.tsx": open,
  "demo/pages/vault-codes.tsx": open,
  "demo/pages/codes.tsx": open,

  // What is typed before it is sent belongs to whoever holds the draft's cookie.
  "routes/reporter/frame.tsx": open,
  "routes/reporter/filing/before-filing.tsx": openForm,
  "routes/reporter/filing/filing-step.tsx": openForm,
  "routes/reporter/filing/throw-away.tsx": openForm,
  "routes/reporter/filing/check-answers.tsx": openForm,
  "routes/reporter/filing/receipt.tsx": openForm,
  // Without a receipt it is the page that asks for one.
  "routes/reporter/progress/progress.tsx": {
    read: ["see-public", "see-progress"],
    act: ["see-public"],
  },
  "routes/reporter/progress/sign-out.ts": openForm,
  "routes/reporter/progress/claim.tsx": takes("claim-reward"),
  "routes/reporter/progress/secret-again.tsx": takes("claim-reward"),
  "routes/reporter/progress/supplement.tsx": takes("supplement"),
  "routes/reporter/mediation/consent.tsx": takes("agree-to-mediation"),
  "routes/reporter/messages/messages.tsx": takes("write-to-office"),
  "routes/reporter/progress/keep-away.tsx": takes("name-officials"),
  "routes/reporter/progress/letter.tsx": shows("see-progress"),

  "routes/desk/sign-in/password.tsx": openForm,
  // Whoever has given a password gets as far as the question for a code.
  "routes/desk/sign-in/code.tsx": openForm,
  "routes/desk/sign-in/enrolment.tsx": openForm,
  "routes/desk/news/index.tsx": shows("see-news"),
  "routes/desk/relations/index.tsx": takes("declare-relation"),
  "routes/desk/leave/index.tsx": takes("take-leave"),
  "routes/desk/phrases/index.tsx": takes("keep-phrases"),
  "routes/desk/matter/officials.tsx": takes("resolve-officials"),
  "routes/desk/account/index.tsx": {
    read: ["own-account"],
    act: ["own-account", "renew-sign-in"],
  },
  "routes/desk/account/code.tsx": takes("own-account"),
  "routes/desk/account/saved.tsx": shows("own-account"),
  "routes/desk/account/recovery-codes.tsx": shows("change-password"),
  "routes/desk/account/password.tsx": takes("change-password"),
  "routes/desk/sign-out.ts": openForm,
  "routes/desk/frame.tsx": shows("see-desk", "hear-mail-alarm", "hear-stranded-alarm"),
  "routes/desk/in-frame.tsx": open,
  "routes/desk/queue/queue.tsx": shows("see-desk"),
  "routes/desk/matter/matter.tsx": shows("see-matter"),
  "routes/desk/matter/action/action.tsx": takes(...ACTIONS),
  "routes/desk/matter/action/proposal.tsx": {
    read: ["see-proposal"],
    act: ["see-proposal", "approve-proposal"],
  },
  "routes/desk/matter/evidence.ts": shows("see-evidence"),
  "routes/desk/contact/contact.tsx": takes("open-contact"),
  "routes/desk/messages/messages.tsx": {
    read: ["see-messages"],
    act: ["write-to-reporter", "write-note"],
  },
  "routes/desk/matter/letter.tsx": shows("see-letter"),
  "routes/desk/files/evidence-page.tsx": shows("see-evidence"),
  "routes/desk/files/evidence-leaf.ts": shows("see-evidence"),
  "routes/desk/files/office-files.tsx": { read: ["see-office-files"], act: ["keep-office-files"] },
  "routes/desk/files/office-file.ts": shows("see-office-files"),
  "routes/desk/files/office-file-page.tsx": shows("see-office-files"),
  "routes/desk/files/office-file-leaf.ts": shows("see-office-files"),
  "routes/desk/files/striking.tsx": takes("strike-office-file"),

  "routes/committee/agenda.tsx": shows("see-agenda"),
  "routes/committee/ballot.tsx": { read: ["see-ballot"], act: ["vote", "declare-tie"] },
  "routes/finance/payments.tsx": shows("see-payments"),
  "routes/finance/payment.tsx": { read: ["see-payments"], act: ["pay"] },
  "routes/custodian/index.tsx": shows("see-sealed"),
  "routes/custodian/new.tsx": takes("request-unsealing"),
  "routes/custodian/holds.tsx": { read: ["see-sealed"], act: ["request-unsealing"] },
  "routes/custodian/code.tsx": shows("decide-unsealing"),
  "routes/custodian/request.tsx": { read: ["see-sealed"], act: ["decide-unsealing"] },
  "routes/custodian/identity.tsx": takes("see-identity"),
  "routes/audit/events.tsx": shows("see-audit"),

  "routes/security/people.tsx": shows("see-people"),
  "routes/security/new-person.tsx": takes("change-people"),
  "routes/security/person.tsx": takes("change-people"),
  "routes/security/new-unit.tsx": takes("change-people"),
  "routes/security/unit.tsx": takes("change-people"),
  "routes/security/offices/index.tsx": takes("change-people"),
  "routes/security/sessions.tsx": takes("change-people"),
  "routes/security/first-password.tsx": shows("confirm-people"),
  "routes/security/changes.tsx": takes("confirm-people"),

  "routes/admin/frame.tsx": shows("see-office"),
  "routes/admin/office.tsx": shows("see-office"),
  "routes/admin/calendar/index.tsx": shows("see-calendar"),
  "routes/admin/calendar/published.tsx": shows("see-calendar"),
  "routes/admin/calendar/notice.tsx": takes("publish-calendar"),
  "routes/admin/law/index.tsx": shows("see-law"),
  "routes/admin/law/provision.tsx": { read: ["see-law"], act: ["sign-off"] },
  "routes/admin/actions/index.tsx": shows("see-law"),
  "routes/admin/parameters/index.tsx": { read: ["see-parameters"], act: ["set-parameters"] },
  "routes/admin/parameters/confirm.tsx": { read: ["see-desk"], act: ["confirm-parameters"] },
  "routes/admin/facts/index.tsx": { read: ["see-facts"], act: ["change-facts"] },
  "routes/admin/facts/change.tsx": { read: ["see-facts"], act: ["confirm-facts"] },
  "routes/admin/outbox/index.tsx": shows("see-outbox"),
  // A link to it leads back to the list.
  "routes/admin/outbox/retry.ts": { read: ["see-public"], act: ["send-again"] },
};
