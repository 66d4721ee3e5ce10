import type { BriefingDraft } from '../../state/briefingDraft.svelte.ts';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, on any keyboard; fields have no history of their own. */
export function undoKey(event: KeyboardEvent, draft: BriefingDraft): void {
  if (event.altKey || !(event.ctrlKey || event.metaKey)) return;
  if (event.code !== 'KeyZ' && event.code !== 'KeyY') return;
  event.preventDefault();
  if (event.code === 'KeyY' || event.shiftKey) draft.redo();
  else draft.undo();
}
