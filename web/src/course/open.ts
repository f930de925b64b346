import { app } from "../lib/app.svelte";

/** Go to a place of the page; the course speaks of the worked examples. */
export function openPlace(fragment: string): void {
  const place = new URLSearchParams(fragment);
  if (place.get("view") !== "lessons") {
    // one's own model is put aside, and the page offers the way back to it
    app.park();
    app.unit = 0;
    app.fault = "none";
  }
  app.answer = app.lab = "";
  app.read(fragment, true);
  app.root?.querySelector("main")?.scrollIntoView();
}
