import { custodianRegister } from "#app/i18n/en/custodian-register.ts";
import { custodianRequest } from "#app/i18n/en/custodian-request.ts";
import type { Shape } from "#app/i18n/shape.ts";
import type { custodian as zh } from "#app/i18n/zh/custodian.ts";

export const custodian: Shape<typeof zh> = {
  title: "Sealed identities",
  down: "The vault is not running: nothing can be requested, decided or viewed. Submissions are still received. Please tell the system administrator.",
  lead: "The reporter's name, phone, address and e-mail are encrypted on arrival; the website can write them but not read them. Only the vault can open one, and only after identity custodians from two different units have agreed. The name, phone and address of a complaint are sealed a second time for its handler to open, which is not done here.",
  rules: {
    title: "How an identity is unsealed",
    ask: "The requester states a purpose named in law, the details needed and why, and chooses how long the request is valid.",
    agree:
      "Two other custodians decide, each with two codes of their own: one from their phone, and one the vault sends by e-mail for this request alone. They must belong to different units, and the requester has no vote. One refusal ends the request.",
    look: "Once both agree, only the requester can open it, with two codes of their own. Only the requested details are shown, for 15 minutes, and only in the session that opened it.",
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
    empty: "No entries yet.",
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
      "This form was submitted before, and that was done. Its content is different this time and was not recorded.",
    "vault-down": "The vault is not running, or did not answer in time.",
    "not-enrolled":
      "You are not in the vault’s register, or you changed units and must be entered again.",
    "not-counting-yet":
      "Your entry in the register is too recent: you cannot request or decide yet.",
    "no-such-matter": "The vault found no such matter, or you may not know of it.",
    "code-wrong":
      "One of the two codes is wrong, or the one from your phone was used before. Check the e-mail and wait for the next code.",
    "code-of-another":
      "This code belongs to another request. Do not enter anything more: what you see may not be what the vault was asked. Tell the security administrator at once.",
    "too-many-codes": "Too many wrong codes. Try again a little later.",
    "too-many-requests": "Too many requests within a week; another custodian must make this one.",
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
