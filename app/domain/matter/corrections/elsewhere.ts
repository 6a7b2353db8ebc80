import { type Elsewhere, OF_ANSWERS, OF_SEALED } from "#app/domain/matter/corrections/recorded.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";

type Shown = {
  /** Newest first, as a page shows them. */
  readonly events: readonly { readonly event: MatterEvent }[];
  readonly answers: Readonly<Record<string, unknown>>;
};

/** What stands of a matter in its history and in what was filled in, as far as a correction can name it. */
export const elsewhereIn = ({ events, answers }: Shown): Elsewhere => ({
  events: events.map(({ event }) => event).toReversed(),
  answers: Object.fromEntries(
    [...OF_ANSWERS, ...OF_SEALED].flatMap((name) => {
      const answer = answers[name];
      return typeof answer === "string" ? [[name, answer] as const] : [];
    }),
  ),
});
