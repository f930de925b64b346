/** The page's whole state. Everything that can be chosen is in the URL's fragment, so that a view can be linked to. */
import { notations, noted, turned, type Notation } from "./notation";
import { catalogue, cellKeys, cells, edited, entry, example, readTrace, type Edits } from "./trace";
import type { Cell, Lang, Layer, Published, Trace } from "./types";

export const views = ["lessons", "cell", "switches", "time", "gradients", "check", "train", "gesture", "own"] as const;
export type View = (typeof views)[number];
export type Theme = "auto" | "light" | "dark";
/** In the order of a training step: values, the loss, gradients, the weights' update. */
export const passes = ["forward", "loss", "backward", "update"] as const;
export type Pass = (typeof passes)[number];
export const speeds = [25, 50, 100, 200, 400, 1600] as const;
export type Order = "none" | "time" | "similar";

const codes = {
  view: "view",
  cell: "cell",
  pass: "pass",
  step: "t",
  op: "op",
  unit: "unit",
  sequence: "seq",
  layer: "layer",
  lang: "lang",
  theme: "theme",
  left: "left",
  right: "right",
  order: "order",
  model: "model",
  weight: "weight",
  epsilon: "eps",
  lesson: "lesson",
  answer: "answer",
  lab: "lab",
  fault: "fault",
  notation: "notation",
  input: "in",
  parameter: "w",
  rate: "rate",
  limit: "limit",
  lossStep: "from",
  reached: "to",
  moment: "at",
  setup: "train",
  zoomFrom: "z0",
  zoomTo: "z1",
  embed: "embed",
  pair: "pair",
  speed: "speed",
} as const;
type Field = keyof typeof codes;

function firstLanguage(): Lang {
  return typeof navigator !== "undefined" && navigator.language.startsWith("ko") ? "ko" : "en";
}

class App {
  view = $state<View>("lessons");
  cell = $state(catalogue.start);
  pass = $state<Pass>("forward");
  step = $state(0);
  op = $state(0);
  unit = $state(0);
  sequence = $state(0);
  layer = $state(0);
  lang = $state<Lang>(firstLanguage());
  theme = $state<Theme>("auto");
  left = $state(catalogue.compared[0]);
  right = $state(catalogue.compared[1]);
  order = $state<Order>("none");
  model = $state(catalogue.start);
  weight = $state("l0.W_xz.0");
  epsilon = $state(3);
  /** The lesson's key; empty: the first one that is not done. */
  lesson = $state("");
  /** What was answered to the lesson's questions, with ";" between: the number of the choice, or what was typed. */
  answer = $state("");
  /** Where the sliders of the lesson's experiment stand that were moved, "w:1.5,b:0.2"; of a bug hunt "steps:1". */
  lab = $state("");
  /** In the view of gradients: whose loss term, and which step it reached. */
  lossStep = $state(9999999);
  /** A fault planted in the backward pass, for the gradient check to find: "minus" leaves out the minus of 1 − z. */
  fault = $state<"none" | "minus">("none");
  notation = $state<Notation>("gatewise");
  /** Which of several inputs is written at x. */
  input = $state(0);
  /** The parameter whose update is shown, the learning rate in thousandths and the limit of the norm in tenths. */
  parameter = $state("");
  rate = $state(100);
  limit = $state(10);
  reached = $state(0);
  /** The step pointed at in a long run, counted from its beginning. */
  moment = $state(0);
  /** What the view of training is set to; training/setup.ts reads it. */
  setup = $state("");
  /** The stretch of steps that the heat maps show; an empty one means all. */
  zoomFrom = $state(0);
  zoomTo = $state(0);
  /** Of playing, in hundredths: at 100 an operation takes 0.9 seconds. */
  speed = $state<number>(100);
  /** 1: without the page's frame, inside of a slide or a blog. */
  embed = $state(0);
  /** What is compared where a second model is kept: the two models, or two cells. */
  pair = $state<"models" | "cells">("models");
  edits = $state<Edits>({});
  /** A trace from outside: given by the page's host, dropped on the page or fetched from the server. */
  loaded = $state.raw<Trace | null>(null);
  /** While the page is being printed, on white paper. */
  printing = $state(false);
  /** The model that was open when a lesson went to its worked example. */
  parked = $state.raw<{ model: Trace; other: Trace | null } | null>(null);
  /** A second model, kept to compare with the loaded one. */
  other = $state.raw<Trace | null>(null);
  /** Whether the URL may be written: not inside a notebook. */
  linked = true;
  /** What is pointed at, in the picture or in an equation. */
  hover = $state<string | null>(null);
  /** Where the local server listens and its token; null in a file or a notebook. */
  server = $state.raw<{ token: string } | null>(null);

