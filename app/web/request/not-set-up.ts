/** What the page that refuses says of it: no bureau has been entered, so nobody would read what is filed. */
export const NOT_SET_UP = "office-not-set-up";
