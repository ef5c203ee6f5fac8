/** git knows the tree without entries in every repository, stored or not (`empty_tree` in git's object-file.c). */

/** @param idLength characters of an id in the repository: 40 or, with SHA-256, 64 */
export function emptyTree(idLength: number): string {
  return idLength === 40
    ? '4b825dc642cb6eb9a060e54bf8d69288fbee4904'
    : '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321'
}
