import { committee } from "#app/i18n/en/committee.ts";
import { rewardWords } from "#app/i18n/en/desk-reward.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { reward as zh } from "#app/i18n/zh/reward.ts";

export const reward: Shape<typeof zh> = {
  title: "Reward",
  none: "No reward",
  grade: { first: "Grade one", second: "Grade two", third: "Grade three" },
  assessed: "Assessed on {{day}}",
  eligible: "Meets the conditions for a reward",
  notEligible: "Does not meet the conditions for a reward",
  notAssessed: "The penalty is recorded; the reward has not been assessed.",
  conditions: "Conditions of reward",
  insiderConditions: "Conditions for insiders",
  exclusions: "Reasons for not granting a reward",
  proposed: "Proposed: {{grade}}",
  addition: "What it added: {{what}}",
  adjusted: "Adjusted for value and effect: {{percent}}%. {{reason}}",
  elsewhere: "Other authorities reward {{sum}} in this case ({{paper}})",
  contrary: "Why a finding differs from the records: {{reason}}",
  scope: "Whether the measures apply",
  failing: {
    "natural-person": "The reporter is not a natural person.",
    "serious-breach": "What was proven is not a serious breach.",
    "clear-target-and-key-evidence":
      "There was no clear target with specific facts or leads, or no key evidence was given.",
    "not-known-before": "The authority knew of the matter before.",
    "penalised-or-prosecuted":
      "The case did not end in an administrative penalty or a prosecution.",
    "staff-or-duty-to-report":
      "The reporter is staff of a regulator or has a statutory duty to supervise or report.",
    "injured-party":
      "The reporter is the injured party, its agent or has an interest in the matter.",
    "took-part": "The reporter committed the breach that was reported.",
    "paid-elsewhere":
      "There is evidence that another business paid or rewarded the reporter for this report.",
    "other-law": "Another case in which the law excludes a reward.",
    repeats: "An earlier report brought the same lead, and this one added nothing important.",
  },
  known: {
    title: "What the records say",
    lead: "Facts on record, to compare with while you answer. If a finding differs from them, say why; the second reader and the committee read it.",
    insider: "Says to be an insider",
    named: "Under their own name",
    yes: "Yes",
    no: "No, or not said",
    anonymous: "No; Announcement 41 does not apply (insiders are rewarded under their name)",
    product: "Product",
    cosmetic: "Cosmetics: Announcement 41 does not apply, the general rules do",
    punished: "Fines and confiscations",
    serious: "A serious breach",
    seriousness: {
      sentenced: "Yes: a court passed sentence",
      grave: "Yes: business suspended, closed, or a licence lost",
      large: "Yes: a large amount by the scale of the province",
      "large-for-a-person":
        "A large amount for a person, not for an organisation; check who was punished",
      small:
        "No: less than what the province calls large, and no suspension, closure or loss of a licence",
      open: "The province names no large amount, or the kinds of penalty are not on record; check the decision",
    },
    evidence: "Evidence",
    evidenceOf:
      "{{files}} files with the report, {{added}} later additions; {{conditions}} conditions of a case found to hold",
    paths: "Which rules apply",
    both: "Both the general rules and Announcement 41 may apply; follow what is better for the reporter. The amount comes from one table; with the consent of the finance authority an insider is given more.",
    sums: "What each grade is worth",
    worth: "{{grade}}: {{general}}",
    worthRaised: "{{grade}}: {{general}}; with finance's consent up to {{raised}}",
    general:
      "The general rules. Announcement 41 rewards only insiders under their own name, and not for cosmetics.",
    grades: "What the grades ask for",
  },
  note: "The handler's note",
  asked: rewardWords.asked,
  state: {
    ...rewardWords.state,
    voting: "With the reward committee, not yet decided",
    denied: "The committee decided against a reward on {{day}}",
    decided: "The committee awarded {{amount}} on {{day}}",
    notified: "The reporter was told on {{day}}",
    claimed: "Claimed on {{day}}",
    paid: "Paid on {{day}}",
    lapsed: "Recorded on {{day}} as given up",
  },
  ledger: {
    label: "Calculation of the reward, {{grade}}",
    penalty: "Fines and confiscations",
    sentenceNote: "Sentenced by {{court}}; no fines or confiscations",
    penaltyNote: "Fines {{fines}}, confiscations {{confiscations}}",
    "fines-too-small": {
      item: "Least fines",
      note: "Fines below what the province asks for; there is no reward",
    },
    "fines-large-enough": {
      item: "Least fines",
      note: "Fines reach what the province asks for",
    },
    rate: { item: "Percentage", note: "{{grade}}: {{percent}}% of fines and confiscations" },
    "no-fines": { item: "Percentage", note: "No fines; the minimum is paid" },
    "floor-raised": { item: "Minimum", note: "Below the minimum, raised to it" },
    "floor-met": { item: "Minimum", note: "Minimum reached, no change" },
    "adjusted-up": {
      item: "Value and effect",
      note: "Raised by {{percent}}% for the value of the goods and the effect on society",
    },
    "adjusted-down": {
      item: "Value and effect",
      note: "Lowered for the value of the goods and the effect on society",
    },
    "adjusted-to-floor": { item: "Value and effect", note: "Lowered, but not below the minimum" },
    "not-adjusted": {
      item: "Value and effect",
      note: "No change for the value of the goods or the effect on society",
    },
    "insider-raised": {
      item: "Increase for an insider",
      note: "Increased with the finance authority's consent",
    },
    "insider-not-raised": {
      item: "Increase for an insider",
      note: "No increase agreed by the finance authority, no change",
    },
    "not-insider": {
      item: "Increase for an insider",
      note: "No increase agreed by the finance authority, no change",
    },
    "cap-cut": { item: "Maximum", note: "Above the maximum, reduced to it" },
    "cap-kept": { item: "Maximum", note: "Maximum not exceeded, no change" },
    "elsewhere-cut": {
      item: "Other authorities",
      note: "Other authorities reward this case already; together they stay within the cap",
    },
    "elsewhere-kept": {
      item: "Other authorities",
      note: "Together with other authorities within the cap, unchanged",
    },
    "case-cut": {
      item: "Cap of the case",
      note: "Other reports of this case are rewarded already; together they stay within the cap",
    },
    "case-kept": {
      item: "Cap of the case",
      note: "Together with other reports of this case within the cap, unchanged",
    },
    "finance-consulted": {
      item: "Large reward",
      note: "Amount reached; settled together with the finance authority",
    },
    "finance-not-consulted": {
      item: "Large reward",
      note: "Amount not reached, finance need not be consulted",
    },
    times: "× {{percent}}%",
    plus: "+ {{percent}}%",
    minus: "− {{percent}}%",
    atLeast: "≥ {{amount}}",
    atMost: "≤ {{amount}}",
    total: "Reward",
  },
  revision: {
    title: "What changes in the reward with the penalty",
    fromTo: "from {{from}} to {{to}}",
    told: "Reward as told: {{sum}}",
    restsOn: "It rests on fines and confiscations of {{sum}}",
    now: "Fines and confiscations of the case now: {{sum}}",
    anew: "Worked out again on these: {{sum}}",
    more: "Difference: {{sum}} to be added",
    less: "Difference: {{sum}} less",
    back: "Difference: {{sum}} was paid too much and is to be asked back",
    none: "Difference: none, the reward stays as it is",
    waits: "Proposed on {{day}}: {{sum}}; waiting for somebody else to decide",
    heard:
      "It was heard on fines and confiscations of {{sum}}; since these changed it is heard anew, and the scores given before count no more.",
    heardAward: "Reward decided before: {{sum}}",
    list: "Rewards paid before their penalty was changed",
    listLead:
      "For the head and finance: what is missing is added, what was paid too much is asked back. Here only the difference is named.",
    paid: "Paid, less what came back (CNY)",
    should: "Would be (CNY)",
    by: "Difference (CNY)",
  },
  ofCase: {
    title: "{{count}} reports of this penalty, in the order of arrival",
    own: "No. {{place}} (this one), received on {{day}}: {{standing}}",
    other: "No. {{place}}, received on {{day}}: {{standing}}",
    open: "reward not decided yet",
    none: "no reward",
    awarded: "awarded {{sum}}",
    "given-up": "given up",
  },
  committee,
};
