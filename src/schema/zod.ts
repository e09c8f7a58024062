// The only import of zod's values. It is built into a separate file whose name says what to install: without zod, engines
// and bundlers stop at this import and print the name of the file.
export * as z from "zod";
