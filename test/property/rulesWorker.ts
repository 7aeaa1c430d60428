import { answerWithSteps } from './coreSteps.ts';

await answerWithSteps(async () => (await import('./rulesOnPost.ts')).checker);
