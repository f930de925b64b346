import { svelte } from "@sveltejs/vite-plugin-svelte";
import { defineConfig } from "vite";

// Fixed names, so that the server and the static site find the files and a rebuild can be compared with what is checked
// in. The page is a script that loads its larger parts when they are asked for. `--mode whole` builds all of it as one
// script: a notebook and the one-file export cannot load another file.
export default defineConfig(({ mode }) => {
  const whole = mode === "whole";
  return {
    base: "./",
    plugins: [svelte({ compilerOptions: { css: "external" } })],
    build: {
      outDir: "../src/gatewise/explorer/assets",
      emptyOutDir: !whole,
      target: "es2022",
      cssCodeSplit: false,
      assetsInlineLimit: 0,
      modulePreload: false,
      lib: { entry: "src/main.ts", formats: ["es"], fileName: () => (whole ? "whole.js" : "explorer.js"), cssFileName: "explorer" },
      rolldownOptions: {
        // what parts of the page share stays in the script that is always there
        preserveEntrySignatures: "allow-extension",
        output: whole ? { codeSplitting: false } : { chunkFileNames: "[name].js" },
      },
      minify: true,
    },
  };
});
