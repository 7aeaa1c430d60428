/** Words whose point does not end a sentence although a capital follows, without that point, in lower case. */
export const abbreviations: ReadonlySet<string> = new Set(
  `
  a.k.a adj aka al approx apr aug b.a b.sc bijv blz bv bzw ca capt cf ch chap col d.c d.h dec dept dhr dipl-ing dr ds
  e.g ed eds eg esp est ev evt ex excl ext feb fig figs fr gen hon i.e ibid ie incl ing ir jan jr jul jun lt m.a m.sc
  maj mevr mr mrs ms mt mw no nov nr oct op p ph.d pp prof rep resp rev sec sen sep sept sgt sr st str tel u.k u.s
  u.s.a univ v ver viz vol vs z.b
  `
    .trim()
    .split(/\s+/),
);
