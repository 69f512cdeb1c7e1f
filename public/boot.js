// Starts the application: the glue and the wasm are named by this script's own attributes.
(() => {
  const { js, wasm } = document.currentScript.dataset;
  const address = (path) => new URL(path, document.baseURI).href;
  import(address(js)).then((glue) => glue.default({ module_or_path: address(wasm) }));
})();
