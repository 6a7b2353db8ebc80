import type { Answer } from "#tests/simulate/doing.ts";
import { fingerprint } from "#tests/simulate/setting/fingerprint.ts";
import { type Death, dying } from "#tests/simulate/setting/killing.ts";
import { queued } from "#tests/simulate/setting/queueing.ts";
import type { Draw } from "#tests/support/acts/draw.ts";

/** In which way something is pressed. */
export type Way =
  | "once"
  | "again"
  | "same-form-at-once"
  | "two-forms-at-once"
  | "by-another-at-once"
  | "killed";

/** Mostly as it should be. */
export function drawWay(draw: Draw): Way {
  const lot = draw(100);
  if (lot < 78) return "once";
  if (lot < 84) return "again";
  if (lot < 89) return "same-form-at-once";
  if (lot < 93) return "two-forms-at-once";
  return lot < 96 ? "by-another-at-once" : "killed";
}

const MOST_WRITES = 12;

export function drawDeath(draw: Draw): Death {
  const lot = draw(10);
  if (lot === 0) return "at-commit";
  return lot < 3 ? "after-commit" : { before: 1 + draw(MOST_WRITES) };
}

type Send = () => Promise<Answer>;
export type Sending = {
  readonly send: Send;
  /** The same by a form of its own, and by somebody else. */
  readonly anew: Send;
  readonly byAnother: Send | null;
  readonly matterId: string | null;
  readonly ownerUrl: string;
  readonly isSingle: boolean;
  readonly inParts: boolean;
  readonly death: Death;
};
/** What was answered, in the order in which it was sent; what must not be, in words; whether it was cut short first. */
export type Sent = {
  readonly answers: readonly Answer[];
  readonly faults: readonly string[];
  readonly killed?: boolean;
};

const accepted = (answers: readonly Answer[]) => answers.filter(({ ok }) => ok).length;
const fault = (is: boolean, words: string): readonly string[] => (is ? [words] : []);

export const SEND: Readonly<Record<Way, (sending: Sending) => Promise<Sent>>> = {
  once: async ({ send }) => ({ answers: [await send()], faults: [] }),

  async again({ send }) {
    const first = await send();
    const before = await fingerprint();
    const second = await send();
    const isKept = !first.ok || (second.ok && (await fingerprint()) === before);
    return { answers: [first, second], faults: fault(!isKept, "pressed again, it counted again") };
  },

  async "same-form-at-once"({ send }) {
    const answers = await Promise.all([send(), send()]);
    return { answers, faults: fault(accepted(answers) === 1, "one form, two answers") };
  },

  async "two-forms-at-once"({ send, anew, isSingle }) {
    const answers = inOrder(await Promise.all([send(), anew()]));
    return { answers, faults: fault(isSingle && accepted(answers) > 1, "done twice by two forms") };
  },

  async "by-another-at-once"({ send, byAnother, matterId, ownerUrl }) {
    if (!byAnother || !matterId) return { answers: [await send()], faults: [] };
    return { answers: await queued({ ownerUrl, matterId }, [send, byAnother]), faults: [] };
  },

  async killed({ send, death, inParts }) {
    const before = await fingerprint();
    const killed = await dying(death, send);
    const between = await fingerprint();
    const isLost = killed && death !== "after-commit";
    const answer = await send();
    const isSame = answer.ok ? (await fingerprint()) === between : between === before;
    if (inParts) return { answers: [answer], killed, faults: [] };
    return {
      answers: [answer],
      killed,
      faults: [
        ...fault(isLost && between !== before, "cut short, something was kept"),
        ...fault(killed && !isLost && !isSame, "its answer lost, it counted again"),
      ],
    };
  },
};

/** Which of two at once came first is not to be had again. */
const inOrder = (answers: readonly Answer[]) =>
  answers.toSorted((one, other) => Number(other.ok) - Number(one.ok));
