/** What may be wrong with what somebody typed, whatever form asked for it, and how it is read back. */
export const typed = {
  fault: {
    "not-a-day": "We cannot read this date. Write it like 14 September 2026 or 2026-09-14",
    "not-a-time":
      "We cannot read this time. Write 14 September 2026, or only September 2026 or 2026; if you do not remember, write “not sure”",
    "no-such-day": "There is no such day in the calendar. Check the month and the day",
    "two-ways": "This date can be read in two ways. Put the year first, like 2026-03-05",
    "no-year": "Add the year, like 5 March 2026",
    "wrong-order": "The end lies before the beginning. Check both dates",
    "in-the-future": "The date cannot be later than today",
    "too-early": "The date is too early. Check the year",
    "not-an-amount": "We cannot read this amount. Write one number, such as 268.50",
    "two-numbers": "This looks like two numbers. Write one amount, such as 268.50",
    "too-much": "The amount is too large. Check the decimal point and the number of digits",
    "no-area-code": "Add the area code, such as 010-65551234. For a number in Hong Kong, add +852",
    "mobile-digits": "A mobile number has 11 digits. Check for one too many or one missing",
    "several-numbers": "Write one number here. You can put another one into your account",
    "not-a-phone":
      "We cannot read this number. Write a mobile number, or an area code and a number, such as 010-65551234 ext 801",
    "no-at": "An email address has an @, such as zhen@example.com",
    "several-addresses": "Write one email address here",
    "not-an-address":
      "No letter would arrive at this email address. Check it for characters too many or missing",
  },
  unknownTime: "Not remembered",
  span: "{{from}} to {{through}}",
} as const;
