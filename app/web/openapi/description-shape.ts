import type { Schema } from "#app/web/openapi/schema.ts";

type MediaType = "application/json" | "text/plain" | "text/csv" | "text/html";

export type Description = {
  readonly openapi: string;
  readonly info: { readonly title: string; readonly version: string; readonly description: string };
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Door>>;
};

export type Parameter = {
  readonly name: string;
  readonly in: "query" | "cookie";
  readonly description: string;
  readonly required: boolean;
  readonly schema: Schema;
};

export type DescribedAnswer = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, { readonly schema: Schema }>>;
  readonly content: Partial<Readonly<Record<MediaType, { readonly schema: Schema }>>>;
};

/** One address. All of them can only be asked: what another method is answered stands with the rest, under 405. */
export type Door = {
  readonly get: {
    readonly operationId: string;
    readonly summary: string;
    readonly description: string;
    readonly parameters?: readonly Parameter[];
    readonly responses: Readonly<Record<string, DescribedAnswer>>;
  };
};
