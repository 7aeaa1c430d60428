#!/usr/bin/env node
import { load } from './load.mjs';

await load('lectern.cjs');
