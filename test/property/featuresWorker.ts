import { answerWithSteps } from './coreSteps.ts';

await answerWithSteps(async () => (await import('./featuresOnPost.ts')).shower);
