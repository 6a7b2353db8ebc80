import { account } from "#app/i18n/en/account.ts";
import { admin } from "#app/i18n/en/admin.ts";
import { adverse } from "#app/i18n/en/adverse.ts";
import { assignMany } from "#app/i18n/en/assign-many.ts";
import { audit } from "#app/i18n/en/audit.ts";
import { batch } from "#app/i18n/en/batch.ts";
import { budget } from "#app/i18n/en/budget.ts";
import { cases } from "#app/i18n/en/cases.ts";
import { claim } from "#app/i18n/en/claim.ts";
import { committeeRules } from "#app/i18n/en/committee-rules.ts";
import { common } from "#app/i18n/en/common.ts";
import { contact } from "#app/i18n/en/contact.ts";
import { correction } from "#app/i18n/en/correction.ts";
import { custodian } from "#app/i18n/en/custodian.ts";
import { desk } from "#app/i18n/en/desk.ts";
import { drafts } from "#app/i18n/en/drafts.ts";
import { enquiry } from "#app/i18n/en/enquiry.ts";
import { errors } from "#app/i18n/en/errors.ts";
import { exclusion } from "#app/i18n/en/exclusion.ts";
import { exportWords } from "#app/i18n/en/exports.ts";
import { filing } from "#app/i18n/en/filing.ts";
import { help } from "#app/i18n/en/help.ts";
import { home } from "#app/i18n/en/home.ts";
import { keepAway } from "#app/i18n/en/keep-away.ts";
import { keys } from "#app/i18n/en/keys.ts";
import { law } from "#app/i18n/en/law.ts";
import { leave } from "#app/i18n/en/leave.ts";
import { letters } from "#app/i18n/en/letters.ts";
import { machine } from "#app/i18n/en/machine.ts";
import { mailbox } from "#app/i18n/en/mailbox.ts";
import { matter } from "#app/i18n/en/matter.ts";
import { mediation } from "#app/i18n/en/mediation.ts";
import { messages } from "#app/i18n/en/messages.ts";
import { news } from "#app/i18n/en/news.ts";
import { office } from "#app/i18n/en/office.ts";
import { offices } from "#app/i18n/en/offices.ts";
import { outbox } from "#app/i18n/en/outbox.ts";
import { pages } from "#app/i18n/en/pages.ts";
import { payout } from "#app/i18n/en/payout.ts";
import { people } from "#app/i18n/en/people.ts";
import { phrases } from "#app/i18n/en/phrases.ts";
import { progress } from "#app/i18n/en/progress.ts";
import { proposals } from "#app/i18n/en/proposals.ts";
import { protection } from "#app/i18n/en/protection.ts";
import { publication } from "#app/i18n/en/publication.ts";
import { receipt } from "#app/i18n/en/receipt.ts";
import { recovery } from "#app/i18n/en/recovery.ts";
import { registration } from "#app/i18n/en/registration.ts";
import { review } from "#app/i18n/en/review.ts";
import { reward } from "#app/i18n/en/reward.ts";
import { rewardExplained } from "#app/i18n/en/reward-explained.ts";
import { roles } from "#app/i18n/en/roles.ts";
import { routing } from "#app/i18n/en/routing.ts";
import { search } from "#app/i18n/en/search.ts";
import { supplement } from "#app/i18n/en/supplement.ts";
import { typed } from "#app/i18n/en/typed.ts";
import { views } from "#app/i18n/en/views.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { zh } from "#app/i18n/zh.ts";

export const en: Shape<typeof zh> = {
  common,
  errors,
  home,
  pages,
  help,
  proposals,
  protection,
  drafts,
  enquiry,
  adverse,
  filing,
  typed,
  exclusion,
  exports: exportWords,
  receipt,
  progress,
  search,
  views,
  supplement,
  keepAway,
  contact,
  cases,
  committeeRules,
  claim,
  correction,
  custodian,
  desk,
  matter,
  mediation,
  publication,
  review,
  reward,
  rewardExplained,
  letters,
  keys,
  law,
  roles,
  registration,
  routing,
  mailbox,
  machine,
  news,
  messages,
  office,
  outbox,
  admin,
  payout,
  batch,
  budget,
  recovery,
  people,
  offices,
  leave,
  phrases,
  account,
  assignMany,
  audit,
};