  /** Whether the page is a file of a web site: there is no Python behind it. */
  site = false;
  /** What the web site can show beside its lessons, and which of it is shown. */
  runs = $state.raw<Published[]>([]);
  chosen = $derived(this.runs.find((run) => this.loaded !== null && run.title === (this.loaded.title || "model")));

  /** The element that the page is in, and the name of the model of a link that is not open here. */
  root = $state.raw<HTMLElement | null>(null);
  missing = $state<string | null>(null);
  /** A message about the last action, such as a step that cannot be shown. */
  notice = $state("");

  base: Trace = $derived(this.loaded ?? example(this.cell));
  trace: Trace = $derived(edited(this.base, this.edits));
  run: Layer = $derived(this.trace.layers[Math.min(this.layer, this.trace.layers.length - 1)]!);
  program: Cell = $derived.by(() => {
    const cell = noted(cells[this.run.cell]!, this.notation);
    return this.run.reverse ? turned(cell) : cell;
  });
  hidden: number = $derived(this.run.values["h"]!.shape[2] ?? 1);
  length: number = $derived(this.trace.lengths[this.sequence] ?? this.trace.steps);

  /** Limit every choice to what the trace has. */
  clamp(): void {
    const inside = (value: number, size: number) => Math.max(0, Math.min(Math.round(value) || 0, size - 1));
    this.layer = inside(this.layer, this.trace.layers.length);
    this.sequence = inside(this.sequence, this.trace.batch);
    this.step = inside(this.step, Math.max(1, this.length));
    this.op = inside(this.op, this.program.operations.length);
    this.unit = inside(this.unit, this.hidden);
    this.input = inside(this.input, this.run.x.shape[2] ?? 1);
  }

  /** What every choice is before one is made; a trace from outside chooses the views' models. */
  usual(): Record<Field, string | number> {
    const key = this.loaded?.layers[0]?.cell;
    if (!key) return first;
    const family = catalogue.families[cells[key]!.family]!.cells;
    const [left, right] = catalogue.compared;
    const ofFamily = family.includes(left) && family.includes(right);
    return {
      ...first,
      model: "mine",
      left: ofFamily ? left : key,
      right: ofFamily ? right : (family.find((other) => other !== key) ?? key),
    };
  }

  load(trace: Trace): void {
    this.edits = {};
    this.missing = this.parked = null;
    this.notice = "";
    if (trace.overview === null) this.zoomFrom = this.zoomTo = 0;
    const window = trace.overview !== null && this.loaded?.overview?.steps === trace.overview.steps;
    this.loaded = trace;
    if (!window) {
      const { model, left, right } = this.usual();
      this.model = String(model);
      const family = cells[trace.layers[0]!.cell]!.family;
      if (cells[this.left]!.family !== family || cells[this.right]!.family !== family)
        [this.left, this.right] = [String(left), String(right)];
    }
    this.clamp();
  }

  /** Show the worked example and keep the open model for the way back. */
  park(): void {
    const [model, other] = [this.loaded, this.other];
    this.unload();
    if (model) this.parked = { model, other };
  }
  unpark(): void {
    if (!this.parked) return;
    const { model, other } = this.parked;
    this.load(model);
    this.other = other;
  }

  /** Back to the worked example. */
  unload(): void {
    this.loaded = this.other = this.parked = null;
    this.edits = {};
    this.notice = "";
    if (this.model === "mine") this.model = String(first.model);
    this.clamp();
  }

  /** Whether canvases are painted for a dark ground, as the style sheet does with the rest. */
  get dark(): boolean {
    if (this.printing) return false;
    return this.theme === "dark" || (this.theme === "auto" && typeof matchMedia !== "undefined" && matchMedia("(prefers-color-scheme: dark)").matches);
  }

