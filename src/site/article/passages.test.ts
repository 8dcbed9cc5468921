import { h } from 'hastscript';
import type { Root } from 'hast';
import { describe, expect, it } from 'vitest';
import { passagesOf } from './passages.ts';

function mark(name: string, ...children: Parameters<typeof h>[2][]) {
  return h('mark', { className: ['claim'], dataClaim: `2031-a-${name}` }, ...children);
}

function root(...children: Root['children']): Root {
  return { type: 'root', children };
}

const ref = (n: number): string =>
  `<a class="ref" href="#n${n}" role="doc-noteref" aria-label="${n}" data-number="${n}"></a>`;

describe('passagesOf', () => {
  it('puts a number behind a claim', () => {
    const body = root(h('p', ['Так, ', mark('c1', 'дощ іде'), '.']));
    expect(passagesOf(body, ['c1'])).toEqual([
      {
        html: `<p>Так, <mark class="claim">дощ іде</mark>${ref(1)}.</p>`,
        marks: ['c1'],
      },
    ]);
  });

  it('numbers a claim in several parts once, behind the last', () => {
    const body = root(h('p', [mark('c1', 'дощ'), ' мабуть ', mark('c1', 'іде')]));
    expect(passagesOf(body, ['c1'])[0]?.html).toBe(
      `<p><mark class="claim">дощ</mark> мабуть <mark class="claim">іде</mark>${ref(1)}</p>`,
    );
  });

  it('numbers a claim inside of another', () => {
    const body = root(h('p', [mark('c1', 'він каже, ', mark('c2', 'дощ іде'))]));
    expect(passagesOf(body, ['c1', 'c2'])[0]?.html).toBe(
      `<p><mark class="claim">він каже, <mark class="claim">дощ іде</mark>${ref(2)}</mark>${ref(1)}</p>`,
    );
  });

  it('gives a claim over two passages to the first and its number to the second', () => {
    const body = root(h('p', [mark('c1', 'дощ')]), h('p', [mark('c1', 'іде')]));
    const [start, end] = passagesOf(body, ['c1']);
    expect(start).toEqual({ html: '<p><mark class="claim">дощ</mark></p>', marks: ['c1'] });
    expect(end).toEqual({ html: `<p><mark class="claim">іде</mark>${ref(1)}</p>`, marks: [] });
  });

  it('keeps markup of the article text', () => {
    const body = root(h('p', ['<script>alert(1)</script> & "']));
    expect(passagesOf(body, [])[0]?.html).toBe(
      '<p>&#x3C;script>alert(1)&#x3C;/script> &#x26; "</p>',
    );
  });
});
