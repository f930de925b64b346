/** The part of the page that trains: loaded when one of its views is opened. */
export { default as Gesture } from "./Gesture.svelte";
export { default as Train } from "./Train.svelte";
export { Learner } from "./learner";
export { examples, Live, shipped } from "./live";
export { Training, varied } from "./own";
export { setRadius, spectralRadius } from "./radius";
export { Random } from "./random";
export { Session } from "./session";
export { read, write } from "./setup";
export { columnsOf } from "./table";
export { ownTask, tasks } from "./tasks";
