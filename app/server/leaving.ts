let leaving = false;

/** Whether this process is on its way out: it still serves, and asks whoever shares out the requests for no more. */
export const isLeaving = (): boolean => leaving;

export function leave(): void {
  leaving = true;
}
