/** The scan Action; a thread of a scan runs this file, too. */
import { isMainThread } from 'node:worker_threads'

if (isMainThread) await (await import('./action/main.ts')).main()
else await (await import('./worker.ts')).serveThread()
