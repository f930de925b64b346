/** The network of a running fit: taken from the local server once, or again after every epoch. */
import { app } from "./app.svelte";
import { t } from "./text";
import { readTrace } from "./trace";

class Follow {
  on = $state(false);
  private timer: ReturnType<typeof setTimeout> | undefined;
  private last = "";

  /** Show the network as it is now; false where no fit has reported one. */
  async open(): Promise<boolean> {
    if (!app.server) return false;
    const answer = await fetch("api/live-cell", { headers: { "X-Gatewise-Token": app.server.token } });
    if (answer.status !== 200) return false;
    const text = await answer.text();
    if (text === this.last && app.loaded) return true;
    this.last = text;
    const found = readTrace(JSON.parse(text));
    const [fit = "", epoch = ""] = found.title.match(/\d+/g) ?? [];
    app.load({ ...found, title: t("liveTitle", { fit, epoch }) });
    return true;
  }

  /** Show it again after every epoch, in whatever view is open, until it is switched off or another model is opened. */
  toggle(): void {
    this.on = !this.on;
    clearTimeout(this.timer);
    if (this.on) void this.next();
  }

  private async next(): Promise<void> {
    try {
      await this.open();
    } catch {
      // the server does not answer: what is shown stays
    }
    if (this.on) this.timer = setTimeout(() => void this.next(), 1000);
  }
}

export const follow = new Follow();
