import { entityCharacter, numberedCharacter } from 'markdown-it-kramdown';

/** A text with its entities, named as in HTML or numbered, as the characters that they stand for; others stay. */
export function decoded(text: string): string {
  return text.replace(entity, (all, decimal?: string, hex?: string, name?: string) => {
    if (decimal !== undefined) return numberedCharacter(Number(decimal));
    if (hex !== undefined) return numberedCharacter(Number.parseInt(hex, 16));
    return name === 'apos' ? "'" : (entityCharacter(name ?? '') ?? all);
  });
}

const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{1,30}));/gi;
