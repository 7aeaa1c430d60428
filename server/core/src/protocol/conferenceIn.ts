/** The conference that a title most likely speaks of: `Tidewater 2026: two days of logs` gives `Tidewater 2026`. */
export function conferenceIn(title: string): string {
  return (title.split(/: | – | - /)[0] ?? '').trim();
}
