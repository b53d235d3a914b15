// A command of a run, in a process group of its own. It ends when the scheduler that started it is gone, even by kill -9: the channel
// between them is closed then. Without this, whoever takes over could run beside it.
process.on('disconnect', () => process.kill(0, 'SIGKILL'));
process.channel?.unref();
await import('../verbatim.mjs');
