/** The other language must say everything the first says; English may add a singular, `days_one`. */
export type Shape<Words> = {
  readonly [Name in keyof Words]: Words[Name] extends string ? string : Shape<Words[Name]>;
} & { readonly [Name in keyof Words & string as `${Name}_one`]?: string };

/** Every path to a sentence: `home.choice.complaint`, `errors.404.title`. */
export type Path<Words> = {
  [Name in keyof Words & (string | number)]: Words[Name] extends string
    ? `${Name}`
    : `${Name}.${Path<Words[Name]>}`;
}[keyof Words & (string | number)];
