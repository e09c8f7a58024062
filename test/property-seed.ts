import fc from "fast-check";

// Every run has the same input, so that a failure can be repeated. `PROPERTY_SEED=2 npm run properties` tests other
// input.
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1) });
