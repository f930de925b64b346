const files = import.meta.glob<string>("./ko/*.md", { query: "?raw", import: "default", eager: true });

export default Object.fromEntries(Object.entries(files).map(([path, text]) => [path.replace(/^.*\/|\.md$/g, ""), text]));
