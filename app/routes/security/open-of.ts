/** The units that are not closed: where somebody or something can still go. */
export const openOf = <One extends { readonly closedOn: string | null }>(
  units: readonly One[],
): readonly One[] => units.filter(({ closedOn }) => closedOn === null);
