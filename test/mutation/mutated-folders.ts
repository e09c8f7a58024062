/**
 * Mutation testing changes the code in these folders of `src`. The unit tests in the folder of the same name in `test`
 * have to detect the changes.
 */
export const mutatedFolders: readonly string[] = ["dates", "dataset/rules", "query"];
