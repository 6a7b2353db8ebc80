import type { Letter } from "#app/domain/letters/letter.ts";
import { ofEachStep } from "#app/domain/matter/actions/steps/step-events.ts";
import type { Clock } from "#app/domain/matter/clocks/clock.ts";
import type { EventOf, MatterEventType } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import { factIn, type OfficeFacts } from "#app/domain/office/facts.ts";
import { letterText } from "#emails/letter-text.ts";
import { accepted } from "#emails/letters/complaint/accepted.ts";
import { identityAsked } from "#emails/letters/complaint/identity-asked.ts";
import { refused } from "#emails/letters/complaint/refused.ts";
import { withdrawn } from "#emails/letters/complaint/withdrawn.ts";
import type { LetterAbout } from "#emails/letters/letter-about.ts";
import { agreement } from "#emails/letters/mediation/agreement.ts";
import { challengeDecided } from "#emails/letters/mediation/challenge-decided.ts";
import { delegated } from "#emails/letters/mediation/delegated.ts";
import { mediationEnded } from "#emails/letters/mediation/mediation-ended.ts";
import { mediatorNamed } from "#emails/letters/mediation/mediator-named.ts";
import { meetingCalled } from "#emails/letters/mediation/meeting-called.ts";
import { settled } from "#emails/letters/mediation/settled.ts";
import { caseEnded } from "#emails/letters/report/case-ended.ts";
import { caseOpened } from "#emails/letters/report/case-opened.ts";
import { convicted } from "#emails/letters/report/convicted.ts";
import { declined } from "#emails/letters/report/declined.ts";
import { extensionDecided } from "#emails/letters/report/extension-decided.ts";
import { extensionRequested } from "#emails/letters/report/extension-requested.ts";
import {
  factsProposedToHead,
  factsProposedToIntake,
} from "#emails/letters/report/facts-proposed.ts";
import { findingsRecorded } from "#emails/letters/report/findings-recorded.ts";
import { numberChanged, numberChangedBeside } from "#emails/letters/report/number-changed.ts";
import { referred } from "#emails/letters/report/referred.ts";
import { reporterAnswered } from "#emails/letters/report/reporter-answered.ts";
import { result } from "#emails/letters/report/result.ts";
import { transferProposed } from "#emails/letters/report/transfer-proposed.ts";
import { awardRevised } from "#emails/letters/reward/award-revised.ts";
import { awardToRevise, awardToReviseBeside } from "#emails/letters/reward/award-to-revise.ts";
import {
  claimExtended,
  claimExtensionAsked,
  claimExtensionDeclined,
} from "#emails/letters/reward/claim-extension.ts";
import { claimReminder } from "#emails/letters/reward/claim-reminder.ts";
import { collectionReminder } from "#emails/letters/reward/collection-reminder.ts";
import {
  recoveryDropped,
  recoveryOrdered,
  recoveryReceived,
  rewardReturned,
} from "#emails/letters/reward/money-back.ts";
import { reviewReopened, reviewUpheld } from "#emails/letters/reward/review-answered.ts";
import { reviewAsked } from "#emails/letters/reward/review-asked.ts";
import { rewardAssessed } from "#emails/letters/reward/reward-assessed.ts";
import { rewardClaimed } from "#emails/letters/reward/reward-claimed.ts";
import { rewardDecided } from "#emails/letters/reward/reward-decided.ts";
import { rewardDenied } from "#emails/letters/reward/reward-denied.ts";
import { rewardLapsed } from "#emails/letters/reward/reward-lapsed.ts";
import { rewardNotice } from "#emails/letters/reward/reward-notice.ts";
import { rewardPaid } from "#emails/letters/reward/reward-paid.ts";
import { rewardUncollected } from "#emails/letters/reward/reward-uncollected.ts";
import { archived } from "#emails/letters/way/archived.ts";
import { assigned } from "#emails/letters/way/assigned.ts";
import { corrected } from "#emails/letters/way/corrected.ts";
import {
  correctionProposedToHead,
  correctionProposedToIntake,
} from "#emails/letters/way/correction-proposed.ts";
import { newcomer } from "#emails/letters/way/newcomer.ts";
import { raised } from "#emails/letters/way/raised.ts";
import { received } from "#emails/letters/way/received.ts";
import { sentBack } from "#emails/letters/way/sent-back.ts";
import { supplementedToIntake, supplementedToUnit } from "#emails/letters/way/supplemented.ts";

type Owed = { readonly [Type in MatterEventType]: readonly LetterAbout<Type>[] };

