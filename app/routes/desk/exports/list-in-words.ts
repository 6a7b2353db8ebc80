import type { Queue } from "#app/domain/access/queues.ts";
import { NOBODY, type QueueFilter } from "#app/domain/search/queue-filter.ts";
import { formatList } from "#app/i18n/format.ts";
import type { Language, Translate } from "#app/i18n/translate.ts";

type List = {
  readonly queue: Queue;
  readonly filter: Omit<QueueFilter, "words">;
  /** What the handler of the filter is called. */
  readonly handler: string | null;
};
type Words = { readonly t: Translate; readonly language: Language };

/** From which queue a list is drawn, and what of it, in the words of the queue's own page. */
export function listInWords({ queue, filter, handler }: List, { t, language }: Words): string {
  const { kind, stage, light } = filter;
  const asked = [
    kind && t(`matter.kind.${kind}`),
    stage && t(`matter.stage.${stage}`),
    light && t(`desk.light.name.${light}`),
    filter.handler === NOBODY ? t("desk.filter.nobody") : handler,
  ].filter((one) => one !== null);
  return formatList([t(`desk.queue.name.${queue}`), ...asked], language);
}
