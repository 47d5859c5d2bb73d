// How the chat looks: an adopted style sheet, which the strictest content policy of a shop's page allows.
// The colours are those of the desktop's light and dark themes.

export const sheet = new CSSStyleSheet();
sheet.replaceSync(`
:host {
  --background: #f4f5f7; --pane: #ffffff; --field: #f4f5f7; --hover: #f0f2f5; --line: #e4e6ea; --edge: #8b919c;
  --text: #1b1f27; --muted: #59606c; --accent: #2a68e3; --accent-hover: #2159cb; --on-accent: #ffffff;
  --accent-soft: #e8f0ff; --accent-text: #1f5ad0; --ok-dot: #1a8f5a; --warn: #8f5200; --warn-soft: #fff1da;
  --warn-dot: #d98300; --bad: #b82733; --bad-soft: #fde8ea; --bad-dot: #d1343c; --theirs: #ffffff; --theirs-line: #e4e6ea;
  --mine: #dbe8ff; --badge: #d1343c; --shadow: 0 12px 40px rgb(16 24 40 / 22%), 0 2px 8px rgb(16 24 40 / 12%);
  font: 15px/1.45 "Inter", "Segoe UI", system-ui, -apple-system, "Noto Sans", "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
  color: var(--text); color-scheme: light dark;
}
@media (prefers-color-scheme: dark) {
  :host {
    --background: #14171d; --pane: #1b1f27; --field: #14171d; --hover: #242934; --line: #2b303b; --edge: #6b7383;
    --text: #e8eaee; --muted: #a8afbb; --accent: #6c9bff; --accent-hover: #86adff; --on-accent: #0e1116;
    --accent-soft: #233150; --accent-text: #83abff; --ok-dot: #4cc38a; --warn: #f0a83a; --warn-soft: #3a2c14;
    --warn-dot: #f0a83a; --bad: #ff8089; --bad-soft: #40202a; --bad-dot: #ff7680; --theirs: #272c36; --theirs-line: #272c36;
    --mine: #233a66; --shadow: 0 12px 40px rgb(0 0 0 / 60%);
  }
}
*, *::before, *::after { box-sizing: border-box; }
[hidden] { display: none !important; }
button, input, select, textarea { font: inherit; color: inherit; }
button { cursor: pointer; border: 0; background: none; padding: 0; }
button:disabled { cursor: default; }
p, h2, h3, ul, figure { margin: 0; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.icon { width: 22px; height: 22px; fill: none; stroke: currentColor; stroke-width: 1.8; stroke-linecap: round; stroke-linejoin: round; flex: none; }

.launcher {
  position: fixed; right: 24px; bottom: 24px; z-index: 2147483000; width: 60px; height: 60px; border-radius: 50%;
  display: grid; place-items: center; background: var(--accent); color: var(--on-accent); box-shadow: var(--shadow);
  transition: background-color 120ms, transform 120ms;
}
.launcher:hover { background: var(--accent-hover); transform: translateY(-2px); }
.launcher:focus-visible { outline-offset: 3px; }
.launcher .icon { width: 28px; height: 28px; }
.badge {
  position: absolute; top: -3px; right: -3px; min-width: 22px; height: 22px; padding: 0 6px; border-radius: 11px;
  background: var(--badge); color: #ffffff; font-size: 12px; font-weight: 650; line-height: 22px; font-variant-numeric: tabular-nums;
}

.panel {
  position: fixed; right: 24px; bottom: 24px; z-index: 2147483000; width: 392px; height: min(660px, calc(100dvh - 48px));
  display: flex; flex-direction: column; overflow: hidden; border-radius: 18px; background: var(--background);
  border: 1px solid var(--line); box-shadow: var(--shadow); animation: rise 140ms ease-out; overscroll-behavior: contain;
}
@keyframes rise { from { opacity: 0; transform: translateY(12px); } }
.panel.dropping { outline: 3px dashed var(--accent); outline-offset: -8px; }
.top { display: flex; align-items: center; gap: 4px; padding: 14px 12px 14px 16px; background: var(--pane); border-bottom: 1px solid var(--line); }
.face { width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center; flex: none; margin-right: 8px; background: var(--accent); color: var(--on-accent); }
.head { flex: 1; min-width: 0; }
h2 { font-size: 16px; font-weight: 650; line-height: 1.3; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.head-state { font-size: 13px; color: var(--muted); display: flex; align-items: center; gap: 6px; }
.head-state.known::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: var(--edge); flex: none; }
.head-state.known[data-state="online"]::before { background: var(--ok-dot); }
.head-state.known[data-state="offline"]::before { background: var(--bad-dot); }
.head-state.known[data-state="connecting"]::before { background: var(--warn-dot); }
.icon-button { width: 40px; height: 40px; border-radius: 10px; display: grid; place-items: center; color: var(--muted); flex: none; }
.icon-button:hover { background: var(--hover); color: var(--text); }

.settings { padding: 14px 20px 16px; background: var(--pane); border-bottom: 1px solid var(--line); display: grid; gap: 8px; justify-items: start; }
label { font-size: 13px; color: var(--muted); }
select, .consent input, .field input { width: 100%; padding: 9px 12px; border-radius: 10px; border: 1px solid var(--edge); background: var(--field); }
.quiet { padding: 7px 12px; border-radius: 8px; font-size: 14px; font-weight: 550; color: var(--accent-text); border: 1px solid var(--line); background: var(--pane); }
.quiet:hover { background: var(--hover); }
.quiet.danger { color: var(--bad); }
.sure { display: flex; flex-wrap: wrap; gap: 8px; font-size: 14px; }
.sure p { flex-basis: 100%; }
.banner { padding: 9px 20px; font-size: 13px; color: var(--warn); background: var(--warn-soft); }

.body { flex: 1; min-height: 0; display: flex; flex-direction: column; }
.consent { padding: 28px 24px 24px; display: flex; flex-direction: column; gap: 12px; overflow: auto; background: var(--pane); flex: 1; }
.consent-badge { width: 56px; height: 56px; border-radius: 50%; display: grid; place-items: center; background: var(--accent-soft); color: var(--accent-text); flex: none; }
.consent-badge .icon { width: 28px; height: 28px; }
h3 { font-size: 20px; font-weight: 650; line-height: 1.3; }
.consent ul { padding-left: 20px; color: var(--muted); font-size: 14px; display: grid; gap: 6px; }
.consent label { margin-top: 6px; margin-bottom: -6px; }
.consent-ended { padding: 10px 12px; border-radius: 10px; background: var(--warn-soft); color: var(--warn); font-size: 14px; }
.primary { margin-top: 6px; padding: 12px 16px; border-radius: 12px; background: var(--accent); color: var(--on-accent); font-weight: 600; }
.primary:hover { background: var(--accent-hover); }
.primary:disabled { opacity: 0.6; }
.problem { color: var(--bad); font-size: 13px; }
.problem:empty { display: none; }

.log-frame { position: relative; flex: 1; min-height: 0; display: flex; }
.log { flex: 1; overflow-y: auto; overflow-anchor: none; overscroll-behavior: contain; padding: 12px 16px; display: flex; }
.log:focus-visible { outline-offset: -3px; }
.log-list { flex: 1; min-width: 0; min-height: 100%; height: max-content; display: flex; flex-direction: column; justify-content: flex-end; }
.day { text-align: center; margin: 10px 0 12px; font-size: 12px; color: var(--muted); }
.notice, .empty { align-self: center; text-align: center; max-width: 85%; margin: 8px 0; font-size: 13px; color: var(--muted); }
.empty { margin: auto; padding: 24px; }
.message { position: relative; max-width: 82%; margin-top: 12px; display: flex; flex-direction: column; gap: 3px; }
.message.joined { margin-top: 4px; }
.message.mine { align-self: flex-end; align-items: flex-end; }
.message.theirs { align-self: flex-start; align-items: flex-start; }
.who { font-size: 12px; font-weight: 600; color: var(--muted); padding-left: 4px; }
.bubble { padding: 9px 13px; border-radius: 16px; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: plaintext; }
.mine .bubble { background: var(--mine); border-bottom-right-radius: 5px; }
.theirs .bubble { background: var(--theirs); border: 1px solid var(--theirs-line); border-bottom-left-radius: 5px; }
.bubble a { color: var(--accent-text); }
.bubble.recalled { color: var(--muted); font-style: italic; }
.quote { display: grid; width: 100%; text-align: left; padding: 2px 8px; margin-bottom: 5px; border-left: 3px solid var(--accent); border-radius: 2px; white-space: normal; min-width: 0; }
button.quote:hover { background: var(--hover); }
.quote-name { font-size: 12px; font-weight: 600; color: var(--accent-text); }
.quote-line { font-size: 13px; color: var(--muted); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.mine .quote-line { color: var(--text); }
.answering { display: flex; align-items: center; gap: 6px; padding: 0 0 8px 4px; }
.answering .quote { margin: 0; }
.answer { position: absolute; bottom: 22px; width: 32px; height: 32px; border-radius: 10px; display: grid; place-items: center; color: var(--muted); opacity: 0; }
.answer .icon { width: 18px; height: 18px; }
.mine .answer { left: -36px; }
.theirs .answer { right: -36px; }
.message:hover .answer, .answer:focus-visible { opacity: 1; }
.answer:hover { background: var(--hover); color: var(--text); }
@media (hover: none) { .answer { opacity: 0.7; } }
.message.shown .bubble { outline: 2px solid var(--accent); outline-offset: 1px; }
.bubble.card { display: grid; gap: 9px; padding: 9px; min-width: 200px; max-width: 280px; white-space: normal; }
.card-face { display: flex; gap: 10px; }
.card-picture { width: 56px; height: 56px; border-radius: 10px; object-fit: cover; background: var(--hover); flex: none; }
.card-text { min-width: 0; display: grid; gap: 2px; align-content: center; }
.card-title { font-weight: 600; overflow-wrap: anywhere; }
.card-more { font-size: 13px; white-space: pre-wrap; overflow-wrap: anywhere; }
.card-facts { font-size: 13px; color: var(--muted); font-variant-numeric: tabular-nums; }
.coupon { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.coupon-code { flex: 1 1 auto; padding: 6px 10px; border: 1px dashed var(--line); border-radius: 8px; font-weight: 600; overflow-wrap: anywhere; user-select: all; }
.coupon-code.over { color: var(--muted); text-decoration: line-through; }
.coupon-said { flex-basis: 100%; font-size: 13px; color: var(--muted); }
.coupon-said:empty { display: none; }
.card-facts.sold_out, .card-facts.expired, .card-facts.refused { color: var(--bad); }
.bubble.has-picture { padding: 4px; max-width: 260px; }
.bubble.has-picture p { padding: 6px 9px 5px; }
.picture { position: relative; display: block; width: 100%; min-width: 120px; min-height: 64px; border-radius: 12px; overflow: hidden; background: var(--hover); }
.picture img { display: block; width: 100%; max-height: 320px; object-fit: cover; font-size: 12px; color: var(--muted); }
.picture.broken { padding: 20px 12px; }
.picture.broken img { aspect-ratio: auto !important; min-height: 32px; }
.has-picture > progress { display: block; width: calc(100% - 16px); height: 6px; margin: 6px 8px 4px; accent-color: var(--accent); }
.video { width: 250px; max-width: 100%; min-height: 132px; max-height: 320px; border-radius: 12px; overflow: hidden; background: #0c0c0e; display: grid; place-items: stretch; }
.video video { width: 100%; height: 100%; display: block; }
.video-start { height: 100%; background: #0c0c0e; border-radius: 12px; display: grid; place-items: center; color: #ffffff; }
.video-start img { position: absolute; inset: 0; width: 100%; height: 100%; max-height: none; object-fit: cover; }
.video-start .icon { position: relative; width: 52px; height: 52px; padding: 12px; border-radius: 50%; background: rgb(10 12 16 / 62%); fill: currentColor; }
.video-start:hover .icon { background: rgb(10 12 16 / 80%); }
.video-length { position: absolute; right: 8px; top: 8px; padding: 1px 6px; border-radius: 6px; background: rgb(10 12 16 / 72%); font-size: 12px; font-variant-numeric: tabular-nums; }
.video-problem { padding: 16px; color: #ffffff; font-size: 13px; align-self: center; }
.video-problem a { color: #ffffff; text-decoration: underline; }
.file { display: flex; align-items: center; gap: 10px; width: 100%; min-width: 180px; min-height: 48px; padding: 6px 10px 6px 6px; border-radius: 12px; text-align: left; color: inherit; }
button.file:hover { background: var(--hover); }
.file .icon { width: 36px; height: 36px; padding: 7px; border-radius: 10px; background: var(--hover); color: var(--accent-text); flex: none; }
.file-text { display: grid; min-width: 0; }
.file-name { font-weight: 600; overflow-wrap: anywhere; }
.file-facts { font-size: 12px; color: var(--muted); }
.cancel { font-size: 13px; align-self: flex-end; }
.meta { font-size: 12px; color: var(--muted); padding: 0 4px; display: inline-flex; align-items: center; gap: 3px; font-variant-numeric: tabular-nums; white-space: pre; }
.meta .icon { width: 15px; height: 15px; }
.meta .icon-read { color: var(--accent-text); }
.failed .meta { color: var(--bad); }
.failure { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 6px; font-size: 13px; color: var(--bad); }
.failure p { flex-basis: 100%; text-align: right; }
.jump {
  position: absolute; right: 16px; bottom: 12px; min-width: 40px; height: 40px; padding: 0 9px; border-radius: 20px; display: flex; align-items: center; gap: 4px;
  background: var(--pane); color: var(--accent-text); border: 1px solid var(--line); box-shadow: var(--shadow); font-weight: 650; font-size: 13px;
}
.typing { min-height: 22px; padding: 0 20px 4px; font-size: 13px; color: var(--muted); }
.typing.shown::before { content: ""; display: inline-block; width: 26px; height: 6px; margin-right: 8px; vertical-align: 2px;
  background: radial-gradient(circle, var(--muted) 3px, transparent 3.5px) 0 0 / 10px 6px; animation: breathe 1.2s ease-in-out infinite; }
@keyframes breathe { 50% { opacity: 0.35; } }

.composer { padding: 10px 12px 12px; background: var(--pane); border-top: 1px solid var(--line); display: grid; gap: 8px; }
.composer-row { display: flex; align-items: flex-end; gap: 6px; }
textarea { flex: 1; min-width: 0; resize: none; padding: 9px 14px; border-radius: 20px; border: 1px solid var(--edge); background: var(--field); line-height: 20px; max-height: 132px; }
textarea::placeholder { color: var(--muted); opacity: 1; }
textarea:focus-visible { outline-offset: 0; }
.send { width: 40px; height: 40px; border-radius: 50%; display: grid; place-items: center; background: var(--accent); color: var(--on-accent); flex: none; }
.send:hover { background: var(--accent-hover); }
.send:disabled { background: var(--hover); color: var(--muted); }
.previews { display: flex; flex-wrap: wrap; gap: 8px; }
.preview { position: relative; width: 72px; height: 72px; }
.preview img { width: 100%; height: 100%; object-fit: cover; border-radius: 10px; border: 1px solid var(--line); }
.preview-kind { position: absolute; inset: 0; display: grid; place-items: center; align-content: center; gap: 3px; padding: 4px; border-radius: 10px; border: 1px solid var(--line); overflow: hidden; font-size: 11px; line-height: 1.2; text-align: center; background: var(--hover); color: var(--text); }
.preview-video img + .preview-kind { background: rgb(10 12 16 / 55%); color: #ffffff; }
.preview-name { overflow: hidden; overflow-wrap: anywhere; max-height: 2.4em; }
.preview .icon-button { position: absolute; top: -6px; right: -6px; width: 26px; height: 26px; border-radius: 50%; background: var(--text); color: var(--pane); }
.preview .icon-button .icon { width: 16px; height: 16px; }

.lightbox { max-width: 100vw; max-height: 100dvh; width: 100vw; height: 100dvh; border: 0; padding: 56px 16px 24px; background: rgb(10 12 16 / 92%); color: #ffffff; }
.lightbox[open] { display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 12px; }
.lightbox::backdrop { background: transparent; }
.lightbox img { max-width: 100%; max-height: calc(100% - 40px); object-fit: contain; border-radius: 6px; }
.lightbox-caption { max-width: 70ch; overflow-wrap: anywhere; }
.lightbox-close { position: absolute; top: 12px; right: 12px; color: #ffffff; background: rgb(255 255 255 / 12%); }
.lightbox-close:hover { color: #ffffff; background: rgb(255 255 255 / 24%); }

.order-page {
  position: fixed; inset: auto 24px 24px auto; margin: 0; padding: 0; width: 392px; height: min(660px, calc(100dvh - 48px)); max-width: none;
  max-height: none; overflow: hidden; border: 1px solid var(--line); border-radius: 18px; background: var(--pane); color: var(--text);
}
.order-page[open] { display: flex; flex-direction: column; }
.order-page::backdrop { background: rgb(10 12 16 / 30%); }
.order-top { display: flex; align-items: center; gap: 8px; padding: 12px 12px 12px 20px; border-bottom: 1px solid var(--line); }
.order-top h3 { flex: 1; min-width: 0; font-size: 16px; overflow-wrap: anywhere; }
.order-top h3:focus { outline: none; }
.order-body { flex: 1; min-height: 0; overflow-y: auto; overscroll-behavior: contain; padding: 14px 20px 20px; display: flex; flex-direction: column; gap: 14px; }
.order-body:focus-visible { outline-offset: -3px; }
.order-body > .quiet { align-self: flex-start; }
.order-said:empty { display: none; }
.order-said { padding: 9px 12px; border-radius: 10px; background: var(--accent-soft); font-size: 14px; }
.order-facts { display: grid; gap: 14px; }
.order-facts:empty { display: none; }
h4 { margin: 0 0 6px; font-size: 14px; font-weight: 650; }
.order-table { margin: 0; display: grid; gap: 4px; font-size: 14px; }
.order-table div, .goods li, .steps li { display: flex; justify-content: space-between; gap: 16px; }
.order-table dt, .steps time { color: var(--muted); }
.order-table dd { margin: 0; text-align: right; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.goods, .steps, .cases { margin: 0; padding: 0; list-style: none; display: grid; gap: 6px; font-size: 14px; }
.goods li span, .steps li span, .cases p { min-width: 0; overflow-wrap: anywhere; }
.goods li span:last-child, .steps time { flex: none; font-size: 13px; font-variant-numeric: tabular-nums; }
.cases li { padding: 8px 12px; border: 1px solid var(--line); border-radius: 10px; }
.case-note { font-size: 13px; white-space: pre-wrap; }
.order-note { color: var(--muted); font-size: 14px; }
.pay-link { display: block; text-align: center; text-decoration: none; margin-top: 16px; }
.payment-page .order-note { margin-top: 8px; }
.apply { display: grid; gap: 10px; padding-top: 14px; border-top: 1px solid var(--line); }
.apply h4 { margin: 0; }
.field { display: grid; gap: 4px; }
.field textarea { border-radius: 10px; resize: vertical; }

@media (max-width: 520px), (max-height: 480px) {
  .panel, .order-page { inset: 0; width: auto; height: 100dvh; border-radius: 0; border: 0; }
  .launcher { right: 16px; bottom: 16px; }
  textarea, select, input { font-size: 16px; }
}
@media (prefers-reduced-motion: reduce) {
  * { animation: none !important; transition: none !important; }
}
@media (forced-colors: active) {
  .launcher, .send, .primary, .bubble { border: 1px solid; }
}
`);
