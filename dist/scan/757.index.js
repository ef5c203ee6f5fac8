export const id = 757;
export const ids = [757];
export const modules = {

/***/ 4138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  serveThread: () => (/* binding */ serveThread)
});

// EXTERNAL MODULE: ./lib/adapters/clock/system-clock.js
var system_clock = __webpack_require__(9627);
// EXTERNAL MODULE: ./lib/adapters/fs/threaded-files.js
var threaded_files = __webpack_require__(2139);
// EXTERNAL MODULE: ./lib/adapters/git/history/store-share.js + 15 modules
var store_share = __webpack_require__(3950);
// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
// EXTERNAL MODULE: ./lib/adapters/threads/reading-message.js
var reading_message = __webpack_require__(1628);
// EXTERNAL MODULE: ./lib/adapters/threads/thread-control.js
var thread_control = __webpack_require__(7336);
;// CONCATENATED MODULE: ./lib/adapters/threads/served-thread.js
/** The other end: a thread that was started with a job. */



/** @returns `null` where this is the program itself */
function servedThread() {
    const port = external_node_worker_threads_.parentPort;
    if (external_node_worker_threads_.isMainThread || port === null)
        return null;
    const { job, control: memory } = external_node_worker_threads_.workerData;
    const control = new thread_control/* ThreadControl */.y(memory);
    return {
        job,
        interrupt: {
            get signal() {
                return control.signal;
            },
            // Nothing waits for it here: a scan asks at each piece.
            asked: new Promise(() => undefined),
        },
        progress: {
            update: (facts) => {
                control.update(facts);
            },
            end: () => undefined,
        },
        answer: (reading) => {
            port.postMessage((0,reading_message/* toMessage */.R)(reading));
        },
    };
}

// EXTERNAL MODULE: ./lib/app/read-source.js
var read_source = __webpack_require__(9933);
// EXTERNAL MODULE: ./lib/core/detect/engine.js + 79 modules
var detect_engine = __webpack_require__(4364);
// EXTERNAL MODULE: ./lib/entry/settings/heap-size.js
var heap_size = __webpack_require__(6128);
;// CONCATENATED MODULE: ./lib/entry/worker.js
/** A thread of a scan: it reads its share of a source with an engine of its own, and answers with what it found. */







/** Serves the job that this thread was started with. */
async function serveThread() {
    const thread = servedThread();
    if (thread === null)
        return;
    const { job, interrupt, progress } = thread;
    const engine = (0,detect_engine/* createEngine */.P)({ heapSize: job.is === 'store' ? heap_size/* HEAP_SIZE */.R : 0 });
    const source = sourceOf(job, engine.heap);
    try {
        const reading = await (0,read_source/* readSource */.o)(source, { engine, clock: system_clock/* systemClock */.m, interrupt, progress });
        thread.answer({ ...reading, coverage: source.coverage() });
    }
    finally {
        await source.close();
    }
}
function sourceOf(job, heap) {
    switch (job.is) {
        case 'store':
            return (0,store_share/* storeShare */.t)(job, heap);
        case 'files':
            return (0,threaded_files/* filesOfJob */.A)(job);
        default:
            throw new Error('a thread was started with a job that it does not know');
    }
}


/***/ })

};
