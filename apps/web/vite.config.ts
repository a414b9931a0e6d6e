import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

const api = process.env['UNBRACE_API_URL'] ?? 'http://127.0.0.1:3001';
const proxy = { '/api': { target: api, changeOrigin: false } };

export default defineConfig({
  plugins: [react(), tailwindcss()],
  resolve: { conditions: ['unbrace-source', ...defaultClientConditions] },
  server: { port: 5173, proxy },
  preview: { proxy },
  build: {
    // Fonts and pictures stay files: `data:` addresses would need holes in the content security policy.
    assetsInlineLimit: 0,
    // Browsers that know light-dark(); a lower target would have it rewritten into twice the CSS.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
});
