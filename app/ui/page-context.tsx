import { createContext, type ReactNode, useContext } from "react";
import type { OfficeFacts } from "#app/domain/office/facts.ts";
import type { Language } from "#app/i18n/translate.ts";

/** What every component may ask about the page it stands on. Nothing hydrates, so a context is enough. */
export type Page = {
  readonly language: Language;
  readonly view: "standard" | "elder";
  readonly nonce: string;
  readonly pathname: string;
  /** Drawn anew for every page: by it and its place each form of the page is known when it is posted. */
  readonly formKey: string;
  /** When a code was last given in this session; absent where nobody of the office is signed in. */
  readonly provenAt?: Date | undefined;
  /** Null before there is an office, and where a page stands in for one that failed. */
  readonly office: OfficeFacts | null;
};

const PageContext = createContext<Page>({
  language: "zh",
  view: "standard",
  nonce: "",
  pathname: "/",
  formKey: "",
  office: null,
});

type PageProviderProps = { readonly page: Page; readonly children: ReactNode };

export function PageProvider({ page, children }: PageProviderProps) {
  return <PageContext.Provider value={page}>{children}</PageContext.Provider>;
}

export function usePage(): Page {
  return useContext(PageContext);
}
