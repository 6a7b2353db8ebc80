import routes from "#app/routes.ts";

type Entry = {
  readonly file: string;
  readonly path?: string | undefined;
  readonly index?: boolean | undefined;
  readonly children?: readonly Entry[] | undefined;
};

export type Page = { readonly file: string; readonly path: string };

/** Every address of the site map, with the file that answers there; frames have none of their own. */
export const PAGES: readonly Page[] = pagesIn(routes, "");

function pagesIn(entries: readonly Entry[], above: string): readonly Page[] {
  return entries.flatMap(({ file, path, children }) => {
    const here = path ? `${above}/${path}` : above;
    if (children) return pagesIn(children, here);
    return [{ file, path: here === "" ? "/" : here }];
  });
}
