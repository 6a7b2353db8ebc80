import { account } from "#app/i18n/zh/account.ts";
import { admin } from "#app/i18n/zh/admin.ts";
import { adverse } from "#app/i18n/zh/adverse.ts";
import { assignMany } from "#app/i18n/zh/assign-many.ts";
import { audit } from "#app/i18n/zh/audit.ts";
import { batch } from "#app/i18n/zh/batch.ts";
import { budget } from "#app/i18n/zh/budget.ts";
import { cases } from "#app/i18n/zh/cases.ts";
import { claim } from "#app/i18n/zh/claim.ts";
import { committeeRules } from "#app/i18n/zh/committee-rules.ts";
import { common } from "#app/i18n/zh/common.ts";
import { contact } from "#app/i18n/zh/contact.ts";
import { correction } from "#app/i18n/zh/correction.ts";
import { custodian } from "#app/i18n/zh/custodian.ts";
import { desk } from "#app/i18n/zh/desk.ts";
import { drafts } from "#app/i18n/zh/drafts.ts";
import { enquiry } from "#app/i18n/zh/enquiry.ts";
import { errors } from "#app/i18n/zh/errors.ts";
import { exclusion } from "#app/i18n/zh/exclusion.ts";
import { exportWords } from "#app/i18n/zh/exports.ts";
import { filing } from "#app/i18n/zh/filing.ts";
import { help } from "#app/i18n/zh/help.ts";
import { home } from "#app/i18n/zh/home.ts";
import { keepAway } from "#app/i18n/zh/keep-away.ts";
import { keys } from "#app/i18n/zh/keys.ts";
import { law } from "#app/i18n/zh/law.ts";
import { leave } from "#app/i18n/zh/leave.ts";
import { letters } from "#app/i18n/zh/letters.ts";
import { machine } from "#app/i18n/zh/machine.ts";
import { mailbox } from "#app/i18n/zh/mailbox.ts";
import { matter } from "#app/i18n/zh/matter.ts";
import { mediation } from "#app/i18n/zh/mediation.ts";
import { messages } from "#app/i18n/zh/messages.ts";
import { news } from "#app/i18n/zh/news.ts";
import { office } from "#app/i18n/zh/office.ts";
import { offices } from "#app/i18n/zh/offices.ts";
import { outbox } from "#app/i18n/zh/outbox.ts";
import { pages } from "#app/i18n/zh/pages.ts";
import { payout } from "#app/i18n/zh/payout.ts";
import { people } from "#app/i18n/zh/people.ts";
import { phrases } from "#app/i18n/zh/phrases.ts";
import { progress } from "#app/i18n/zh/progress.ts";
import { proposals } from "#app/i18n/zh/proposals.ts";
import { protection } from "#app/i18n/zh/protection.ts";
import { publication } from "#app/i18n/zh/publication.ts";
import { receipt } from "#app/i18n/zh/receipt.ts";
import { recovery } from "#app/i18n/zh/recovery.ts";
import { registration } from "#app/i18n/zh/registration.ts";
import { review } from "#app/i18n/zh/review.ts";
import { reward } from "#app/i18n/zh/reward.ts";
import { rewardExplained } from "#app/i18n/zh/reward-explained.ts";
import { roles } from "#app/i18n/zh/roles.ts";
import { routing } from "#app/i18n/zh/routing.ts";
import { search } from "#app/i18n/zh/search.ts";
import { supplement } from "#app/i18n/zh/supplement.ts";
import { typed } from "#app/i18n/zh/typed.ts";
import { views } from "#app/i18n/zh/views.ts";

export const zh = {
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
} as const;
