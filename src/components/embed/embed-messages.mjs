// Tells the page around the frame how high the embed is and which link was followed, in the messages
// of WordPress (wp-embed): { message, value, secret } with the secret of the frame's own address.
(() => {
  if (window.parent === window) return;

  const secret = () => /secret=(\w+)/.exec(location.hash)?.[1] ?? '';

  /**
   * @param {'height' | 'link'} message
   * @param {number | string} value
   */
  const send = (message, value) => {
    window.parent.postMessage({ message, value, secret: secret() }, '*');
  };

  const sendHeight = () => {
    send('height', Math.ceil(document.body.getBoundingClientRect().height));
  };

  /** @param {MessageEvent<{ message?: unknown } | null>} message */
  const answer = ({ source, data }) => {
    if (source === window.parent && data?.message === 'ready') sendHeight();
  };

  addEventListener('message', answer);
  addEventListener('load', sendHeight);
  addEventListener('resize', sendHeight);
  addEventListener('hashchange', sendHeight);

  // Only WordPress, which sandboxes the frame, gives a secret: everywhere else links work by themselves.
  document.addEventListener('click', (click) => {
    const link = click.target instanceof Element ? click.target.closest('a') : null;
    if (link === null || secret() === '') return;
    click.preventDefault();
    send('link', link.href);
  });
})();
