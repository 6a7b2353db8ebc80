import { custodianRegister } from "#app/i18n/en/custodian-register.ts";
import { custodianRequest } from "#app/i18n/en/custodian-request.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { custodian as zh } from "#app/i18n/zh/custodian.ts";

export const custodian: Shape<typeof zh> = {
  title: "Sealed identities",
  lead: "The reporter's name, phone, address and e-mail are encrypted on arrival; the website can write them but not read them. Only the custody program can open one, and only after identity custodians from two different units have agreed.",
  down: "The custody program is not running: nothing can be requested, decided or viewed. Submissions are still received. Please tell the system administrator.",
  rules: {
    title: "How an identity is unsealed",
    ask: "The requester states a purpose named in law, the details needed and why, and chooses how long the request is valid.",
    agree:
      "Two other custodians decide, each with two codes of their own, the telephone’s and one that the vault mails for this request alone; they belong to different units, and the requester has no vote. One refusal ends it.",
    look: "Then only the requester sees it, only the details asked for, only in the sign-in that opened it, for 15 minutes.",
    told: "Every request, decision, look and expiry is recorded in the matter before anything else happens; the reporter sees the day and the purpose with their receipt.",
  },
  purpose: {
    mediation: "The complainant must be contacted for mediation",
    "identity-check": "Checking a complainant’s proof of identity",
    verification: "The verification needs information only the reporter in person can give",
    retaliation: "Investigating retaliation against a reporter",
    fraud: "Investigating false or extortionate submissions",
  },
  field: { name: "Name", phone: "Phone", address: "Address", email: "E-mail" },
  state: { waiting: "Waiting", approved: "Agreed", refused: "Refused", expired: "Expired" },
  list: {
    title: "Requests to unseal",
    new: "Request unsealing",
    empty: "There is no request yet.",
    number: "Matter",
    purpose: "Purpose",
    by: "Requested by",
    at: "Requested",
    state: "State",
  },
  years: {
    title: "Identities sealed, by year",
    year: "Year",
    count: "Number",
    empty: "No identity is sealed yet.",
    total: "Total",
  },
  holds: {
    title: "Extended retention",
    lead: "When the retention period is over, the key to the content is destroyed. If it must be kept longer for an appeal, a lawsuit, additional information or an inspection, enter it here; once lifted, the original period applies again.",
    empty: "Nothing is entered.",
    ground: "Why",
    since: "Since",
    lifted: "Lifted",
    lift: "Lift",
    place: "Hold",
    fault: {
      number: "Check the matter number; no content was found for it.",
      ground: "Choose why it must be kept longer.",
    },
    of: {
      appeal: "Administrative review",
      lawsuit: "Lawsuit",
      supplement: "Supplement",
      inspection: "Inspection or audit",
    },
  },
  refusal: {
    title: "Not done; nothing was changed",
    "form-used":
      "This form was sent once already, and that was done. What it says now is different and was not recorded.",
    "vault-down": "The vault is not running, or did not answer in time.",
    "not-enrolled":
      "You are not in the vault’s register, or changed your unit and have to be entered anew.",
    "not-counting-yet":
      "Your entry in the register is too new: you can neither ask nor decide yet.",
    "no-such-matter": "The vault found no such matter, or it is none of yours to know.",
    "code-wrong":
      "One of the two codes is wrong, or the telephone’s was used before. Look at the mail, and wait for the next one.",
    "code-of-another":
      "This code from the mail belongs to another request. Type nothing more: what you see may not be what the vault was asked. Tell the security administrator at once.",
    "too-many-codes": "Too many wrong codes. Try again a little later.",
    "too-many-requests": "Too many requests within one week; another custodian has to ask.",
    "no-such-request": "There is no such request, or it is not yours.",
    "own-unsealing": "You cannot vote on your own request.",
    "same-unit": "Your unit has already voted; a custodian of another unit has to vote.",
    "decided-before": "You have already voted.",
    "not-waiting": "This request has been decided or has expired.",
    "changed-since":
      "The request is not the same as the one you saw. Read it again before you vote.",
    "not-approved": "Custodians of two units have not agreed yet, or the request has expired.",
    "not-opened": "The identity has not been opened yet.",
    "opened-elsewhere": "It was opened in another session and can be viewed only there.",
    "shown-long-enough": "The 15 minutes for viewing are over.",
    "not-recorded": "This view could not be recorded, so nothing is shown.",
    erased: "The retention period of this identity is over and its key has been destroyed.",
    "not-due":
      "The retention period of this identity is not over, or there is a reason to keep it.",
  },
  told: {
    title: "Who has viewed your identity",
    never: "Nobody has viewed it, and nobody has asked to.",
    line: "{{event}}: {{purpose}}",
    role: "Identity custodian",
  },
  codes: {
    title: "The identity custodians’ codes (demo)",
    lead: "In real use each code is on its owner’s phone and the website cannot see it. For the demo, everyone’s current code is shown; it changes every 30 seconds.",
  },
  ...custodianRegister,
  ...custodianRequest,
};
