/** Where a service keeps what its pages show: a further one is one more line. */
const exports: readonly (readonly [RegExp, (found: readonly string[]) => string])[] = [
  // the API, and what pages embed
  [/^https?:\/\/sessionize\.com\/(?:api\/v2|view)\/(\w+)(?:\/.*)?$/i, ([, id = '']) => sessionizeAddress(id)],
  [
    /^(https?:\/\/(?:pretalx\.com|[^/]*\.pretalx\.com)\/[\w-]+)(?:\/(?!.*schedule\.(?:json|xml)).*)?$/i,
    ([, event = '']) => `${event}/schedule/export/schedule.json`,
  ],
  [
    /^https?:\/\/(?:www\.|archive\.)?fosdem\.org\/(\d{4})(?:\/.*)?$/i,
    ([, year = '']) => `https://fosdem.org/${year}/schedule/xml`,
  ],
];

/** The address of the export behind a page of a service that is known; `null` for others, and for the export itself. */
export function addressOfExport(url: string): string | null {
  const plain = url.replace(/\?.*$/, '');
  for (const [pattern, addressOf] of exports) {
    const found = pattern.exec(plain);
    if (found) return addressOf(found);
  }
  return null;
}

export function sessionizeAddress(id: string): string {
  return `https://sessionize.com/api/v2/${id}/view/All`;
}
