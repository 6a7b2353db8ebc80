import type { Shape } from "#app/i18n/shape.ts";
import type { protection as zh } from "#app/i18n/zh/protection.ts";

export const protection: Shape<typeof zh> = {
  title: "How we protect you",
  lead: "First what we do, then what we cannot prevent. Please read both before you decide whether to give your name.",
  sealed: {
    title: "What is sealed",
    identity:
      "Your name, phone, address and e-mail are encrypted separately and kept apart from what you tell us. The staff on the case see at most the first character of your name and two stars; if you choose confidential, not even that. If you leave an e-mail address, only the program that sends our letters uses it.",
    contact:
      "A complaint is mediated, so we have to reach you: its name, phone and address are sealed a second time, and only the handler of that complaint can open them, to arrange the mediation, to check identity or to deliver a document. Each time it is recorded before anything is shown, and you see with your receipt which role opened it, on which day and for what. Of a report there is no such copy.",
    together:
      "Who made a report this site only writes and never reads. Only a separate program, the vault, opens it, after two custodians of two different units have agreed, each with the code on their telephone and a code that the vault mails them for that one request; whoever asks does not count as one of them, and needs both codes as well to open it. Who is a custodian stands in the vault’s own register, which no page can change. It shows only the details asked for, for 15 minutes.",
    apart:
      "On the server the vault runs under an account of its own. Whoever breaks into the program that makes the pages can neither read the vault’s key nor become a custodian, and cannot open the identities we hold.",
    log: "Every step of your matter and every look at it is recorded: which role, on which day. Asking for your identity, agreeing, refusing and looking are recorded before they happen. The record can be added to, not changed, and you can see it with your receipt.",
    named:
      "What you write and upload is encrypted on arrival, and only the unit that holds your matter has the key. Once it is passed on, the previous unit cannot open it any more; other units cannot see or search it.",
    found:
      "So that repeats are recognised, the desk can look for an approval number or a batch, and for the telephone of complainants and of reporters who gave their name and said that they are no insiders. Not the numbers themselves are kept for it, but keyed digests of them. Of what you tell, and of the telephones of confidential, anonymous and inside reporters, there are none, and nobody can search for them.",
    committee: "The people on the reward committee do not see who you are.",
    secret: "We do not keep your secret itself, so we cannot recover it for you.",
    erased:
      "When the retention period is over, we destroy the key to your submission. Even if old backups still hold encrypted text, nobody can open it again.",
  },
  law: {
    title: "What the law says",
    secrecy:
      "A reporter’s information is confidential. Neither personal details nor the handling of a report may be disclosed to the respondent or to anybody unconcerned. (Measures on Complaints and Reports, art. 37)",
    retaliation:
      "If you report your own employer, it may not retaliate by ending or changing your contract, or in any other way. (Drug Administration Law, art. 106(2))",
  },
  ways: {
    title: "Three ways to report",
    named: "Named: we know who you are and can contact you, and you can claim a reward.",
    confidential:
      "Confidential: you give your identity, it is kept sealed, and the staff on the case do not see it.",
    anonymous:
      "Anonymous: you leave nothing. With the receipt number and secret you can check progress, read answers and collect a reward.",
  },
  limits: {
    title: "What we cannot prevent",
    device:
      "If your employer monitors its computers, phones or network, it can see that you visited this site and perhaps even what you typed.",
    story:
      "Details that only you know may show who you are. Before you write, ask yourself how many people know this.",
    files:
      "The place, time and camera model stored in a photo are removed, except from an iPhone’s HEIC photo: that is kept as it is, and you are told when you choose it. What the photo shows, the author of a PDF and the hidden marks of a printer are not.",
    history:
      "“Leave quickly” clears what this site stored, but it cannot clear your browser history or fool monitoring software.",
    mediation:
      "A complaint is mediated, so the other side learns who complained. If you do not want that, make a report instead.",
    server:
      "Whoever breaks into the program that makes the pages can see what you are writing and the submissions, messages and files we hold, and how complainants are reached, and can destroy them; and an identity that custodians look at meanwhile. Whoever controls the whole server can also open the identities we hold. Encryption cannot prevent that.",
    oneAccount:
      "On this server the web program and the custody program use the same account: somebody who breaks into the web program can also open the stored identities.",
    collude:
      "If the requester and two custodians act together, they can open your identity. You will see that they did; holding them to account is a matter for the law.",
    screen:
      "Anyone who may see something can remember it or photograph the screen. Here we rely on records and accountability; technology cannot prevent it.",
  },
  safer: {
    title: "How to report more safely",
    own: "Use your own phone and mobile data, at home or elsewhere, never at work.",
    private:
      "Use a private window and close it when you finish. Press “Leave quickly” or press Esc three times (not while the cursor is in a text field), then clear your history.",
    photograph:
      "If you can take a new photo, do not upload the original. Cover staff numbers, names and serial numbers first.",
    later:
      "If something has just happened and few people know of it, you can wait a few days, or state only the facts and not how you know.",
    paper: "Write the receipt number and the secret on paper and keep it where nobody would look.",
    quiet:
      "Do not tell colleagues that you reported, and do not tell anyone before a reward has been paid.",
  },
  go: "Make a report",
};
