/** Words that titles have and people's names have not, in lower case. */
export const titleWords: ReadonlySet<string> = new Set(
  `a about action adventure adventures after against age agile ai all always an and angular api apis app application
  applications apps approach architecting architects architecture architectures are around art as async at audience
  automated automation autonomous azure aws backend basics be beginners behind best better beyond big book boot boxes
  breakfast break bridge browser build building business busy but by can case challenges change changes closing cloud
  clouds cluster code coding collaboration command commands community complete computer concepts concurrency conclusion
  conclusions conference container containers context contexts continuous contract contracts core crash culture customer
  cross daily dashboard data database databases day days debugging decision deep deliver delivery demo deployment
  deployments design designing develop developer developers developing development devops digital discipline discovery
  discussion distributed dive docker does domain domains down driven ecosystem effective elastic end engine engineer
  engineering engineers enterprise event events everything evolution example examples experience experienced experiment
  experiments explained fast field final first five flow food for four framework frameworks free from front frontend full
  functional functions fun fundamentals future game games garbage gateway gems getting git global go good google great
  group growing guide hands hack hat health hello hidden high history how http human i ibm if impact important in
  inside insights integration intelligence interactive internet into intro introducing introduction iot is it its java
  javascript journey kafka kanban key keynote keynotes keys kotlin kubernetes lab large last law lead leadership learned
  learning learnings legacy less lesson lessons life lightning like linux live location logging love low machine made
  make making management managing manifesto massive maturity memory message messages messaging meetup method methods
  metrics microservice microservices microsoft migrating migration mobile model modeling modelling models modern module
  modules monitoring monolith monoliths more morning most my myths native need network networking networks new next no
  node not notes observability of off on one only open operating operations operator oracle or organization organizations
  other our out over overview own panel parallel part party parties pattern patterns people performance performant
  perspective perspectives pipeline pipelines pitfalls pivotal platform platforms policy power practical practice
  practices pragmatic principles problem problems process processing product production productivity products program
  programming programs project projects promises protocol python quality queries query question questions reactive react
  ready real recap red release releases remote requirements resilience resilient rest results road roadmap room rules
  ruby run running runtime rust safe scala scalable scale scaling schedule scratch script scrum search second secrets
  secure securing security self serverless server service services session sessions seven shift should simple site six
  slides small smart social software solution solutions source sourcing speed sponsor sponsors spring sql stack standard
  start started state stories story strategies strategy stream streaming streams structure structures style summary
  support swift system systems tales talk talks team teams tech technical technologies technology ten test testing tests
  the their them theory things thinking third thoughts thousand three time tips to together tool tooling tools topic
  topics towards tracing track tracks training transaction transactions transformation transforming trends tricks
  trust truth tutorial two type types typescript ui under understanding unit up use user users using value values
  version versions versus video view virtual vision visual vs was way ways we web welcome what when where which who why
  will with without women work workflow workflows working works workshop workshops world writing wrong year you your
  zero`
    .split(/\s+/)
    .filter((word) => word !== 'will' && word !== 'art'),
);

/** Words between or in names that are written small. */
export const particles: ReadonlySet<string> = new Set(
  `af al av ben bin bint da das de degli dei del della den der des di do dos du e el het i ibn la las le los op 't ten
  ter te tot und van vom von y zu zum zur st`.split(/\s+/),
);

/** Words that end or stand in the names of companies, in lower case. */
export const companyWords: ReadonlySet<string> = new Set(
  `ag academy agency bank bv bvba company consulting consultancy corp corporation foundation gmbh group inc institute
  international lab labs limited llc ltd network networks nv oy partners plc research sa school sarl software solutions
  studio studios systems team technologies technology university`.split(/\s+/),
);

/** Sites on which people show who they are, without `www.`. */
export const profileHosts: ReadonlySet<string> = new Set(
  `about.me bsky.app facebook.com github.com gitlab.com instagram.com linkedin.com lanyrd.com mastodon.social medium.com
  sched.com sessionize.com stackoverflow.com twitter.com x.com xing.com`.split(/\s+/),
);
