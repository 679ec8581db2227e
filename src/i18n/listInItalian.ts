const conjunction = new Intl.ListFormat('it-IT', { type: 'conjunction' });

/** "Tenant ed E-mail": before another "e" the "e" wants a "d". */
export const listInItalian = (items: readonly string[]): string =>
  conjunction
    .formatToParts(items)
    .map(({ type, value }, index, parts) =>
      type === 'literal' && value === ' e ' && /^[eèé]/i.test(parts[index + 1]?.value ?? '') ? ' ed ' : value,
    )
    .join('');
