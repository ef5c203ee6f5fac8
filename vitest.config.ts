import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    // Real git repositories, a real http-backend and child processes: slow machines need room.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
