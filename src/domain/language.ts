/** The languages that Partnerdesk speaks. */
export const languages = ['en', 'it'] as const;
export type Language = (typeof languages)[number];
