/** A decision on a reward, looked at again: on the desk, and on its reporter's page. */
export const reviewWords = {
  action: { "review-answer": "Answer the request for review of the reward" },
  event: {
    "reward-review-asked": "The reporter asked for a review of the reward",
    "reward-review-answered": "Request for review answered",
  },
  clock: { "reward-review-answer": "Answer the request for review of the reward" },
  confirm: {
    "review-answer":
      "The reporter's reasons are among the messages. Somebody other than assessed at first reviews. If the decision stands, nothing changes. If it is assessed anew, the decision no longer holds, everything begins again with the assessment, and the time for telling the reporter runs anew from today. The reasons go into the letter, and the reporter reads them on the progress page.",
  },
  field: {
    reviewAnswer: "Outcome of the review",
    reviewUpheld: "The decision stands",
    reviewReopened: "Assess anew",
    reviewReason: "Reasons",
    reviewReasonHint:
      "The reporter reads these words in the letter. Answer each point of the request; name no member of the committee and nobody's opinion.",
  },
  fault: {
    reviewAnswer: { choose: "Choose the outcome of the review." },
    reviewReason: {
      missing: "Give the reasons.",
      "too-long": "The reasons may have {{longest}} characters; please shorten them.",
    },
  },
  reason: {
    "no-review-asked": "The reporter has not asked for a review, or has been answered.",
    "review-open": "The request for a review has not been answered yet.",
    "authorisation-open":
      "Finance has authorised the payment. They send it back first; then the reward can begin anew.",
    "review-late":
      "A review cannot be asked for now: the decision has not been told yet, the time is over, or this decision has been reviewed already.",
    "review-still-possible":
      "The reporter may still ask for a review; the file can be closed afterwards.",
  },
} as const;

/** The reporter's page. */
export const review = {
  title: "Ask for a review of the decision on the reward",
  lead: "If you disagree with the sum, the grade, or that there is no reward, the office looks at it once more.",
  until: "Please ask by {{day}} (included).",
  ownRule:
    "This is the office's own rule: somebody other than assessed at first reviews, and you are answered within {{days}} working days of asking. What the national measures say of a review has yet to be verified.",
  once: "One decision is reviewed once. You may claim the reward all the same; if the decision stands, nothing changes.",
  text: "Your reasons",
  hint: "Say what you think is wrong, and why. {{longest}} characters at most. Do not write your name or how to reach you.",
  button: "Ask for a review",
  sealed:
    "What you write is kept encrypted; only the unit in charge can read it. You find it among the messages as well.",
  closed: "A review cannot be asked for now",
  unsent: "What you wrote was not sent; you can copy it:",
  link: "Disagree? Ask for a review of this decision",
  linkUntil: "You may ask for a review until {{day}} (included).",
  asked:
    "You asked for a review on {{day}}. The office answers by {{due}} (included) at the latest.",
  answered: "The office answered your request for review on {{day}}; see the letters below.",
} as const;
