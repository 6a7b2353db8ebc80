import { ButtonLink } from "#app/ui/form/button.tsx";
import { ERROR_MARK } from "#app/ui/form/error-mark.ts";
import { usePage } from "#app/ui/page-context.tsx";
import { useWords } from "#app/ui/words.tsx";

const known = [400, 403, 404, 408, 409, 413, 421, 422, 429, 500, 503] as const;

export type KnownProblem = (typeof known)[number];

/** The page we have words for; another 4xx is a request we cannot read, the rest is our own fault. */
export function problemOf(status: number): KnownProblem {
  if (status === 401) return 403;
  return known.find((one) => one === status) ?? (status >= 400 && status < 500 ? 400 : 500);
}

type ProblemProps = {
  readonly status: number;
  /** There is no office yet that could take anything in. */
  readonly isNotSetUp?: boolean;
};

/** What happened, what to do, whom to call; never a stack. */
export function Problem({ status, isNotSetUp = false }: ProblemProps) {
  const { t } = useWords();
  const { pathname } = usePage();
  const problem = problemOf(status);
  const said = isNotSetUp ? "notSetUp" : problem;
  // A step of the form still holds what was answered before; the others hold nothing to go back to.
  const back = problem === 413 && pathname.startsWith("/file/") ? pathname : null;
  return (
    <main {...ERROR_MARK} id="main" className="wrap narrow">
      <div className="stack">
        <div>
          <p className="soft small">{t("errors.status", { status })}</p>
          <h1>{t(`errors.${said}.title`)}</h1>
          <p className="lead">{t(`errors.${said}.what`)}</p>
        </div>
        <p>{t(`errors.${said}.next`)}</p>
        <div className="actions">
          {back ? <ButtonLink href={back}>{t("errors.back")}</ButtonLink> : null}
          <ButtonLink tone={back ? "quiet" : undefined} href="/">
            {t("errors.home")}
          </ButtonLink>
          <a href="/progress">{t("errors.progress")}</a>
        </div>
        <p className="small">{t("errors.phone")}</p>
      </div>
    </main>
  );
}
