const ADDRESS = "https://bureau.example";

type Args = {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  readonly context: Record<string, never>;
};
type Asked = {
  readonly path: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly form?: Readonly<Record<string, string>> | FormData;
};

/** A browser as the pages' own functions meet it: it keeps the cookies it is given, and follows nothing by itself. */
export function aReader() {
  const cookies = new Map<string, string>();
  let lasting: readonly string[] = [];

  const args = ({ path, params = {}, form }: Asked): Args => {
    const cookie = [...cookies].map((pair) => pair.join("=")).join("; ");
    const body = form instanceof FormData ? form : new URLSearchParams(form);
    const post = form ? { method: "POST", body } : {};
    return {
      request: new Request(ADDRESS + path, { headers: { cookie }, ...post }),
      params,
      context: {},
    };
  };

  const keep = (headers: Headers) => {
    lasting = headers.getSetCookie();
    for (const given of lasting) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(given) ?? [];
      if (value === "") cookies.delete(name);
      else cookies.set(name, value);
    }
  };

  return {
    cookies,
    /** The cookies of the last answer, whole. */
    given: () => lasting,
    /** What a page's function gives back, or the redirect it throws. */
    async ask<Answer>(page: (args: Args) => Promise<Answer> | Answer, asked: Asked) {
      const answer = await Promise.resolve(page(args(asked))).catch((thrown: unknown) => thrown);
      if (answer instanceof Response) keep(answer.headers);
      else if (answer instanceof Error) throw answer;
      return answer;
    },
  };
}

/** Where an answer leads. */
export const leadsTo = (answer: unknown): string | null =>
  answer instanceof Response ? answer.headers.get("location") : null;