/** Which letters each event owes. An event that owes none says so; of steps, what is not here owes none. */
const OWED: Owed = {
  ...ofEachStep([]),
  received: [received, newcomer],
  "identity-asked": [identityAsked],
  accepted: [accepted],
  refused: [refused],
  withdrawn: [withdrawn],
  assigned: [assigned],
  "sent-back": [sentBack],
  referred: [referred],
  "mediation-agreed": [],
  "mediator-named": mediatorNamed,
  "mediator-released": [],
  "mediator-challenged": [],
  "challenge-decided": challengeDecided,
  delegated,
  "meeting-called": meetingCalled,
  "meeting-held": [],
  "appraisal-ordered": [],
  "appraisal-returned": [],
  settled: [...settled, ...agreement],
  "mediation-ended": mediationEnded,
  "taken-up": [],
  "extension-requested": [extensionRequested],
  "extension-decided": [extensionDecided],
  "findings-recorded": [findingsRecorded],
  "case-opened": [caseOpened],
  declined: [declined],
  "outcome-recorded": [],
  "case-entered": [],
  "case-change-entered": [],
  "case-confirmed": [result, numberChanged, awardToRevise],
  "case-returned": [],
  "case-changed": [numberChangedBeside, awardToReviseBeside],
  "reward-assessed": [rewardAssessed],
  "tie-declared": [],
  "tie-revoked": [],
  "vote-cast": [],
  "vote-repeated": [],
  "reward-decided": [rewardDecided],
  "finance-asked": [],
  "finance-answered": [],
  "reward-denied": [rewardDenied],
  "assessment-returned": [],
  "reward-review-asked": [reviewAsked],
  "reward-review-answered": [reviewUpheld, reviewReopened],
  "reward-notified": [rewardNotice],
  "reward-claimed": [rewardClaimed],
  "claim-extension-asked": [claimExtensionAsked],
  "claim-reminded": [claimReminder],
  "collection-reminded": [collectionReminder],
  "claim-extended": [claimExtended],
  "claim-extension-declined": [claimExtensionDeclined],
  "reward-paid": [rewardPaid],
  "reward-lapsed": [rewardLapsed, rewardUncollected],
  "reward-returned": [rewardReturned],
  "recovery-ordered": [recoveryOrdered],
  "recovery-dropped": [recoveryDropped],
  "recovery-received": [recoveryReceived],
  "revision-proposed": [],
  "revision-returned": [],
  "award-revised": [awardRevised],
  paused: [],
  resumed: [],
  "facts-proposed": [factsProposedToHead, factsProposedToIntake],
  "facts-added": [],
  "facts-declined": [],
  undone: [],
  "correction-proposed": [correctionProposedToHead, correctionProposedToIntake],
  corrected: [corrected],
  "correction-declined": [],
  "case-due-set": [],
  "reporter-answered": [reporterAnswered],
  "transfer-proposed": [transferProposed],
  "transfer-approved": [],
  "transfer-refused": [],
  transferred: [],
  "police-opened": [],
  "police-declined": [],
  "police-challenged": [],
  "items-handed-over": [],
  "officers-named": [],
  "investigation-suspended": [],
  "investigation-ended": [caseEnded],
  "penalty-executed": [],
  "case-closed": [],
  "police-received": [],
  "police-upheld": [],
  "police-returned": [],
  convicted: [convicted],
  "unsealing-requested": [],
  "unsealing-approved": [],
  "unsealing-refused": [],
  "identity-looked-at": [],
  "unsealing-expired": [],
  "proposal-made": [],
  "proposal-reviewed": [],
  "proposal-returned": [],
  "proposal-withdrawn": [],
  "proposal-discussed": [],
  "kept-away": [raised],
  supplemented: [supplementedToIntake, supplementedToUnit],
  archived: [archived],
};

/** The letters that an event of a type may owe, by name, and to whom. */
export const owedBy = <Type extends MatterEventType>(
  type: Type,
): readonly Pick<LetterAbout<Type>, "name" | "to">[] => OWED[type];

/** The letters an event owes, in both languages, as they will stay, in the name the office has today. */
export function lettersFor<Type extends MatterEventType>(
  event: EventOf<Type>,
  matter: Matter,
  clocks: readonly Clock[],
  office: OfficeFacts,
): readonly Letter[] {
  const type: Type = event.type;
  const wordsOf = (letter: LetterAbout<Type>, language: "zh" | "en") => ({
    ...letterText(letter, event, matter, clocks, language),
    signedBy: factIn(office, "name", language),
  });
  return OWED[type]
    .filter(({ isOwed }) => isOwed?.(event, matter) ?? true)
    .map((letter) => ({
      name: letter.name,
      audience: letter.to,
      words: { zh: wordsOf(letter, "zh"), en: wordsOf(letter, "en") },
    }));
}
