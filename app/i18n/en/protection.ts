import type { Shape } from "#app/i18n/shape.ts";
import type { protection as zh } from "#app/i18n/zh/protection.ts";

export const protection: Shape<typeof zh> = {
  title: "How we protect you",
  lead: "First what we do, then what we cannot prevent. Please read both before you decide whether to give your name.",
  sealed: {
    title: "What is sealed",
    identity:
      "Name, phone, address and e-mail are encrypted and kept apart from what you tell us. Handlers see at most one character and two stars, and of a confidential reporter not even that. If you leave an e-mail address, the program that sends our letters uses it, and nothing else does.",
    together:
      "This site only writes an identity and never reads one. Only a separate program, the vault, opens it, after two custodians of two different units have agreed, each with a code of their own; whoever asks does not count as one of them, and needs a code as well to open it. It shows only the details asked for, for 15 minutes.",
    apart:
      "On the server the vault runs under an account of its own. Whoever breaks into the program that makes the pages still cannot read the vault’s key.",
    log: "Every step of your matter and every look at it is recorded: which role, on which day. Asking for your identity, agreeing, refusing and looking are recorded before they happen. The record can be added to, not changed, and you can see it with your receipt.",
    named:
      "What you write and upload is encrypted as it arrives, and only the office that holds your matter has the key. When it is handed on, the one before cannot open it any more; other units cannot see or find it.",
    committee: "Those who decide on a reward do not see who you are.",
    secret: "We do not keep your secret itself, so we cannot find it again for you.",
    erased:
      "When the time to keep it is over, we destroy the key to your submission. Whatever old backups still hold, nobody can open it again.",
  },
  law: {
    title: "What the law says",
    secrecy:
      "A reporter’s information is confidential. Neither personal details nor the handling of a report may be disclosed to the respondent or to anybody unconcerned. (Measures on Complaints and Reports, art. 37)",
    retaliation:
      "If you report your own employer, it may not retaliate by ending or changing your contract, or in any other way. (Drug Administration Law, art. 106(2))",
  },
  ways: {
    title: "How you may stand towards us",
    named: "Named: we know who you are, can contact you, and you may claim a reward.",
    confidential: "Confidential: you leave your identity, sealed; handlers do not see it.",
    anonymous:
      "Anonymous: you leave nothing. Receipt number and secret are enough to follow it, read our answer and collect a reward.",
  },
  limits: {
    title: "What we cannot prevent",
    device:
      "If your employer watches its computers, phones or network, it can see that you came here, perhaps even what you type.",
    story:
      "A detail that only you know points to you. Before you write, ask: how many people know this?",
    files:
      "The place, time and camera inside a photo are removed. What it shows, the author inside a PDF and the hidden marks of a printer stay.",
    history:
      "“Leave quickly” clears what this site stored. It cannot clear your browser’s history, nor deceive monitoring software.",
    mediation:
      "A complaint is mediated, so the other side learns who complains. If you do not want that, make a report.",
    server:
      "Whoever breaks into the program that makes the pages can see what you are writing and the submissions and files we hold, and can destroy them. Whoever controls the whole server can also open the identities we hold. Encryption cannot prevent that.",
    oneAccount:
      "On this server the pages and the vault run under one account: whoever breaks into the pages can open the identities we hold as well.",
    collude:
      "If a requester and two custodians collude, they can open your identity. You will see that they did; what follows is for the law.",
    screen:
      "Whoever may see something can remember it or photograph the screen. There we rely on records and on the law, not on technology.",
  },
  safer: {
    title: "How to report more safely",
    own: "Use your own phone and mobile data, at home or elsewhere, never at work.",
    private:
      "Use a private window and close it afterwards. Choose “Leave quickly” or press Shift three times, then clear your history.",
    photograph:
      "If you can photograph something again, do not upload the original. Cover staff numbers, names and serial numbers first.",
    later:
      "If it just happened and few people know, wait some days, or state the facts without saying how you know.",
    paper: "Write number and secret on paper and keep it where nobody would look.",
    quiet: "Do not tell colleagues that you reported, nor before a reward has been paid.",
  },
  go: "Make a report",
};
