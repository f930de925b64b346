import { app } from "../lib/app.svelte";

/** Go to a place of the page; the course speaks of the worked examples. */
export function openPlace(fragment: string): void {
  const place = new URLSearchParams(fragment);
  if (place.get("view") !== "lessons") {
    app.unload();
    app.unit = 0;
    app.fault = "none";
  }
  app.answer = "";
  app.read(fragment, true);
  app.root?.querySelector("main")?.scrollIntoView();
}
