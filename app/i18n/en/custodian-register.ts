import type { Shape } from "#app/i18n/shape.ts";
import type { custodianRegister as zh } from "#app/i18n/zh/custodian-register.ts";

/** The vault's register, and what the vault writes to custodians. */
export const custodianRegister: Shape<typeof zh> = {
  mail: {
    subject: "{{office}}: a request to unseal an identity ({{number}})",
    body: "This e-mail comes from the vault and passed through no web page.\n\nMatter: {{number}}\nRequested by: {{asker}}\nPurpose: {{purpose}}\nDetails: {{fields}}\nReason, as the requester wrote it: {{explanation}}\nValid until: {{until}}\nCheck code of the request: {{digest}}\n\nYour code from this mail: {{code}}\n\n{{use}}It is good for this request alone, and for you alone.\n\nBefore you type it, compare this mail with the page. If anything differs, do not type it: go to the security administrator. Do not give the code to anyone.",
    useToDecide:
      "To decide, type it together with the code on your telephone. If you know nothing of this, do not.",
    useToOpen:
      "Once two custodians have agreed, you open the identity with it and the code on your telephone. If you did not ask for this, tell the security administrator at once.",
  },
  register: {
    title: "Register of custodians",
    lead: "The vault’s own register decides who is a custodian, not the list of staff. Entries are made on the vault’s machine, never on a page, and count only some days later. If you do not know somebody here, tell the security administrator at once.",
    name: "Name",
    enrolled: "Entered",
    counts: "Decides from",
    mine: "You are in the register and can decide.",
    waits: "You are in the register; your day to decide has not come yet.",
    none: "You are not in the register: you can neither ask nor decide.",
    how: "To be entered, to change telephones or to leave, go in person to the administrator of the vault’s server: they run npm run custodian, and you scan the QR code on their screen. The secret passes through no web page. To change phones you are withdrawn and entered again, and the waiting days start again.",
    see: "See the register of custodians",
    withdrawn: {
      subject: "{{office}}: a custodian was taken out of the register",
      body: "On {{on}} {{name}} was taken out of the vault’s register of custodians.\n\nIf you do not know why, tell the security administrator at once.",
    },
    entered: {
      subject: "{{office}}: a custodian was entered in the register",
      body: "On {{on}} {{name}} was entered in the vault’s register of custodians and decides from {{from}} on.\n\nIf you do not know this person, or know nothing of this, tell the administrator of the vault’s server before that day; they can withdraw the entry (npm run custodian -- withdraw).",
    },
  },
};
