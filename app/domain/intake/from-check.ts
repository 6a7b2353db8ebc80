/** Behind the address of a step: who came from the check page to change one thing goes back there with one press. */
export const FROM_CHECK = "?from=check";
