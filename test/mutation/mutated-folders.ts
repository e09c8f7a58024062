/**
 * The folders of `src` that mutation testing changes. The unit tests in the folder of `test` with the same name have to
 * detect the changes.
 */
export const mutatedFolders: readonly string[] = ["dates", "dataset/rules", "query"];
