// The only import of zod's values. It is built into a file of its own whose name says what to do, because where zod is
// not installed, engines and bundlers stop at this import and print the name of the file that has it.
export * as z from "zod";
