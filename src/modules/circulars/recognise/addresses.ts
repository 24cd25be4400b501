// Addresses in running text: ASCII only, because in Chinese nothing parts an address from the words around it.

export interface AddressFound {
  index: number;
  value: string;
}

/** E-mail addresses; two glued ones (`a@itu.intb@itu.int`) are told apart at the end of the first domain. */
export function findEmails(text: string): AddressFound[] {
  const found: AddressFound[] = [];
  for (const match of text.matchAll(
    /(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,40}){1,4}(?=@|[^A-Za-z0-9@-]|$)/g,
  )) {
    const value = match[0].replace(/[.-]+$/, '');
    const glued = /^(.{1,80}?@[a-z0-9-]{1,40}\.(?:int|org|com|net))(?=[a-z0-9._-]*$)(?!$|\.)/i.exec(value);
    found.push({
      index: match.index,
      value: text[match.index + match[0].length] === '@' && glued?.[1] ? glued[1] : value,
    });
  }
  return found;
}

/** Web addresses as printed, with or without scheme, without the stop that ends the sentence. */
export function findUrls(text: string): AddressFound[] {
  const shape =
    /(?<![A-Za-z0-9@.])(?:https?:\/\/|www\.|(?=(?:[a-z0-9-]{1,40}\.){1,3}(?:int|org|com|net|ch)\/))[A-Za-z0-9\-._~:/?#[\]@!$&'*+,;=%]{3,300}/gi;
  return [...text.matchAll(shape)].map((match) => ({
    index: match.index,
    value: match[0].replace(/[.,;:!?'\]]+$/, ''),
  }));
}

/** Telephone numbers with their international prefix. */
export function findTelephones(text: string): AddressFound[] {
  return [
    ...text.matchAll(
      /(?<![\d+])(?:\(\+\d{1,3}(?: \d{1,4})?\)|\+|00(?=\d{2} ))\s?\d{1,4}(?:[\s./-]?\(?\d{1,5}\)?){2,7}(?!\d)/g,
    ),
  ].map((match) => ({ index: match.index, value: match[0].trim() }));
}
