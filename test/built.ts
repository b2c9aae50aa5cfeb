import { build } from '../scripts/setup.mjs';

/** Before any test: dist/ is what the sources say. Does nothing where it is. */
export default async function built(): Promise<void> {
  await build();
}
