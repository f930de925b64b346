/** The course, a file of its own that is loaded when it is asked for. */
export { default as Course } from "./Course.svelte";
export { content, glossary, texts } from "./content";
export { formula, structure } from "./format";
export { checked, hunts } from "./hunts";
export { labs } from "./labs";
export { chapters, lessons, reached } from "./lessons";
