/** A unit of the bureau as whoever sends a matter there needs to know it. */
export type Unit = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  /** Somebody there can take a matter up; sent anywhere else it would lie until it is late. */
  readonly handles: boolean;
  /** Kept for its name in what happened; nobody and nothing goes there any more. */
  readonly closed: boolean;
};
