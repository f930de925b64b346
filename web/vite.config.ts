import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

// One script and one style sheet under fixed names: the server, the one-file export and the notebook widget all use
// the same two files, and a rebuild can be compared with what is checked in.
export default defineConfig({
  base: "./",
  plugins: [svelte({ compilerOptions: { css: "external" } })],
  build: {
    outDir: "../src/gatewise/explorer/assets",
    emptyOutDir: true,
    target: "es2022",
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    modulePreload: false,
    lib: { entry: "src/main.ts", formats: ["es"], fileName: () => "explorer.js", cssFileName: "explorer" },
    minify: true,
  },
});
