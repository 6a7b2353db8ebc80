import type { Key } from "#app/i18n/translate.ts";
import { useWords } from "#app/ui/words.tsx";

type KeySheetProps = {
  /** Who neither searches nor works on matters has lists alone. */
  readonly hasMatters: boolean;
};

type Line = readonly [key: string, says: Key];

const EVERYWHERE: readonly Line[] = [["?", "keys.says.sheet"]];
const SEARCH: Line = ["/", "keys.says.search"];
const LIST: readonly Line[] = [
  ["j", "keys.says.next"],
  ["k", "keys.says.previous"],
  ["Enter", "keys.says.open"],
];
const MATTER: readonly Line[] = [["u", "keys.says.back"]];

/** Every key that the script hears, and how to turn them off. It names the letters of a page itself. */
export function KeySheet({ hasMatters }: KeySheetProps) {
  const { t } = useWords();
  return (
    <>
      <p className="unheard">{t("keys.unheard")}</p>
      <div className="key-groups">
        <Group title="keys.everywhere" lines={hasMatters ? [...EVERYWHERE, SEARCH] : EVERYWHERE} />
        <Group title="keys.list" lines={LIST} />
        {hasMatters ? <Group title="keys.matter" lines={MATTER} /> : null}
        <section data-here="" hidden>
          <h2>{t("keys.here")}</h2>
          <dl />
        </section>
      </div>
      <p className="soft">{t(hasMatters ? "keys.leadOnMatters" : "keys.lead")}</p>
      <label className="key-choice">
        <input type="checkbox" defaultChecked data-keys-choice="" autoComplete="off" />
        {t("keys.choice")}
      </label>
      <p className="soft key-choice">{t("keys.kept")}</p>
    </>
  );
}

function Group({ title, lines }: { readonly title: Key; readonly lines: readonly Line[] }) {
  const { t } = useWords();
  return (
    <section>
      <h2>{t(title)}</h2>
      <dl>
        {lines.map(([key, says]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(says)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
