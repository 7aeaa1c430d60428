import { expect, test } from 'vitest';
import { recordingAt } from './links.ts';

test.each([
  ['https://www.youtube.com/embed/aBc-12_x?si=q', 'https://www.youtube.com/watch?v=aBc-12_x'],
  ['https://www.youtube-nocookie.com/embed/aBc-12_x', 'https://www.youtube.com/watch?v=aBc-12_x'],
  ['https://player.vimeo.com/video/123?title=0', 'https://vimeo.com/123'],
  // an unlisted video needs its key, and a list has no page of this form
  ['https://player.vimeo.com/video/123?h=ab12', 'https://player.vimeo.com/video/123?h=ab12'],
  ['https://www.youtube.com/embed/videoseries?list=PL1', 'https://www.youtube.com/embed/videoseries?list=PL1'],
  ['https://youtu.be/aBc-12_x', 'https://youtu.be/aBc-12_x'],
  ['javascript:alert(1)', null],
  [null, null],
])('the page of a recording at %j', (value, page) => {
  expect(recordingAt(value)).toBe(page);
});
