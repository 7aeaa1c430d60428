/** What stands in a new post until its author types over it. */
export const postTexts = {
  introduction: 'Why we went, and what we hoped to bring home.',
  day: 'What this day was about.',
  conclusion: 'What we brought home, and for whom next year is worth the trip.',
} as const;

/** What stands in the fields of a card until its author types over it. */
export const cardTexts = {
  title: 'Title',
  name: 'Speaker',
  profile: 'https://profile',
  company: 'Company',
  photo: 'speaker.png',
  abstract: 'Abstract',
  notes: 'Notes',
  takeaway: 'Takeaway',
  pictureAlt: 'What the picture shows',
  picture: 'picture.png',
  recording: 'https://recording',
  slides: 'https://slides',
  question: 'Question',
  answer: 'Answer',
  nextQuestion: 'Next question',
  nextAnswer: 'Next answer',
} as const;
