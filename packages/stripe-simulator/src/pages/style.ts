import { Html } from './html.ts';

export const style = new Html(`
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5a6675; --line: #8a94a3; --page: #f5f6f8; --card: #fff;
  --accent: #4b45c6; --on-accent: #fff; --warn: #7a4b00; --warn-page: #ffedc7; --bad: #a31621; --bad-page: #fde8e9; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eef1f6; --soft: #aab4c3; --line: #6b7687; --page: #12161d; --card: #1b212b; --accent: #aaa6ff;
    --on-accent: #14122e; --warn: #ffdf9e; --warn-page: #3d2c05; --bad: #ffb3b8; --bad-page: #3c1216; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
.banner { margin: 0; padding: 10px 16px; background: var(--warn-page); color: var(--warn); text-align: center; }
.banner strong { letter-spacing: .08em; margin-right: 6px; }
main { max-width: 480px; margin: 24px auto; padding: 0 16px 32px; }
h1 { font-size: 1.35rem; line-height: 1.3; margin: 0 0 4px; }
h2 { font-size: 1rem; margin: 28px 0 8px; }
.amount { font-size: 2rem; font-weight: 650; margin: 0; font-variant-numeric: tabular-nums; }
.soft { color: var(--soft); margin: 0 0 8px; }
.card { background: var(--card); border-radius: 12px; padding: 20px; margin-top: 16px; box-shadow: 0 1px 3px #0002; }
.card > :first-child { margin-top: 0; }
.lines { list-style: none; margin: 12px 0 0; padding: 0; }
.lines li { display: flex; justify-content: space-between; gap: 16px; padding: 6px 0; }
.lines span:last-child { font-variant-numeric: tabular-nums; white-space: nowrap; }
label { display: block; font-weight: 600; margin: 14px 0 4px; }
input { width: 100%; min-height: 46px; padding: 8px 12px; font: inherit; color: inherit; background: transparent;
  border: 1px solid var(--line); border-radius: 8px; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: 12px; }
button, .button { display: block; width: 100%; min-height: 48px; margin-top: 20px; padding: 10px 16px; border: 0;
  border-radius: 8px; background: var(--accent); color: var(--on-accent); font: inherit; font-weight: 650;
  text-align: center; text-decoration: none; cursor: pointer; }
.quiet { background: transparent; color: var(--ink); border: 1px solid var(--line); margin-top: 12px; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; }
.problem { background: var(--bad-page); color: var(--bad); border-radius: 8px; padding: 12px 16px; margin: 16px 0 0; }
.back { display: inline-flex; align-items: center; min-height: 44px; color: inherit; }
details { margin-top: 20px; } summary { padding: 10px 0; cursor: pointer; }
dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 14px; margin: 0; font-size: .94rem; }
dt { font-variant-numeric: tabular-nums; white-space: nowrap; } dd { margin: 0; color: var(--soft); }
`);
