/** What people do who give a talk. Tools do some of it as well: a name has to stand in front. */
export const acts: ReadonlySet<string> = new Set(
  `answered answers argued argues asked asks began begins believes brought brings built builds closed closes coded codes
  compared compares convinced demoed demonstrated demonstrates demos describes described did discussed discusses drew draws
  ended ends entertained explained explains finished gave gives goes handed held holds introduced introduces joined kicked
  led leads let lets made makes mentioned opened opens presented presenting presents put ran reminded reminds runs said says
  shared shares showed shows speaking speaks spoke started starts takes talked talking talks taught teaches tells thinks told
  took tried walked walks warned warns went writes wrote works`.split(/\s+/),
);

/** What they give, in the singular. */
export const talkNouns: ReadonlySet<string> = new Set(
  'talk session keynote presentation workshop lecture demo panel tutorial'.split(' '),
);
