import type { Shape } from "#app/i18n/shape.ts";
import type { rewardExplained as zh } from "#app/i18n/zh/reward-explained.ts";

export const rewardExplained: Shape<typeof zh> = {
  title: "How a reward for a report comes about",
  lead: "If a serious breach you reported is proven and punished, you may receive a reward. This page says who may receive one, how it is calculated, when you are told, how to collect it and what stays secret. Each part ends with its legal basis.",
  print: "You can print this page from your browser; the menus are left out.",
  standing: {
    title: "Some of these rules were not read in full",
    secondary:
      "What is marked “{{mark}}” is known from news, reprints or local replies; for amounts and time limits the official document prevails.",
    unconfirmed:
      "The text of what is marked “{{mark}}” was not found. The system counts no time limit by it, and no letter mentions it.",
  },
  contents: "On this page",
  basis: "Legal basis",
  who: {
    title: "Who may receive a reward",
    person:
      "The reporter is a natural person. A report by an organisation is checked just the same, but there is no reward.",
    breach:
      "The report is about a serious breach: a suspected crime, or one punished by suspension of business, closure, loss of a licence, or large fines and confiscations.",
    large:
      "Here, fines and confiscations are large from {{person}} for a person and from {{organisation}} for an organisation.",
    stance:
      "Anonymous, confidential and named reporters may all claim. Anonymous reporters prove themselves with receipt number and secret.",
    all: "All of these conditions must be met:",
  },
  none: {
    title: "When there is no reward",
    any: "There is no reward in any of these cases:",
    told: "If there is no reward we tell you so, and why. Where the handler finds that the conditions are not met, a second member of staff reads the case before you are told.",
  },
  insider: {
    title: "What an insider (whistleblower) is",
    all: "Somebody inside a medicines or medical-device company or body who reports it comes under the rules for insiders if all of these hold:",
    raised:
      "The reward may then be suitably increased with the consent of the finance authority of the same level. We found no rule saying by how much, so the examples on this page leave it out.",
    notNamed:
      "If one of these does not hold, for example because you gave no name, you can still claim the ordinary reward.",
    unseen:
      "Whether you are an insider cannot be seen on any public page or in the lists of the staff.",
  },
  grade: {
    title: "How the grade is decided",
    by: "The reward committee decides the grade. Its members give their opinions independently and see neither who you are nor who handled the case. A member with an interest in the case must not take part.",
  },
  amount: {
    title: "How the amount is calculated",
    base: "The base is the money of the case: the fines, and the gains and goods confiscated. It is multiplied by the percentage of the grade.",
    table: "Percentage and minimum of each grade",
    grade: "Grade",
    rate: "Percentage",
    floor: "Minimum (CNY)",
    percent: "{{rate}}%",
    floorSays:
      "If the result is below the minimum, the minimum is paid. A case without fines or confiscations is rewarded with no less than the minimum either.",
    cap: "The rewards for one case never exceed {{cap}} together, however many people reported it.",
    finance:
      "A single reward of {{threshold}} or more is settled together with the finance authority of the same level.",
    weighed:
      "This is where the review starts. The reward committee also weighs the value of the goods and the effect on society, and decides the final amount.",
    rounding: "Amounts are calculated to the fen; half a fen is rounded up.",
    ownScale:
      "This office has a scale of its own; the percentages and amounts above are the ones it applies now.",
  },
  several: {
    title: "Several people report the same case",
    first:
      "Of those who report the same lead separately, the first is rewarded. The order is that in which the reports reached us.",
    more: "Somebody who reports later and gives a new lead that is borne out is rewarded for that part; together the rewards stay within the maximum of the case.",
    joint: "A joint report by several people is rewarded as one.",
    authorities: "Where several authorities act, each rewards its own part.",
  },
  example: {
    title: "Two examples",
    lead: "The figures are invented. The results come from the same program that calculates real rewards; every rule has a line.",
    by: "Example {{nth}}: fined {{fined}}, confiscated {{confiscated}}, {{grade}}, not an insider, no other reporter.",
    yields: "The reward is {{amount}}.",
    own: "Try it with your own figures",
  },
  told: {
    title: "When and how you are told",
    when: "Within {{limit}} of the case being closed, counted from the day after.",
    how: "You find the letter under “Track progress”, signing in with receipt number and secret; anonymous reporters as well.",
    what: "The letter states the grade and the amount; under “Track progress” you see line by line how it was calculated.",
    large: "If the finance authority has to agree, we can tell you only once it has answered.",
    progress: "Track progress",
  },
  claim: {
    title: "How to claim, and until when",
    ask: "You have to claim the reward; it is not paid by itself. Sign in under “Track progress” and follow the page.",
    until: "Claim within {{limit}} of being told. The page and the letter name the last day.",
    extended:
      "For a good reason you may ask for more time, at most {{limit}} more. Ask before the last day.",
    lapse: "A reward not claimed in time counts as given up.",
    how: "You collect it with proof of identity, or through an agent. Anonymous reporters collect it with receipt, secret and collection code and need not give a name.",
    recovered: "A reward paid by mistake is recovered.",
    free: "Collecting a reward costs nothing. We never telephone to ask for your secret, your collection code or a bank password.",
  },
  review: {
    title: "If you disagree with the decision",
    ask: "If you disagree with the refusal, the grade or the amount, say so early and give your reasons: write to us under “Track progress” or call {{phone}}.",
    limit:
      "We did not find the text of the rule that limits the time for asking for a review. It is said to be {{limit}} from being told (to be verified); please do not ask later than that.",
  },
  secret: {
    title: "What stays secret",
    identity:
      "Your identity is sealed. The committee does not see who you are; those who pay do not know what you reported, and the handler does not know who was paid.",
    respondent:
      "Whom you reported is not told who reported them, whether there was a reward, or how much it was.",
    retaliation:
      "An employer may not end or change a contract of employment because of a report, or retaliate in any other way.",
    yourself:
      "Be careful yourself, too: do not talk about the reward to colleagues, before or after.",
    more: "How we protect you",
  },
  go: "Report a breach",
  allRules: "All rules on rewards",
  link: "How a reward comes about",
};
