import { z } from "zod";
import type { Decision } from "#app/domain/decision.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import type { desk } from "#app/i18n/zh/desk.ts";
import { type ActionForm, actionForm, type Circumstances } from "#app/ui/action/action-form.ts";
import { useWords } from "#app/ui/words.tsx";

type Confirming = {
  readonly says: keyof typeof desk.action.confirm;
  readonly basis: Provision<unknown> | null;
  readonly decide: (
    matter: Matter,
    act: Acting,
    circumstances: Circumstances,
  ) => Decision<MatterEvent, Reason>;
};

const asksNothing = () => z.object({});

/** An action that asks nothing: one sentence that says what will happen, and the button. */
export const confirming = ({ says, basis, decide }: Confirming): ActionForm =>
  actionForm({
    basis,
    schema: asksNothing,
    Fields: function Confirm() {
      const { t } = useWords();
      return <p>{t(`desk.action.confirm.${says}`)}</p>;
    },
    decide: (matter, _, circumstances) => {
      const { by, on } = circumstances;
      return decide(matter, { by, on }, circumstances);
    },
  });
