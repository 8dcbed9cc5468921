// For the pages of others: fits each frame with an embed of this script's site to its content.
(() => {
  const script = document.currentScript;
  if (!(script instanceof HTMLScriptElement)) return;
  const site = new URL(script.src).origin;
  const frames = () =>
    [...document.querySelectorAll('iframe')].filter((frame) => frame.src.startsWith(`${site}/`));

  /** @param {MessageEvent<{ message?: unknown, value?: unknown } | null>} message */
  const fit = ({ source, data }) => {
    const height = data?.message === 'height' ? Number(data.value) : NaN;
    const frame = frames().find(({ contentWindow }) => contentWindow === source);
    if (frame === undefined || !Number.isFinite(height)) return;
    frame.height = String(Math.min(Math.max(height, 100), 2000));
  };

  addEventListener('message', fit);

  // Those that were there before this script have told their height already.
  for (const { contentWindow } of frames()) contentWindow?.postMessage({ message: 'ready' }, site);
})();
