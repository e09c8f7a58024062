// This is the only module that imports values of zod. It is built into a separate file whose name says what to install:
// without zod, engines and bundlers stop at this import and print the name of the file.
export * as z from "zod";
