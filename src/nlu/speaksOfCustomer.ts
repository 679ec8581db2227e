const customer = /(?<!\p{L})(?:customers?|clients?|client[ei])(?!\p{L})/iu;
/** "We are the customer", "siamo un cliente": the customer themselves. */
const oneself =
  /(?<!\p{L})(?:(?:i am|i['’]m|we are|we['’]re|as) (?:an? |the |your )?(?:end )?(?:customers?|clients?)|(?:sono|siamo|come|da) (?:noi )?(?:il |un |una |i |dei )?client[ei])(?!\p{L})/iu;

/** Whether a message speaks of a customer who is not its writer, as a partner does: "our customer wants to keep Fabrikam". */
export const speaksOfCustomer = (text: string): boolean => customer.test(text) && !oneself.test(text);
