import type { Handle } from '@sveltejs/kit';
import { createHash } from 'node:crypto';

/**
 * SvelteKit addresses the files of a hash-routed app from the root of the host. Written relative to the page
 * instead, one build also works from a sub-folder. The policy's hash of the starting script changes with it.
 */
export const handle: Handle = ({ event, resolve }) =>
  resolve(event, {
    transformPageChunk: ({ html }) => {
      const relative = html.replaceAll('"/_app/', '"./_app/');
      return relative.replace(hashOfScript(html), hashOfScript(relative));
    }
  });

function hashOfScript(html: string): string {
  const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';
  return createHash('sha256').update(script).digest('base64');
}
