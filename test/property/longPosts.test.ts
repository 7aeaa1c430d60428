import { linearWork } from './linearWork.ts';
import { longPosts } from './longPosts.ts';

linearWork('work of the rules grows linearly', longPosts, new URL('./rulesWorker.ts', import.meta.url), 100);
linearWork('work of the features grows linearly', longPosts, new URL('./featuresWorker.ts', import.meta.url), 100);
