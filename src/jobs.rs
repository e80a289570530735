//! Many pieces of work on a few threads.

use std::cell::Cell;
use std::sync::Mutex;
use std::thread;

use rayon::{ThreadPool, ThreadPoolBuildError, ThreadPoolBuilder};

/// Deep enough for what layouts nest.
const STACK: usize = 16 << 20;

thread_local! {
    static WORKER: Cell<usize> = const { Cell::new(0) };
}

/// Which worker of [`for_each`] this thread is, from 0. Other threads count as the first.
pub fn worker() -> usize {
    WORKER.get()
}

/// The number of threads to use when none is asked for: one a core.
pub fn cores() -> usize {
    thread::available_parallelism().map_or(1, usize::from)
}

/// Does a piece of work for each item, on so many threads, and returns the results in order.
///
/// Each worker has threads of its own for Typst's inner parallelism. In one common pool, a worker
/// that waits for a part of its page would begin another item meanwhile, and another inside that:
/// memory and stack would grow with the number of items.
pub fn for_each<I, R: Send>(
    items: I,
    threads: usize,
    work: impl Fn(I::Item) -> R + Sync,
) -> Result<Vec<R>, ThreadPoolBuildError>
where
    I: IntoIterator<IntoIter: ExactSizeIterator + Send>,
{
    let items = items.into_iter();
    let count = items.len();
    let workers = threads.clamp(1, count.max(1));
    let pools =
        (0..workers).map(|_| pool(threads.max(1) / workers)).collect::<Result<Vec<_>, _>>()?;
    let queue = Mutex::new(items.enumerate());
    let results = Mutex::new((0..count).map(|_| None).collect::<Vec<Option<R>>>());
    thread::scope(|scope| {
        for (index, pool) in pools.iter().enumerate() {
            let (queue, results, work) = (&queue, &results, &work);
            scope.spawn(move || {
                pool.install(|| {
                    WORKER.set(index);
                    while let Some((index, item)) = next(queue) {
                        let result = work(item);
                        let mut results = results.lock().unwrap_or_else(|e| e.into_inner());
                        results[index] = Some(result);
                    }
                });
            });
        }
    });
    let results = results.into_inner().unwrap_or_else(|e| e.into_inner());
    Ok(results.into_iter().flatten().collect())
}

/// Takes an item from the queue, and leaves it to the other workers at once.
fn next<I: Iterator>(queue: &Mutex<I>) -> Option<I::Item> {
    queue.lock().unwrap_or_else(|e| e.into_inner()).next()
}

/// Runs one piece of work on so many threads.
pub fn on_threads<R: Send>(
    threads: usize,
    work: impl FnOnce() -> R + Send,
) -> Result<R, ThreadPoolBuildError> {
    Ok(pool(threads)?.install(work))
}

fn pool(threads: usize) -> Result<ThreadPool, ThreadPoolBuildError> {
    ThreadPoolBuilder::new().num_threads(threads).stack_size(STACK).build()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_come_in_the_order_of_the_items() {
        let items: Vec<usize> = (0..50).collect();
        for threads in [1, 2, 3, 80] {
            assert_eq!(
                for_each(&items, threads, |n| n * n).expect("threads"),
                items.iter().map(|n| n * n).collect::<Vec<_>>()
            );
        }
        assert!(for_each(&[] as &[u8], 4, |n| *n).expect("threads").is_empty());
    }
}
