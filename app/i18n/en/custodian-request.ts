import type { Shape } from "#app/i18n/shape.ts";
import type { custodianRequest as zh } from "#app/i18n/zh/custodian-request.ts";

/** Asking for an identity, agreeing to it, and looking. */
export const custodianRequest: Shape<typeof zh> = {
  request: {
    title: "Request unsealing",
    lead: "A request cannot be changed once submitted.",
    number: "Matter number",
    numberHint: "Shown on the matter, for example 2026-10499352.",
    purpose: "Purpose",
    fields: "Which details you need",
    fieldsHint: "Choose only what the work requires.",
    explanation: "Why they are needed",
    days: "Valid for",
    day: "{{count}} days",
    day_one: "{{count}} day",
    submit: "Submit the request",
    none: "There is no identity to unseal: check the matter number; an anonymous submission has none.",
    fault: {
      number: "Enter the matter number.",
      purpose: "Choose the purpose of unsealing.",
      fields: "Choose at least one detail you need.",
      explanation: "Explain why they are needed, in at most 500 characters.",
      days: "Choose how long the request is valid.",
    },
  },
  one: {
    title: "Request to unseal: {{number}}",
    back: "Back to the requests",
    basis: "Basis",
    fields: "Details asked for",
    explanation: "Reason",
    by: "Requested by",
    person: "{{name}} ({{unit}})",
    at: "Requested",
    until: "Valid until",
    digest: "Check code of the request",
    digestHint:
      "The vote is on the content this check code stands for; if the content changes, the vote is void.",
    verdicts: "Decisions",
    noVerdicts: "No decisions yet.",
    agreed: "agreed",
    disagreed: "refused",
    decide: "My decision",
    code: "Code",
    codeHint:
      "The six digits your authenticator shows for the vault, not those for signing in; each works once.",
    mailed: "Code from the mail",
    mailedHint:
      "The eight digits the vault mailed you for this request alone. If the e-mail and this page differ in anything, do not enter them; tell the security administrator in person.",
    reason: "Remark",
    agree: "Agree to unsealing",
    disagree: "Refuse",
    open: "Open the identity",
    openLead:
      "You need both your own codes to open it. From then on you have 15 minutes, in this session only. Every view is recorded, and the reporter can see it.",
    look: "Look again",
    shown: "It can be viewed again until {{until}}; every view is recorded.",
    over: "The viewing time is over. If you still need it, make a new request.",
    fault: {
      code: "Enter the six-digit code.",
      mailed: "Enter the eight digits from the e-mail.",
      reason: "Write your remark, in at most 500 characters.",
    },
  },
  identity: {
    title: "Identity in {{number}}",
    watermark: "Viewed by {{name}} at {{at}}; recorded",
    until:
      "This page expires at {{until}}. Do not copy or photograph it, and close it when you have finished.",
    notGiven: "not given",
    close: "Done",
  },
};
