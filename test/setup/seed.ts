import fc from 'fast-check';

// the same values at each run: red means that a change did it; another LECTERN_SEED looks for what nobody has seen yet
fc.configureGlobal({ seed: Number(process.env.LECTERN_SEED ?? 20_261_122) });
