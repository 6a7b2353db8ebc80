import { z } from "zod";
import type { Decision } from "#app/domain/decision.ts";
import type { Provision } from "#app/domain/law/provision.ts";
import type { Acting } from "#app/domain/matter/act.ts";
import type { MatterEvent } from "#app/domain/matter/events.ts";
import type { Matter } from "#app/domain/matter/matter.ts";
import type { Reason } from "#app/domain/matter/reasons.ts";
import { type ActionForm, actionForm } from "#app/ui/action/action-form.ts";
import { TextField } from "#app/ui/form/field.tsx";
import { sentence } from "#app/ui/form/values.ts";
import { useWords } from "#app/ui/words.tsx";

type Reasoned = {
  readonly name: "reason" | "terms" | "record" | "tie" | "financeReply";
  readonly basis: Provision<unknown> | null;
  readonly decide: (matter: Matter, words: string, act: Acting) => Decision<MatterEvent, Reason>;
};

/** An action that asks for one piece of writing and nothing else. */
export const reasoned = ({ name, basis, decide }: Reasoned): ActionForm =>
  actionForm({
    basis,
    schema: () => z.object({ [name]: sentence }),
    Fields: function Writing({ controls }) {
      const { t } = useWords();
      return <TextField {...controls.words(name, t(`desk.field.${name}`))} />;
    },
    decide: (matter, values, { by, on }) => decide(matter, values[name] ?? "", { by, on }),
  });
