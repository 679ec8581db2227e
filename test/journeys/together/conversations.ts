/** Every conversation in which several sides carry one case, each in their own chat and language, and how it ends. */
export const conversations = [
  ['addPartner', 'completed'],
  ['onboardSubscriptions', 'completed'],
  ['switchAzure', 'completed'],
  ['declined', 'declined'],
  ['expired', 'expired'],
  ['withdrawn', 'withdrawn'],
  ['factsChanged', 'completed'],
] as const;
