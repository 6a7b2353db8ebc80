import type { Shape } from "#app/i18n/shape.ts";
import type { claim as zh } from "#app/i18n/zh/claim.ts";

export const claim: Shape<typeof zh> = {
  title: "Claim the reward",
  changeTitle: "Change how you are paid",
  lead: "Say how the reward is to reach you. The account is stored encrypted. Only finance can open it, to pay; those who handle your report cannot see it.",
  way: {
    question: "How do you want to claim",
    named: "In your own name",
    agent: "Through somebody you authorise",
    joint: "As one of several who reported together",
    anonymous: "Without a name",
  },
  bring: {
    named:
      "For a transfer you need not come. For cash, bring your identity document and the collection code to the window.",
    agent:
      "Your agent shows: an authorisation signed by you, your identity document (or a copy), their own identity document, and for cash also the collection code.",
    joint:
      "You agree among yourselves how one reward is shared; it is paid by transfer only. Each of you signs in with this receipt and enters their own account and share. Nothing is paid until the shares add up to the whole reward.",
    anonymous:
      "You claim with receipt number, secret and collection code (your identity code). Nobody asks for a name.",
  },
  method: {
    question: "How do you want to be paid",
    transfer: "Bank transfer",
    cash: "Cash at the window",
  },
  transferHint:
    "It may be your own account or that of somebody you trust. The bank compares the name of the account holder, so it is needed here; it enters neither your report nor any record of who you are.",
  transferOnly:
    "From {{limit}} on a reward is paid by transfer only, so that nobody who finds a code can collect it.",
  cashHint:
    "You collect it at our finance window with the collection code. Whoever has the code can collect, so show it to nobody.",
  codeForTransfer:
    "The collection code is your identity code. For a transfer you need not come, and nobody asks you for it. Show it to nobody.",
  holder: "Account holder",
  holderHint: "Exactly as on the bank card or passbook.",
  bank: "Bank",
  bankHint: "With its branch.",
  number: "Account number",
  numberHint: "Number of the card or the passbook: digits only, spaces do no harm.",
  sharer: "Which of you is this share for",
  sharerHint:
    "You settle the order among yourselves. Entering the same one again replaces what was there.",
  share: "Your share",
  shareHint:
    "For example 1/3, 40% or 1500. Leave it empty for all that is left. A fen or two that cannot be divided goes to whoever enters last.",
  send: "Claim now",
  change: "Change now",
  sends:
    "When you press: finance receives how you are paid; the unit handling your report learns only that you claimed. {{count}} days of waiting begin today: nothing is paid before {{day}}, and until then it can be stopped.",
  again: "The days of waiting begin anew. What was entered before is not paid.",
  fault: {
    way: "Please choose how you want to claim.",
    method: {
      missing: "Please choose how you want to be paid.",
      "by-transfer":
        "Shares are paid by transfer only: there is one collection code, and whoever holds it could collect everything. Please choose bank transfer.",
      "too-large-for-cash":
        "From {{limit}} on a reward is paid by transfer only: whoever holds the one code could collect all of it. Please choose a bank transfer.",
    },
    holder: {
      missing: "Please enter the account holder.",
      "no-letter": "The account holder is a name; please enter it as on the card or passbook.",
      "too-long": "This name is too long; please check it.",
    },
    bank: {
      missing: "Please enter the bank with its branch.",
      "no-letter": "This should be the name of a bank with its branch.",
      "too-long": "This is too long; bank and branch are enough.",
    },
    number: {
      missing: "Please enter the account number.",
      "not-digits": "Please enter digits only, without words or letters.",
      "wrong-length":
        "Account numbers have 8 to 32 digits. Please count them on the card or passbook.",
      typo: "One digit of this card number may be wrong: the last one checks the others, and now it does not match. Please compare it with the card once more.",
    },
    share: {
      "not-a-share": "We cannot read this share. Please enter for example 1/3, 40% or 1500.",
      "too-much":
        "This is more than what is left ({{left}}). Please talk to the others who reported with you.",
      "nothing-left":
        "All of the reward is shared out. To change that, somebody has to enter a smaller share first.",
    },
    sharer: "Please choose which of you it is.",
  },
  list: {
    title: "How you are paid",
    line: "Entered {{day}}: {{way}}, {{method}}",
    tail: "ending in {{tail}}",
    share: "number {{sharer}}, {{share}}",
    cooling: "Waiting: nothing is paid before {{day}}",
    ready: "The days of waiting are over; finance can pay",
    open: "The shares are not complete: {{left}} left. Nothing is paid until they are",
    stopped: "Stopped on {{day}}, will not be paid",
    replaced: "Replaced by what was entered later, will not be paid",
    paid: "The reward has been paid",
    seen: "Whoever signs in with this receipt sees this. If it was not you who entered it, stop it at once.",
    stop: "Stop payment",
    change: "Change how you are paid",
    addShare: "Enter the next share",
    anew: "Enter anew how you are paid",
  },
  longer: {
    link: "Not enough time? Ask for more",
    title: "Ask for more time to claim",
    lead: "You can ask once, for up to {{count}} more working days. The unit decides, and tells you in a letter. Until it has answered, the reward does not lapse.",
    question: "Why do you need more time",
    reason: {
      ill: "Illness or hospital",
      away: "Away, cannot be back in time",
      unsafe: "Afraid of being recognised, a safer way is needed",
      papers: "Papers or an authorisation are being prepared",
      sharing: "Those who reported together have not agreed how to share",
    },
    hint: "No name and no details are needed. If you want to say more, write to the unit.",
    missing: "Please choose one reason.",
    button: "Ask for more time",
    sends: "When you press, the unit sees the reason you chose. The last day is now {{day}}.",
    asked: "You asked for more time on {{day}}; the unit has not answered yet.",
  },
  stop: {
    title: "Stop payment",
    lead: "Nothing will be paid to what is shown below, and what was entered before does not come back by itself. To receive the reward you enter anew how you are paid and wait another {{count}} days.",
    not: "If it was not you who entered it, somebody has your receipt. After stopping, please tell the unit at once, or call {{phone}}.",
    tell: "Tell the unit",
    button: "Stop payment",
    none: "There is nothing to stop now: no payee is in its days of waiting.",
    refused: "Nothing was stopped",
    because: {
      "nothing-to-stop": "It was stopped or replaced already, or its days of waiting are over.",
      "no-such-matter": "This report is no longer there.",
      "form-used": "This page was used already. Please open it again.",
    },
  },
  finance: {
    setOn: "Entered on",
    titled: "Payee of {{number}}",
    back: "Back to the payment",
    open: "See the payee",
    openHint: "Each look is recorded first, and the reporter can see it.",
    lead: "For paying only. This look is recorded.",
    check: "To check before paying",
    checks: {
      named:
        "In their own name: for a transfer compare the account; for cash the identity document and the collection code.",
      agent:
        "By an agent: the authorisation and both identity documents; for cash also the collection code.",
      joint: "Joint: transfer each share as shown below.",
      anonymous:
        "Without a name: check the account of a transfer, the collection code for cash; do not ask for the reporter's name.",
    },
    from: "May be paid from {{day}}",
    erased: "The time of keeping is over; the account can no longer be opened.",
    why: {
      "no-payee": "No payee was entered; it cannot be paid.",
      "payee-stopped": "The reporter stopped it; it cannot be paid until a payee is entered anew.",
      "shares-open": "The shares do not add up to the whole reward; it cannot be paid.",
      "cooling-off": "The days of waiting are not over; it cannot be paid yet.",
    },
  },
  notice: {
    title: "News about your reward",
    body: "There is news about the claim of your reward. Please sign in to see it.",
  },
  uncollected: {
    until: "To be seen to by {{day}} (that day included)",
    why: {
      "code-not-shown": "nobody has collected the cash with the code",
      "account-failed": "the account does not take the money and no other was named",
      "payee-stopped": "the payee is stopped and no other was named",
      "shares-open": "the shares have not all been entered",
    },
    todo: {
      "code-not-shown":
        "Please collect it at the finance counter with your collection code. If you cannot come, you can name an account on your progress page instead.",
      "account-failed":
        "The bank could not pay it: the account does not take the money. Please name an account anew on your progress page.",
      "payee-stopped":
        "The payee you had named is stopped. Please say anew on your progress page who is to be paid.",
      "shares-open":
        "The shares have not all been entered. Whoever is missing, please enter yours on the progress page.",
    },
  },
};
