import { Button } from "#app/ui/form/button.tsx";
import { KeySheet } from "#app/ui/frame/key-sheet.tsx";
import { usePage } from "#app/ui/page-context.tsx";
import { useWords } from "#app/ui/words.tsx";

/** The sheet over any page of the desk, opened by its key alone; the page of the same name has it in itself. */
export function KeyDialog({ hasMatters }: { readonly hasMatters: boolean }) {
  const { t } = useWords();
  const { pathname } = usePage();
  return (
    <>
      {pathname === "/desk/keys" ? null : (
        <dialog className="shortcuts" aria-labelledby="keys-title" data-sheet="">
          <h2 id="keys-title">{t("keys.title")}</h2>
          <KeySheet hasMatters={hasMatters} />
          <Button tone="quiet" type="button" data-close="">
            {t("keys.close")}
          </Button>
        </dialog>
      )}
      <script type="module" src="/keys.js" />
    </>
  );
}
