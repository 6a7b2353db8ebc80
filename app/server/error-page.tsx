import { renderToStaticMarkup } from "react-dom/server";
import { langTag } from "#app/i18n/lang-tag.ts";
import { translator } from "#app/i18n/translate.ts";
import { titledByError } from "#app/ui/form/error-mark.ts";
import { Problem, problemOf } from "#app/ui/form/problem.tsx";
import { PublicFrame } from "#app/ui/frame/public-frame.tsx";
import { type Page, PageProvider } from "#app/ui/page-context.tsx";

type Reader = Pick<Page, "language" | "view" | "pathname">;
type ErrorPageOptions = Reader & { readonly status: number; readonly sheet: string | null };

/** A refusal from outside the pages: whole, in the reader's language, with nothing of the request in it but its path. */
export function errorPage(options: ErrorPageOptions): string {
  const { language, view, pathname } = options;
  const page: Page = { language, view, nonce: "", pathname, formKey: "", office: null };
  const document = (
    <PageProvider page={page}>
      <Document {...options} />
    </PageProvider>
  );
  return `<!DOCTYPE html>${titledByError(renderToStaticMarkup(document), language)}`;
}

function Document({ status, language, view, sheet }: ErrorPageOptions) {
  const t = translator(language);
  const title = t(`errors.${problemOf(status)}.title`);
  return (
    <html lang={langTag(language)} data-view={view}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{t("common.titled", { title })}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {sheet ? <link rel="stylesheet" href={sheet} /> : null}
      </head>
      <body>
        <PublicFrame>
          <Problem status={status} />
        </PublicFrame>
      </body>
    </html>
  );
}
