/**
 * A word for an address as Jekyll makes it: each run of other characters is one hyphen, one at each end is cut.
 * `default` keeps letters, marks and digits of any script; `pretty` also `._~!$&'()+,;=@`. Letter case stays.
 */
export function slugify(text: string, mode: 'default' | 'pretty'): string {
  const others = mode === 'pretty' ? /[^\p{M}\p{L}\p{Nd}._~!$&'()+,;=@]+/gu : /[^\p{M}\p{L}\p{Nd}]+/gu;
  return text.replace(others, '-').replace(/^-|-$/g, '');
}
