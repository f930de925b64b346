/** Keys: those of the whole page, or in a notebook those of the widget alone. */
import { app } from "./app.svelte";

/** Call with every key; returns how to stop. For an effect, which runs again once the widget's element is known. */
export function listen(handler: (event: KeyboardEvent) => void): () => void {
  const place: HTMLElement | Window | null = app.linked ? window : app.root;
  const take = handler as (event: Event) => void;
  place?.addEventListener("keydown", take);
  return () => place?.removeEventListener("keydown", take);
}

/**
 * In a notebook a plain key that was pressed in the widget ends there: JupyterLab's shortcuts also look at the element that
 * has the focus, and "d d" would delete the cell. Ctrl+S and the like go on to the notebook.
 */
export function keep(event: KeyboardEvent): void {
  if (!event.ctrlKey && !event.metaKey && !event.altKey) event.stopPropagation();
}
