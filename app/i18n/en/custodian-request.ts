import type { Shape } from "#app/i18n/shape.ts";
import type { custodianRequest as zh } from "#app/i18n/zh/custodian-request.ts";

/** Asking for an identity, agreeing to it, and looking. */
export const custodianRequest: Shape<typeof zh> = {
  request: {
    title: "Request unsealing",
    lead: "Once sent, a request cannot be changed.",
    number: "Matter number",
    numberHint: "As it stands on the matter, for example 2026-10499352.",
    purpose: "Purpose",
    fields: "Which details",
    fieldsHint: "Only those this work cannot do without.",
    explanation: "Why they are needed",
    days: "Valid for",
    day: "{{count}} days",
    day_one: "{{count}} day",
    submit: "Send the request",
    none: "There is no identity to unseal: check the number; an anonymous submission has none.",
    fault: {
      number: "Give the matter number.",
      purpose: "Choose a purpose.",
      fields: "Choose at least one.",
      explanation: "Say why, in at most 500 characters.",
      days: "Choose how long it is valid.",
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
    digest: "Fingerprint",
    digestHint:
      "What is decided on is what this fingerprint stands for; if it changed, the decision is void.",
    verdicts: "Decisions",
    noVerdicts: "Nobody has decided yet.",
    agreed: "agreed",
    disagreed: "refused",
    decide: "My decision",
    code: "Code",
    codeHint:
      "The six digits your authenticator shows for the vault, not those for signing in; each works once.",
    reason: "Remark",
    agree: "Agree to unsealing",
    disagree: "Refuse",
    open: "Open the identity",
    openLead:
      "Opening takes your own code. The time begins when it is opened: 15 minutes, in this sign-in only. Every look is recorded, and the reporter sees it.",
    look: "Look again",
    shown: "It can be looked at until {{until}}; every look is recorded.",
    over: "The time to look is over. If it is still needed, request it again.",
    fault: { code: "Give the six digits.", reason: "Write a remark." },
  },
  identity: {
    title: "Identity in {{number}}",
    watermark: "Seen by {{name}} at {{at}}; recorded",
    until:
      "This page is good until {{until}}. Do not copy or photograph it, and close it when done.",
    notGiven: "not given",
    close: "Done",
  },
};
