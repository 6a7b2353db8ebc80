export const reward = {} as const;