  /** The step pointed at, counted from the beginning of the run. */
  get cursor(): number {
    const long = this.loaded?.overview;
    return long ? Math.min(this.moment, long.steps - 1) : this.step;
  }

  /** How many steps of a long run stand before the ones that are here, and how many there are in all. */
  get offset(): number {
    return this.loaded?.overview?.start ?? 0;
  }
  get whole(): number {
    return this.loaded?.overview?.steps ?? Math.max(1, this.length);
  }

  /** Make sure that the operations of the step pointed at are here; a long run's other windows come from the server. */
  async reach(): Promise<boolean> {
    const long = this.loaded?.overview;
    if (!long) return true;
    const inside = this.moment - long.start;
    if (inside < 0 || inside >= this.trace.steps) {
      if (!this.server) return false;
      const first = Math.max(0, this.moment - Math.floor(this.trace.steps / 2));
      const answer = await fetch(`api/trace?start=${first}`, { headers: { "X-Gatewise-Token": this.server.token } });
      if (!answer.ok || answer.status === 204) return false;
      const next = readTrace(await answer.json());
      if (next.overview?.steps !== long.steps) return false;
      this.load({ ...next, overview: { ...long, start: next.overview.start } });
    }
    this.step = this.moment - (this.loaded?.overview?.start ?? 0);
    this.clamp();
    return true;
  }

  private async ask(path: string): Promise<Response | null> {
    return this.server && fetch(path, { headers: { "X-Gatewise-Token": this.server.token } });
  }

  /** The second model, where the page was opened with two. */
  async fetchOther(): Promise<void> {
    const answer = await this.ask("api/other");
    if (answer?.status === 200) this.other = readTrace(await answer.json());
  }

  /** Show a run that the web site holds; what it is compared with goes along to the same series. */
  async showRun(run: Published): Promise<void> {
    const get = async (one: Published) => {
      const answer = await fetch(one.file);
      if (!answer.ok) throw new Error(String(answer.status));
      return readTrace(await answer.json());
    };
    // as `serve` shows two models: at first the second one stands beside the first
    const other = this.other ?? (this.loaded ? null : this.runs.find((one) => one.model !== run.model));
    const model = other && this.runs.find((one) => one.title === other.title)?.model;
    const partner = this.runs.find((one) => one.model === model && one.series === run.series);
    const found = await get(run);
    const swapped = model === run.model;
    const beside = swapped ? this.loaded : partner ? await get(partner) : this.other;
    this.load(found);
    this.other = beside;
  }

  /** Show another series of the table; the server traces it. Returns why not, in the server's words. */
  async pickSeries(id: string): Promise<string> {
    const run = this.runs.find((one) => one.model === this.chosen?.model && one.series === id);
    if (run) return this.showRun(run).then(() => "");
    const answer = await this.ask(`api/trace?series=${encodeURIComponent(id)}`);
    if (answer?.status !== 200) return answer ? await answer.text() : "";
    this.load(readTrace(await answer.json()));
    await this.fetchOther();
    return "";
  }

  setEdit(key: string, value: number): void {
    if (value === entry(this.base, key)) {
      const { [key]: _, ...rest } = this.edits;
      this.edits = rest;
    } else this.edits = { ...this.edits, [key]: value };
  }

  get fragment(): string {
    const search = new URLSearchParams();
    const usual = this.usual();
    for (const [field, code] of Object.entries(codes) as [Field, string][])
      if (field === "view" || this[field] !== usual[field]) search.set(code, String(this[field]));
    const edits = Object.entries(this.edits).map(([key, value]) => `${key}:${value}`);
    if (edits.length) search.set("edit", edits.join(","));
    const series = this.loaded?.series;
    if (series && series.count > 1) search.set("series", series.chosen);
    const of = this.loaded ? this.loaded.title || "model" : this.missing;
    if (of) search.set("of", of);
    return search.toString().replaceAll("%3A", ":").replaceAll("%2C", ",");
  }

