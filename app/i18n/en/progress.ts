import type { Shape } from "#app/i18n/shape.ts";
import type { progress as zh } from "#app/i18n/zh/progress.ts";

export const progress: Shape<typeof zh> = {
  title: "Follow it up",
  neutral: "My receipt",
  signIn: {
    lead: "Use the number and the secret on your receipt. They work for anonymous people too.",
    number: "Receipt number",
    numberHint: "8 characters on your receipt, such as 7K3Q-58MD",
    secret: "Secret",
    secretHint: "17 characters; capitals, spaces and dashes do not matter",
    button: "Show progress",
    mistyped:
      "The number or the secret was not copied correctly: one character is missing or wrong. Please look at the receipt again.",
    unknown: "Nothing was found. The number and the secret have to be from the same receipt.",
    wait: "Too many tries, so this one was not checked. Wait as long as it says below and press again.",
    lost: "What if I lost them",
    lostAnswer:
      "If you gave your name, come to the reception window with your ID card. If you stayed anonymous we cannot help: we do not know who you are, and so not whether it is you. You can file again.",
  },
  heading: "What you sent on {{received}}",
  about: "What this one is about",
  number: "Number {{number}}",
  answered: "The result is in the letters below.",
  due: {
    late: "If this day has passed and you have heard nothing, call {{phone}} or 12345.",
    title: "Next statutory date",
    none: "No statutory limit is running now.",
    strict:
      "The last day is a day of rest and the law lets it move; our staff still plan to finish by {{day}}.",
    promise: {
      acceptance:
        "By this day at the latest we tell you whether the complaint is accepted or refused. A refusal gives its reason.",
      mediation:
        "By this day at the latest mediation is over. If there is no agreement it ends, and we tell you where else to turn.",
      verification:
        "By this day at the latest we finish verification and decide whether to open a case.",
      "penalty-case": "By this day at the latest the case is decided.",
      "identity-proof":
        "Please provide proof of identity by this day, or the complaint may be refused. The other limits run on.",
      "advertising-reply":
        "On advertising: by this day at the latest it is handled and you are told.",
      "reward-review":
        "If you disagree with the decision on the reward, ask for a review by this day.",
      "reward-notice": "By this day at the latest we tell you whether there is a reward.",
      "reward-claim": "Please claim by this day; after it the reward counts as given up.",
    },
    paused: "Testing or appraisal is under way. Its time is not counted, so the date moves on.",
    extended:
      "The time for verification was extended once, with the approval of the responsible person. Basis: {{cite}}.",
  },
  why: {
    title: "Why this day",
    caption: {
      "working-days": "{{from}} to {{to}}: {{count}} working days",
      "natural-days": "{{from}} to {{to}}: {{count}} days",
    },
    start: "start",
    dayZero: "The first day does not count; counting begins on the next. ",
    festivals: "Holidays do not count: {{festivals}}. ",
    madeUp: "Make-up working days count: {{days}}. ",
    rolled: "The last day is a day of rest, so the term ends on {{to}}. ",
    rolledShort: "moved to",
    pausedShort: "paused",
    provisional:
      "The holidays of some of these days are not published yet; we shall count again when they are, and tell you. ",
    cite: "Basis: {{cite}}.",
  },
  festival: {
    "new-year": "New Year",
    "spring-festival": "Spring Festival",
    qingming: "Qingming",
    "labour-day": "Labour Day",
    "dragon-boat": "Dragon Boat",
    "mid-autumn": "Mid-Autumn",
    "national-day": "National Day",
    other: "holiday",
  },
  who: {
    title: "Who is on it",
    nobodyYet: "It is not clear yet whom you named; until it is, nobody sees this.",
    phone: "Phone {{phone}}",
    hours: "{{hours}}",
  },
  looks: {
    title: "Who looked at what you sent",
    none: "Nobody has looked yet.",
    whoIn: "{{who}}, {{unit}}",
    line: "{{who}}: {{what}}",
    lineTimes: "{{who}}: {{what}}, {{count}} times",
    older: "{{count}} earlier",
    kept: "Role and unit, never a name. Every look is written down before anything is shown; nobody can change the record, not even we ourselves.",
  },
  letters: {
    title: "Letters to you",
    empty: "No letters yet. New ones appear here.",
    back: "Back to progress",
    print: "Press Ctrl+P to print",
  },
  secretAgain: {
    title: "Your secret once more",
    lead: "Asked again before a reward is collected, so that nobody does it from a page you left open.",
    button: "Continue",
    mistyped:
      "The secret has a slip in it: a character is missing or wrong. Please compare it with the receipt.",
    unknown: "This is not the secret on this receipt.",
    wait: "Too many tries; this one was not checked. Please wait as said below and press again.",
  },
  reward: {
    title: "Reward",
    awarded: "You are awarded {{amount}}.",
    claimBy: "Please claim it by {{day}}.",
    claim: "Claim the reward",
    claimed: "You claimed the reward on {{day}}.",
    code: "Collection code",
    codeAgain:
      "You can see this code again on this page whenever you sign in with your receipt number and secret. Without them nobody can find it for you.",
    seeCode: "See the collection code",
    codeHint:
      "Show this code at the window to collect; you need not give a name. Whoever holds it can collect, so show it to nobody else.",
    paid: "The reward was paid on {{day}}.",
    lapsed: "The reward was not claimed in time and counts as given up.",
    notNow: "It cannot be claimed now",
    confirm:
      "When you claim you get a collection code. Show it at our finance window to collect the money; you need not give a name.",
    confirmButton: "Claim",
    where: "{{address}}; {{hours}}",
  },
  mayAlso: {
    title: "You may also",
    more: "To withdraw a complaint, or where something you wrote is wrong, call {{phone}}.",
    unhappy:
      "If you disagree with a decision, its letter says at the end whom to turn to and by when. If it says nothing, call {{phone}}.",
  },
  signOut: "Sign out",
  keptFor: "You are signed out after 15 minutes without a click.",
};
