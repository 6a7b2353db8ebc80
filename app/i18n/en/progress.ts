import type { Shape } from "#app/i18n/shape.ts";
import type { progress as zh } from "#app/i18n/zh/progress.ts";

export const progress: Shape<typeof zh> = {
  title: "Check progress",
  neutral: "My receipt",
  signIn: {
    lead: "Sign in with the receipt number and the secret. This works for anonymous people too.",
    number: "Receipt number",
    numberHint: "8 characters, shown on your receipt, such as 7K3Q-58MD",
    secret: "Secret",
    secretHint: "17 characters; capitals do not matter, spaces and dashes may be left out",
    button: "Show progress",
    mistyped:
      "The receipt number or the secret is not right: a character is missing or wrong. Please compare it with your receipt.",
    missing: { number: "Enter the receipt number", secret: "Enter the secret" },
    swapped:
      "The receipt number and the secret are in each other’s place: the number has 8 characters, the secret 17. Please enter them the other way round.",
    unknown:
      "Nothing was found. The receipt number and the secret must come from the same receipt.",
    wait: "Too many tries, so this one was not checked. Please wait as long as it says below and try again.",
    notice: {
      unsent: {
        title: "You were signed out after a while, and nothing was sent",
        body: "What you wrote and your files are kept. Once signed in you are back on that page; look it over and send it.",
      },
      back: {
        title: "Please sign in; you are then led to the page you wanted",
        body: "You signed out, or 15 minutes passed without anything being done.",
      },
      gone: {
        title: "There is no receipt to show here any more",
        body: "A receipt is shown only in the browser that sent it, until you press “I have noted it down” or close the browser. If you have noted it down, sign in below; if not, see what to do about a lost receipt.",
      },
    },
    lost: "What if I have lost the receipt",
    lostAnswer:
      "If you complained, or reported under your name, come to the reception window with your ID card. If you chose confidential you may do so too, but the staff there will then know who you are; if you would rather not, submit again. If you are anonymous we cannot help: we do not know who you are, so we cannot confirm that it is you. You can submit again.",
  },
  heading: "What you submitted on {{received}}",
  about: "The product and the firm it is about",
  number: "Number {{number}}",
  steps: {
    label: "Five steps",
    complaint: {
      submitted: "Received",
      checking: "Deciding whether to accept",
      handling: "Mediation",
      answered: "Outcome given",
      closed: "Archived",
    },
    report: {
      submitted: "Received",
      checking: "Passing on to a unit",
      handling: "Verification",
      answered: "Outcome given",
      closed: "Archived",
    },
    unread: "Waiting to be read",
    notYet: "Not yet started",
    leftOut: "There was no such step",
  },
  answered: "The result is in the letters below.",
  due: {
    late: "If you have heard nothing after this day, call {{phone}} or 12345.",
    title: "Next statutory date",
    none: "No statutory limit is running now.",
    strict:
      "The last day is a day off, so by law it moves on; our staff still plan to finish by {{day}}.",
    promise: {
      acceptance:
        "By this day at the latest we tell you whether we accept the complaint. If we refuse it, we give the reason.",
      mediation:
        "By this day at the latest mediation is finished. If no agreement is reached, we end it and tell you where else you can turn.",
      verification:
        "By this day at the latest we finish verification and decide whether to open a case.",
      "penalty-case": "By this day at the latest a decision is made in the case.",
      "identity-proof":
        "Please provide proof of identity by this day (included), or the complaint may be refused. Other time limits keep running.",
      "advertising-reply":
        "On the advertising issue, we act and tell you by this day at the latest.",
      "reward-review":
        "If you disagree with the decision on the reward, apply for a review by this day (included).",
      "reward-review-answer":
        "By this day at the latest your request for review is answered. It is the office's own time limit.",
      "reward-notice": "By this day at the latest we tell you whether there is a reward.",
      "reward-claim":
        "Please claim the reward by this day (included); after that it counts as given up.",
    },
    paused:
      "The time limit is paused as the law provides. That time is not counted, so the date moves on.",
    extended:
      "The time for verification has been extended once, with the approval of the head of unit. Basis: {{cite}}.",
  },
  why: {
    title: "Why this day",
    caption: {
      "working-days": "{{from}} to {{to}}: {{count}} working days",
      "natural-days": "{{from}} to {{to}}: {{count}} days",
    },
    start: "start",
    dayZero: "The starting day is not counted; counting begins on the second day. ",
    festivals: "Holidays are not counted: {{festivals}}. ",
    madeUp: "Weekend days worked instead are counted: {{days}}. ",
    rolled: "The last day is a day off, so the time limit moves to {{to}}. ",
    rolledShort: "moved to",
    pausedShort: "not counted",
    provisional:
      "The holidays for some of these days have not been published yet; when they are, we will count again and tell you. ",
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
    title: "Who is handling it",
    nobodyYet:
      "The people you asked to keep away have not been identified yet; until they are, nobody can see this.",
    phone: "Phone {{phone}}",
    hours: "{{hours}}",
  },
  looks: {
    title: "Who has viewed your submission",
    none: "No views recorded yet.",
    whoIn: "{{who}}, {{unit}}",
    line: "{{who}}: {{what}}",
    lineTimes: "{{who}}: {{what}}, {{count}} times",
    older: "{{count}} earlier",
    kept: "Only roles and units are shown, never names. Every view is recorded before anything is shown. Nobody can change the record, not even this office.",
  },
  letters: {
    title: "Letters to you",
    empty: "No letters yet. New letters will appear here.",
    back: "Back to progress",
    print: "Use your browser to print",
  },
  secretAgain: {
    title: "Enter your secret again",
    lead: "We check once more before a reward is collected, so that nobody can collect it from a page you left open.",
    button: "Continue",
    mistyped:
      "The secret is not right: a character is missing or wrong. Please compare it with your receipt.",
    unknown: "This secret does not belong to this receipt.",
    wait: "Too many tries, so this one was not checked. Please wait as long as it says below and try again.",
  },
  reward: {
    title: "Reward",
    denied: "This office has decided that there is no reward. The reason:",
    awarded: "This office has awarded you {{amount}}.",
    reckoning: "How this sum was worked out",
    graded: "The reward committee found {{grade}}. Rule by rule:",
    settled:
      "Together with the finance authority it was settled at {{sum}}, and that is what counts.",
    claimBy: "Please claim it by {{day}} (that day included).",
    claim: "Claim the reward",
    claimed: "You claimed the reward on {{day}}.",
    code: "Collection code",
    codeAgain:
      "You can see this code on this page whenever you sign in with your receipt number and secret. If you lose those, the code cannot be recovered.",
    seeCode: "See the collection code",
    codeHint:
      "Show this code at the window to collect the reward; you need not give your name. Whoever holds the code can collect it, so do not show it to anyone else.",
    paid: "The reward was paid on {{day}}.",
    returned:
      "The bank returned the payment on {{day}}. The money is still kept for you: please look at the account, and change how you are paid if it is wrong.",
    lapsed: "The reward was not claimed in time and counts as given up.",
    uncollected:
      "The reward was claimed and not collected in time; it counts as given up. A letter says why.",
    notNow: "The reward cannot be claimed now",
    confirm:
      "When you claim, you receive a collection code. Show it at our finance window to collect the reward; you need not give your name.",
    confirmButton: "Claim",
    where: "{{address}}; {{hours}}",
  },
  mayAlso: {
    title: "You can also",
    more: {
      complaint: "To withdraw a complaint or correct something you wrote, call {{phone}}.",
      report:
        "To correct something you wrote, call {{phone}}. A report cannot be withdrawn, but you may tell us that you want to take no further part.",
    },
    unhappy:
      "If you disagree with a decision, its letter says at the end where you can appeal and by when. If it does not, call {{phone}}.",
  },
  signOut: "Sign out",
  keptFor: "You are signed out automatically after 15 minutes without activity.",
};
