import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    exclude: ["test/browser/**"],
    environment: "node",
    restoreMocks: true,
    // What an emulated Excel does takes long on a machine with other work.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
