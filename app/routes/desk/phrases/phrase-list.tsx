import type { Day } from "#app/domain/calendar/day.ts";
import { ACTIONS } from "#app/domain/matter/action.ts";
import { groundsFor } from "#app/domain/phrases/grounds.ts";
import { choiceLabel } from "#app/ui/action/choice-label.ts";
import { PHRASE } from "#app/ui/desk-form/phrase.ts";
import { Button } from "#app/ui/form/button.tsx";
import { FormKey } from "#app/ui/form/form-key.tsx";
import { DayTime } from "#app/ui/time.tsx";
import { useWords } from "#app/ui/words.tsx";
import type { KeptPhrase } from "#db/queries/phrases/phrases.server.ts";

type PhraseListProps = { readonly phrases: readonly KeptPhrase[]; readonly today: Day };

/** The phrases of a unit, action by action in the order of a matter's way, each with a button that retires it. */
export function PhraseList({ phrases, today }: PhraseListProps) {
  const { t } = useWords();
  if (phrases.length === 0) return <p className="panel">{t("phrases.none")}</p>;
  return (
    <>
      {ACTIONS.map((action) => {
        const ofAction = phrases.filter((phrase) => phrase.action === action);
        if (ofAction.length === 0) return null;
        return (
          <section key={action} className="panel stack" aria-labelledby={`of-${action}`}>
            <h2 id={`of-${action}`}>{t(`matter.action.${action}`)}</h2>
            {ofAction.map((phrase) => (
              <KeptOne key={phrase.id} phrase={phrase} grounds={groundsFor(action, today)} />
            ))}
          </section>
        );
      })}
    </>
  );
}

type KeptOneProps = {
  readonly phrase: KeptPhrase;
  readonly grounds: ReturnType<typeof groundsFor>;
};

function KeptOne({ phrase, grounds }: KeptOneProps) {
  const words = useWords();
  const { t } = words;
  const { id, ground, name, by, madeOn } = phrase;
  const known = grounds.find(({ value }) => value === ground);
  return (
    <form className="stack" method="post" action={PHRASE.path}>
      <FormKey />
      <input type="hidden" name="phrase" value={id} />
      <h3>{name}</h3>
      {ground === null ? null : (
        <p className="small">{known ? choiceLabel(known, words) : t("phrases.formerGround")}</p>
      )}
      <p className="prose">{phrase.words}</p>
      <p className="soft small">
        {t("phrases.madeBy", { name: by })} <DayTime day={madeOn} />
      </p>
      <div className="actions">
        <Button
          tone="quiet"
          name="intent"
          value="retire"
          aria-label={t("phrases.retireThis", { name })}
        >
          {t("phrases.retire")}
        </Button>
      </div>
    </form>
  );
}
