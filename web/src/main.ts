/** The page, the one-file export and the notebook widget are this one module. */
import { flushSync, mount, unmount } from "svelte";
import App from "./App.svelte";
import "./app.css";
import { app } from "./lib/app.svelte";
import { rerun } from "./lib/evaluate";
import { number } from "./lib/format";
import { triangle } from "./lib/reach";
import { cells, edited, example, memory, readTrace } from "./lib/trace";

function start(target: HTMLElement): ReturnType<typeof mount> {
  return mount(App, { target });
}

/** The course's tables; its file is loaded when they are asked for. */
const course = () => import("./course/index");

/** For tests and the browser's console. */
const tools = { app, cells, rerun, triangle, readTrace, edited, example, memory, number, course, flush: flushSync, training: () => import("./training/training") };
Object.assign(globalThis, { gatewise: tools });

/** anywidget's interface: a trace comes as a JSON string in the model's `trace` trait. */
interface WidgetModel {
  get(name: string): unknown;
  on(name: string, callback: () => void): void;
  off(name: string, callback: () => void): void;
}

function render({ model, el }: { model: WidgetModel; el: HTMLElement }): () => void {
  app.linked = false;
  const load = () => {
    const text = model.get("trace");
    if (typeof text === "string" && text) app.load(readTrace(JSON.parse(text)));
    const options = model.get("options");
    if (typeof options === "string") app.read(options);
  };
  load();
  model.on("change:trace", load);
  const page = start(el);
  return () => {
    model.off("change:trace", load);
    void unmount(page);
  };
}

async function fetchTrace(token: string): Promise<void> {
  const answer = await fetch("api/trace", { headers: { "X-Gatewise-Token": token } });
  if (answer.status === 204) return;
  if (!answer.ok) throw new Error(await answer.text());
  app.load(readTrace(await answer.json()));
  await app.fetchOther();
}

async function begin(): Promise<void> {
  const target = document.getElementById("gatewise");
  if (!target) return;
  const embedded = document.getElementById("gatewise-trace");
  if (embedded?.textContent) app.load(readTrace(JSON.parse(embedded.textContent)));
  await openSite();
  const token = new URLSearchParams(location.search).get("token") ?? sessionStorageToken();
  app.read(location.hash);
  // a frame's address may have it before the "#" too
  if (new URLSearchParams(location.search).get("embed") === "1") app.embed = 1;
  if (token && location.protocol.startsWith("http")) {
    app.server = { token };
    rememberToken(token);
    try {
      await fetchTrace(token);
      app.read(location.hash);
    } catch (reason) {
      console.error(reason);
    }
  }
  start(target);
}

/** On a web site: the runs that were published with it, and the worker that keeps the page for use without a network. */
async function openSite(): Promise<void> {
  const meta = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content;
  const script = meta("gatewise-site");
  if (!script) return;
  app.site = true;
  app.runs = JSON.parse(meta("gatewise-runs") ?? "[]");
  const of = new URLSearchParams(location.hash.slice(1)).get("of");
  const run = app.runs.find((one) => one.title === of) ?? app.runs[0];
  if (run) await app.showRun(run).catch((reason: unknown) => console.error(reason));
  if (!navigator.serviceWorker) return;
  const trusted = (globalThis as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(s: string): string } } }).trustedTypes;
  const policy = trusted?.createPolicy("gatewise-worker", { createScriptURL: (address: string) => address });
  // a host without https has no workers: the page works as well without
  navigator.serviceWorker.register(policy?.createScriptURL(script) ?? script).catch(() => undefined);
}

/** The token leaves the address bar at once and lives as long as the tab. */
function rememberToken(token: string): void {
  try {
    sessionStorage.setItem("gatewise-token", token);
  } catch {
    return;
  }
  if (location.search) history.replaceState(null, "", location.pathname + location.hash);
}

function sessionStorageToken(): string | null {
  try {
    return sessionStorage.getItem("gatewise-token");
  } catch {
    return null;
  }
}

void begin();

export default { render };
