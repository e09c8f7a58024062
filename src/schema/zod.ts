// This is the only module that imports values of zod. It is built into a separate file. If zod is not installed,
// engines and bundlers stop at this import and print the name of the file, which says what to install.
export * as z from "zod";
