import { KINDS, type Kind } from "#app/domain/intake/kind.ts";
import { LIGHTS, type Light } from "#app/domain/matter/clocks/light.ts";
import { STAGES, type Stage } from "#app/domain/matter/stage.ts";

/** What somebody wants of a queue; null means: whatever it is. */
export type QueueFilter = {
  readonly kind: Kind | null;
  readonly stage: Stage | null;
  readonly light: Light | null;
  /** A staff id, or that nobody has it yet. */
  readonly handler: string | null;
  /** Pieces of whom or what it is about, as they are looked for. */
  readonly words: string;
};

export const NOBODY = "nobody";

const known = <Code extends string>(codes: readonly Code[], code: string | null): Code | null =>
  codes.find((one) => one === code) ?? null;

/** As it was asked for; what is no such code is no wish. */
export const queueFilterOf = (asked: (name: string) => string | null): QueueFilter => ({
  kind: known(KINDS, asked("kind")),
  stage: known(STAGES, asked("stage")),
  light: known(LIGHTS, asked("light")),
  handler: asked("handler"),
  words: asked("about") ?? "",
});

export const asksForAll = ({ words, ...codes }: QueueFilter): boolean =>
  words === "" && Object.values(codes).every((code) => code === null);
