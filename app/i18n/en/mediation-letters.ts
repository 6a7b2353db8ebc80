import type { Shape } from "#app/i18n/shape.ts";
import type { mediationLetters as zh } from "#app/i18n/zh/mediation-letters.ts";

export const mediationLetters: Shape<typeof zh> = {
  challenged: {
    upheld:
      "the mediator steps aside and the office names another one; a meeting that was called falls away and will be called anew",
    rejected: "the mediator need not step aside and goes on",
  },
  "mediator-named": {
    title: "Notice of who mediates a complaint",
    body: "This office has accepted the complaint of {{received}} (number {{number}}). If both sides agree to mediation, these people mediate: {{mediators}}.\nMediation is voluntary; either side may decline.\nIf you think that a mediator is a close relative of a party or has another interest that may affect a fair handling, you may ask this office that they step aside. Basis: Measures for Handling Complaints and Reports (Order 121), art. 20(2) and art. 21(2).",
  },
  delegated: {
    title: "Notice that a mediation is entrusted to another body",
    body: "With the consent of both sides this office entrusts {{to}} with the mediation of the complaint of {{received}} (number {{number}}), in the name of this office. It may not entrust others. Basis: Measures for Handling Complaints and Reports (Order 121), art. 19.",
  },
  "challenge-decided": {
    title: "Decision on the challenge of a mediator",
    body: "A side of the complaint of {{received}} (number {{number}}) asked that the mediator step aside. This office decides: {{answer}}.\nReason: {{explanation}}\nBasis: Measures for Handling Complaints and Reports (Order 121), art. 21(2).",
  },
  "meeting-called": {
    title: "Notice of mediation",
    body: "This office has accepted the complaint of {{received}} (number {{number}}) and calls both parties to mediation under the Measures for Handling Complaints and Reports. Please take part on {{day}} at {{time}}; place or way: {{place}}. If you stay away without good reason, this office will end mediation according to law.\nBring proof of identity and what belongs to the dispute, such as the goods, receipts and proof of payment. Whoever comes for somebody else brings a written authorisation and proof of identity.\nIf you think that a mediator is a close relative of a party or has another interest that may affect a fair handling, you may ask this office that they step aside.\nMediators: {{mediators}}.",
  },
  agreement: {
    title: "Mediation agreement",
    body: "On the complaint of {{received}} (number {{number}}) this office mediated between both parties under the Measures for Handling Complaints and Reports, and they freely agreed as follows:\n{{explanation}}\nThis agreement takes effect when both parties have signed it. Each has a copy, and this office keeps one. If a party does not perform it, the other may go to court, to arbitration or take another way to settle the dispute.\nComplainant (signature):\nRespondent (signature):\nMediators (signature): {{mediators}}",
  },
};