  /** Take the choices of a link; those that it leaves out are as usual, or stay as they are where `keep` is set. */
  read(fragment: string, keep = false): void {
    const search = new URLSearchParams(fragment.replace(/^#/, ""));
    if (!keep) {
      Object.assign(this, this.usual(), { view: this.view });
      const of = search.get("of");
      const series = search.get("series");
      const turned = series !== null && this.server !== null && this.loaded?.series !== undefined && series !== this.loaded.series.chosen;
      // a title names the series too, so it is compared once the series is here
      if (turned) void this.pickSeries(series).then((reason) => (this.notice = reason));
      const run = of !== null && of !== this.loaded?.title ? this.runs.find((one) => one.title === of) : undefined;
      // its own sizes limit what the link chooses
      if (run) void this.showRun(run).then(() => this.read(fragment), () => (this.missing = of));
      this.missing = !run && !turned && of !== null && of !== (this.loaded ? this.loaded.title || "model" : null) ? of.slice(0, 80) : null;
    }
    const choose = <T extends string>(code: string, allowed: readonly T[], set: (value: T) => void) => {
      const value = search.get(code);
      if (value !== null && (allowed as readonly string[]).includes(value)) set(value as T);
    };
    const whole = (code: string, set: (value: number) => void) => {
      const value = search.get(code);
      if (value !== null && /^\d{1,7}$/.test(value)) set(Number(value));
    };
    choose("view", views, (v) => (this.view = v));
    choose("cell", cellKeys, (v) => (this.cell = v));
    choose("pass", passes, (v) => (this.pass = v));
    choose("lang", ["en", "ko"] as const, (v) => (this.lang = v));
    choose("theme", ["auto", "light", "dark"] as const, (v) => (this.theme = v));
    choose("left", cellKeys, (v) => (this.left = v));
    choose("right", cellKeys, (v) => (this.right = v));
    choose("order", ["none", "time", "similar"] as const, (v) => (this.order = v));
    choose("model", [...cellKeys, "mine"], (v) => (this.model = v));
    choose("fault", ["none", "minus"] as const, (v) => (this.fault = v));
    choose("pair", ["models", "cells"] as const, (v) => (this.pair = v));
    choose("notation", notations, (v) => (this.notation = v));
    this.answer = (search.get("answer") ?? "").slice(0, 60);
    const lab = search.get("lab");
    if (lab !== null && /^[\w:.,-]{1,120}$/.test(lab)) this.lab = lab;
    const parameter = search.get("w");
    if (parameter !== null && /^[Wb]_\w{2,3}$/.test(parameter)) this.parameter = parameter;
    whole("in", (v) => (this.input = v));
    whole("rate", (v) => (this.rate = v));
    whole("limit", (v) => (this.limit = v));
    whole("t", (v) => (this.step = v));
    whole("op", (v) => (this.op = v));
    whole("unit", (v) => (this.unit = v));
    whole("seq", (v) => (this.sequence = v));
    whole("layer", (v) => (this.layer = v));
    whole("eps", (v) => (this.epsilon = Math.max(1, Math.min(9, v))));
    whole("from", (v) => (this.lossStep = v));
    whole("z0", (v) => (this.zoomFrom = v));
    whole("z1", (v) => (this.zoomTo = v));
    whole("at", (v) => (this.moment = v));
    whole("to", (v) => (this.reached = v));
    whole("speed", (v) => (this.speed = (speeds as readonly number[]).includes(v) ? v : 100));
    whole("embed", (v) => (this.embed = v ? 1 : 0));
    const lesson = search.get("lesson");
    if (lesson !== null && /^[a-z-]{1,20}$/.test(lesson)) this.lesson = lesson;
    const weight = search.get("weight");
    if (weight !== null && /^(x|l\d+\.\w+)\.\d+$/.test(weight)) this.weight = weight;
    const setup = search.get("train");
    if (setup !== null && /^[\w.-]{0,400}$/.test(setup)) this.setup = setup;
    const edits: Edits = {};
    for (const part of (search.get("edit") ?? "").split(",")) {
      const [key, value] = part.split(":");
      if (key && value !== undefined && Number.isFinite(Number(value)) && /^(x|l\d+\.\w+)\.\d+$/.test(key))
        edits[key] = Number(value);
    }
    this.edits = edits;
    this.clamp();
  }
}

export const app = new App();
const first = Object.fromEntries(Object.keys(codes).map((field) => [field, app[field as Field]])) as Record<
  Field,
  string | number
>;
