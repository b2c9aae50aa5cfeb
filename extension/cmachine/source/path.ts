/**
 * `name` seen from the folder `dir` of a tree, as a path inside that tree; undefined if it is absolute or leaves the tree.
 * Backslashes are no separators: C sources of the trees use "/" alone.
 */
export function pathInside(dir: string, name: string): string | undefined {
  if (name === '' || name.startsWith('/') || name.includes('\0') || /^[A-Za-z]:[/\\]/.test(name)) return undefined;
  const parts: string[] = [];
  for (const part of (dir === '' ? name : `${dir}/${name}`).split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else parts.push(part);
  }
  return parts.length === 0 ? undefined : parts.join('/');
}

/** The folder of a path inside a tree, "" for the root. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}
