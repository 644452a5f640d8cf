#!/usr/bin/env node
// Runs the TypeScript sources as they are: nothing has to be built in a clone.
import { register } from "tsx/esm/api";

const unregister = register();
await import("../src/cli/start.ts");
await unregister();
