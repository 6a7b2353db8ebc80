import { charactersIn } from "#app/domain/typed/characters.ts";
import { LONGEST } from "#app/domain/typed/longest.ts";
import type { Word } from "#app/shell/matter/proposals/word.ts";
import { byIntent } from "#app/web/form/by-intent.ts";
import type { Form } from "#app/web/form/form.server.ts";

export type WordFault = { readonly field: "reason" | "opinion" | "agrees"; readonly is: Fault };
type Fault = "missing" | "too-long";

/** What somebody wrote with their word, to be shown again where it was refused. */
export type TypedWord = {
  readonly reason: string;
  readonly opinion: string;
  readonly agrees: string;
};

/** The word as it was sent, or what is wrong with what was written. */
export function readWord(form: Pick<Form, "one">): {
  readonly word: Word | null;
  readonly faults: readonly WordFault[];
  readonly typed: TypedWord;
} {
  const typed = {
    reason: form.one("reason"),
    opinion: form.one("opinion"),
    agrees: form.one("agrees"),
  };
  const { kind, faults } = byIntent(form, {
    review: { kind: "review", faults: [] },
    approve: { kind: "approve", faults: [] },
    withdraw: { kind: "withdraw", faults: [] },
    return: { kind: "return", faults: written("reason", typed.reason) },
    say: {
      kind: "say",
      faults: [
        ...(["yes", "no"].includes(typed.agrees)
          ? []
          : ([{ field: "agrees", is: "missing" }] as const)),
        ...written("opinion", typed.opinion),
      ],
    },
  } as const);
  return { word: faults.length > 0 ? null : wordOf(kind, typed), faults, typed };
}

function wordOf(kind: Word["kind"], { reason, opinion, agrees }: TypedWord): Word {
  switch (kind) {
    case "return":
      return { kind, reason };
    case "say":
      return { kind, opinion, agrees: agrees === "yes" };
    case "review":
    case "approve":
    case "withdraw":
      return { kind };
  }
}

function written(field: WordFault["field"], text: string): readonly WordFault[] {
  if (text === "") return [{ field, is: "missing" }];
  return charactersIn(text) > LONGEST ? [{ field, is: "too-long" }] : [];
}

/** The maker stays with the matter; for anybody else it may be gone from sight, and the next one waits. */
export const afterWord = ({ kind }: Word, matterId: string): string =>
  kind === "withdraw"
    ? `/desk/matters/${matterId}?said=withdraw`
    : `/desk?queue=awaiting&said=${kind}`;
