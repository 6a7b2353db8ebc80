type Answers<Asked> = { readonly [Name in keyof Asked]: Awaited<Asked[Name]> };

/** Waits for all of these at once, and gives the answer of each under its name; the first that fails is the failure of all. */
export async function allOf<Asked extends Readonly<Record<string, unknown>>>(
  asked: Asked,
): Promise<Answers<Asked>> {
  const answers = await Promise.all(
    Object.entries(asked).map(async ([name, answer]) => [name, await answer] as const),
  );
  return Object.fromEntries(answers) as Answers<Asked>;
}
