/** Adds to the panel what only JavaScript can: buttons that copy, and the system's sheet for links. */
export function startSharing(): void {
  for (const panel of document.querySelectorAll('[data-share]')) {
    const status = panel.querySelector('[role=status]');
    for (const block of panel.querySelectorAll<HTMLElement>('[data-copied]')) {
      const button = block.querySelector<HTMLButtonElement>('[data-copy]');
      const text = block.querySelector('pre');
      if (button === null || text === null) continue;
      button.hidden = false;
      button.addEventListener('click', () => {
        void copy(text).then((isCopied) => {
          const { copied, selected } = block.dataset;
          if (status !== null) status.textContent = (isCopied ? copied : selected) ?? '';
          if (isCopied) button.dataset['done'] = '';
        });
      });
    }
    const send = panel.querySelector<HTMLButtonElement>('[data-send]');
    if (send !== null && 'share' in navigator) offerSheet(send);
  }
}

/** Where the clipboard is out of reach, the text is selected for the reader's own copying. */
async function copy(text: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(text);
    return false;
  }
}

function offerSheet(button: HTMLButtonElement): void {
  const { send: url = '', title = '' } = button.dataset;
  button.hidden = false;
  button.addEventListener('click', () => {
    // Readers who close the sheet have changed their mind.
    navigator.share({ url, title }).catch(() => undefined);
  });
}
