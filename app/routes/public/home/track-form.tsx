import { Button } from "#app/ui/form/button.tsx";
import { InputField } from "#app/ui/form/field.tsx";
import { useWords } from "#app/ui/words.tsx";

/** Posted, so that number and secret never stand in an address. */
export function TrackForm() {
  const { t } = useWords();
  return (
    <section className="panel" aria-labelledby="track">
      <h2 id="track">{t("home.track.title")}</h2>
      <form className="stack tight" method="post" action="/progress">
        <InputField
          name="number"
          label={t("home.track.number")}
          code
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <InputField
          name="secret"
          label={t("home.track.secret")}
          code
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <Button>{t("home.track.submit")}</Button>
        <p className="small">
          <a href="/help#lost">{t("home.track.lost")}</a>
        </p>
      </form>
    </section>
  );
}
