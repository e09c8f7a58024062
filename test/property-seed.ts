import fc from "fast-check";

// The same input in every run, so that a failure can be repeated. PROPERTY_SEED=2 npm run unit looks at other input.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
