/** Fills an empty database. */
export async function seedWhenEmpty(): Promise<void> {}

/** How to sign in as each person of the story. */
export const demoSignIns = (): string[] => [];
