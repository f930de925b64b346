/** The part of the page that trains: loaded when one of its views is opened. */
export { default as Train } from "./Train.svelte";
export { Learner } from "./learner";
export { setRadius, spectralRadius } from "./radius";
export { Random } from "./random";
export { Session } from "./session";
export { read, write } from "./setup";
export { columnsOf } from "./table";
export { ownTask, tasks } from "./tasks";
