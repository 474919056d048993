#ifndef HEAP_H
#define HEAP_H

/// Has the allocator begin the heap of each thread with eight mebibytes instead of a few pages, of which
/// only what is touched takes room: a thread that makes thousands of small values asked the system
/// thousands of times. Blocks of 128 KiB and more are mapped by themselves and given back at once, always.
void heap_begin_large(void);

/// Asks for large pages where this thread's small values will lie, as far as the system has them to give:
/// one fault then brings in two mebibytes. Only advice; nothing depends on its being followed.
void heap_prefer_large_pages(void);

#endif
